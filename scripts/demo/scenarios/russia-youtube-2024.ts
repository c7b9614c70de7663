import {
  between,
  everywhere,
  type Scenario,
  type SimulatedNetwork,
  type Trial,
} from "../../../lib/simulate/scenario.ts";

/**
 * Russia, July and August 2024: YouTube a little slower on two fixed networks from 11 July, much slower on
 * all fixed ones from 25 July and 1 August, on mobile ones from 8 August; it still is when the data end.
 * Other sites and the neighbours' YouTube go on as before. The measurements are made up.
 */
function fixed(asn: number, name: string, probes: number, speed: number): SimulatedNetwork {
  return { asn, name, probes, runsPerDay: probes * 2.5, distance: 1, speed, failures: 0.012, silences: [] };
}

function mobile(asn: number, name: string, probes: number): SimulatedNetwork {
  return {
    asn,
    name,
    probes,
    runsPerDay: probes * 2.2,
    distance: 1.6,
    speed: 0.45,
    failures: 0.022,
    silences: [],
  };
}

const networks: readonly SimulatedNetwork[] = [
  mobile(8359, "MTS", 5),
  fixed(8402, "Vimpelcom (Beeline)", 4, 1.1),
  {
    ...fixed(9049, "ER-Telecom", 4, 1.2),
    silences: [between("2024-08-12T10:00:00Z", "2024-08-15T16:00:00Z")],
  },
  fixed(12389, "Rostelecom", 6, 1),
  mobile(16345, "Vimpelcom (Beeline mobile)", 4),
  fixed(25513, "Moscow City Telephone Network (MGTS)", 3, 1.5),
  mobile(31133, "MegaFon", 4),
  fixed(42610, "Rostelecom (NCNET, Moscow)", 4, 1.3),
];
const fixedNetworks = [8402, 9049, 12389, 25513, 42610];
const mobileNetworks = [8359, 16345, 31133];

const youtube: Trial = {
  test: "web_connectivity",
  service: "youtube",
  share: 1,
  url: "https://www.youtube.com/",
  address: "192.31.196.110",
  bytes: 520_000,
  distance: 0.8,
};
const google: Trial = {
  test: "web_connectivity",
  service: "google",
  share: 1,
  url: "https://www.google.com/",
  address: "192.31.196.120",
  bytes: 60_000,
  distance: 0.8,
};

function neighbour(asn: number, name: string): SimulatedNetwork {
  return { asn, name, probes: 3, runsPerDay: 6, distance: 1, speed: 1, failures: 0.012, silences: [] };
}

export const russiaYoutube2024: Scenario = {
  id: "russia-youtube-2024",
  title: "Russia, YouTube, July and August 2024",
  period: between("2024-05-15T00:00:00Z", "2024-09-05T00:00:00Z"),
  countries: [
    {
      country: "RU",
      timeZone: "Europe/Moscow",
      weekend: [6, 7],
      roundTrip: 40,
      rate: 30_000_000,
      networks,
      trials: [
        youtube,
        google,
        {
          test: "web_connectivity",
          service: "vkontakte",
          share: 0.35,
          url: "https://vk.com/",
          address: "192.31.196.130",
          bytes: 120_000,
          distance: 0.4,
        },
        {
          test: "web_connectivity",
          service: "wikipedia",
          share: 0.3,
          url: "https://www.wikipedia.org/",
          address: "192.31.196.140",
          bytes: 70_000,
          distance: 1.1,
        },
      ],
    },
    {
      country: "GE",
      timeZone: "Asia/Tbilisi",
      weekend: [6, 7],
      roundTrip: 60,
      rate: 22_000_000,
      networks: [neighbour(16010, "Magticom"), neighbour(35805, "Silknet")],
      trials: [youtube, google],
    },
    {
      country: "KZ",
      timeZone: "Asia/Almaty",
      weekend: [6, 7],
      roundTrip: 70,
      rate: 20_000_000,
      networks: [neighbour(9198, "Kazakhtelecom"), neighbour(21299, "Kar-Tel (Beeline Kazakhstan)")],
      trials: [youtube, google],
    },
  ],
  interferences: [
    {
      country: "RU",
      service: "youtube",
      kind: "throttling",
      period: between("2024-07-11T09:00:00Z", "2024-07-25T15:00:00Z"),
      schedule: null,
      networks: everywhere(0.9, [12389, 42610]),
      remaining: { start: 0.6, end: 0.5 },
      handshake: 1.2,
      timeouts: 0.01,
      leftOpen: [],
    },
    {
      country: "RU",
      service: "youtube",
      kind: "throttling",
      period: between("2024-07-25T15:00:00Z", "2024-08-01T06:00:00Z"),
      schedule: null,
      networks: everywhere(0.92, fixedNetworks),
      remaining: { start: 0.35, end: 0.28 },
      handshake: 1.4,
      timeouts: 0.03,
      leftOpen: [],
    },
    {
      country: "RU",
      service: "youtube",
      kind: "throttling",
      period: between("2024-08-01T06:00:00Z", "2024-09-05T00:00:00Z"),
      schedule: null,
      networks: everywhere(0.95, fixedNetworks),
      remaining: { start: 0.12, end: 0.08 },
      handshake: 1.6,
      timeouts: 0.08,
      leftOpen: [],
    },
    {
      country: "RU",
      service: "youtube",
      kind: "throttling",
      period: between("2024-08-08T06:00:00Z", "2024-09-05T00:00:00Z"),
      schedule: null,
      networks: everywhere(0.9, mobileNetworks),
      remaining: { start: 0.3, end: 0.2 },
      handshake: 1.4,
      timeouts: 0.05,
      leftOpen: [],
    },
  ],
  bursts: [
    { country: "RU", period: between("2024-07-26T05:00:00Z", "2024-07-28T20:00:00Z"), runsPerNetwork: 12 },
    { country: "RU", period: between("2024-08-01T05:00:00Z", "2024-08-03T20:00:00Z"), runsPerNetwork: 15 },
  ],
};
