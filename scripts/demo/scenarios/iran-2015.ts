import { HOUR, MINUTE } from "../../../lib/model/interval.ts";
import {
  type AffectedNetwork,
  between,
  type Scenario,
  type SimulatedNetwork,
  type Trial,
} from "../../../lib/simulate/scenario.ts";

/**
 * Iran, October 2015: a slow week on Telegram and Viber, two dark hours on Telegram on 20 October, recovery
 * in the evening. Other services and the neighbours' Telegram go on as before. The measurements are made up;
 * no archive holds any of the time.
 */
const networks: readonly SimulatedNetwork[] = [
  {
    asn: 12880,
    name: "Information Technology Company (ITC)",
    probes: 5,
    runsPerDay: 13,
    distance: 1,
    speed: 1,
    failures: 0.015,
    silences: [],
  },
  {
    asn: 16322,
    name: "Pars Online",
    probes: 3,
    runsPerDay: 10,
    distance: 0.95,
    speed: 1.1,
    failures: 0.012,
    silences: [],
  },
  {
    asn: 31549,
    name: "Aria Shatel",
    probes: 4,
    runsPerDay: 12,
    distance: 0.9,
    speed: 1.3,
    failures: 0.01,
    silences: [],
  },
  {
    asn: 43754,
    name: "Asiatech",
    probes: 3,
    runsPerDay: 11,
    distance: 1,
    speed: 1.2,
    failures: 0.015,
    // Nobody measured here for five days: a hole that is no sign of anything.
    silences: [between("2015-09-25T04:00:00Z", "2015-09-30T09:00:00Z")],
  },
  {
    asn: 44244,
    name: "Irancell",
    probes: 6,
    runsPerDay: 16,
    distance: 1.3,
    speed: 0.8,
    failures: 0.025,
    silences: [],
  },
  {
    asn: 57218,
    name: "RighTel",
    probes: 2,
    runsPerDay: 10,
    distance: 1.35,
    speed: 0.75,
    failures: 0.03,
    silences: [between("2015-10-31T20:00:00Z", "2015-11-03T05:00:00Z")],
  },
  {
    asn: 58224,
    name: "Telecommunication Company of Iran (TCI)",
    probes: 7,
    runsPerDay: 16,
    distance: 1.05,
    speed: 0.9,
    failures: 0.015,
    silences: [],
  },
  {
    asn: 197207,
    name: "Mobile Communication Company of Iran (MCCI)",
    probes: 6,
    runsPerDay: 15,
    distance: 1.25,
    speed: 0.85,
    failures: 0.02,
    silences: [],
  },
];

/** How much of each network is reached, and by how many minutes it is late when the block starts and ends. */
const reach = [
  { asn: 12880, share: 0.95, blockLate: 0, liftLate: 4 },
  { asn: 16322, share: 0.85, blockLate: 9, liftLate: 7 },
  { asn: 31549, share: 0.9, blockLate: 6, liftLate: 2 },
  { asn: 43754, share: 0.85, blockLate: 8, liftLate: 5 },
  { asn: 44244, share: 0.9, blockLate: 3, liftLate: 0 },
  // Barely shows it, and only now and then.
  { asn: 57218, share: 0.2, blockLate: 0, liftLate: 0 },
  { asn: 58224, share: 0.97, blockLate: 1, liftLate: 3 },
  { asn: 197207, share: 0.92, blockLate: 4, liftLate: 6 },
] as const;
type Reach = (typeof reach)[number];

function reached(late: (one: Reach) => { readonly start: number; readonly end: number }): AffectedNetwork[] {
  return reach.map((one) => ({
    asn: one.asn,
    share: one.share,
    startsLate: late(one).start * MINUTE,
    endsLate: late(one).end * MINUTE,
  }));
}

const telegram: Trial = { test: "telegram", service: "telegram", share: 1 };
const google: Trial = {
  test: "web_connectivity",
  service: "google",
  share: 0.45,
  url: "https://www.google.com/",
  address: "192.31.196.10",
  bytes: 60_000,
  distance: 0.9,
};

function neighbour(asn: number, name: string): SimulatedNetwork {
  return { asn, name, probes: 3, runsPerDay: 6, distance: 1, speed: 1, failures: 0.012, silences: [] };
}

export const iran2015: Scenario = {
  id: "iran-2015",
  title: "Iran, Telegram, October 2015",
  period: between("2015-09-10T00:00:00Z", "2015-11-10T00:00:00Z"),
  countries: [
    {
      country: "IR",
      timeZone: "Asia/Tehran",
      weekend: [4, 5],
      roundTrip: 110,
      rate: 3_200_000,
      networks,
      trials: [
        telegram,
        {
          test: "web_connectivity",
          service: "viber",
          share: 0.8,
          url: "https://www.viber.com/",
          address: "192.31.196.20",
          bytes: 220_000,
          distance: 1,
        },
        google,
        {
          test: "web_connectivity",
          service: "yahoo",
          share: 0.4,
          url: "https://www.yahoo.com/",
          address: "192.31.196.30",
          bytes: 260_000,
          distance: 1.05,
        },
        {
          test: "web_connectivity",
          service: "vkontakte",
          share: 0.35,
          url: "https://vk.com/",
          address: "192.31.196.40",
          bytes: 120_000,
          distance: 1.1,
        },
        { test: "whatsapp", service: "whatsapp", share: 0.4 },
      ],
    },
    {
      country: "TR",
      timeZone: "Europe/Istanbul",
      weekend: [6, 7],
      roundTrip: 55,
      rate: 9_000_000,
      networks: [neighbour(9121, "Türk Telekom"), neighbour(16135, "Turkcell")],
      trials: [telegram, google],
    },
    {
      country: "AE",
      timeZone: "Asia/Dubai",
      weekend: [5, 6],
      roundTrip: 120,
      rate: 14_000_000,
      networks: [neighbour(5384, "Etisalat"), neighbour(15802, "du")],
      trials: [telegram, google],
    },
    {
      country: "AZ",
      timeZone: "Asia/Baku",
      weekend: [6, 7],
      roundTrip: 75,
      rate: 7_000_000,
      networks: [neighbour(28787, "Baktelecom"), neighbour(29049, "Delta Telecom")],
      trials: [telegram, google],
    },
  ],
  interferences: [
    {
      country: "IR",
      service: "telegram",
      kind: "throttling",
      period: between("2015-10-13T18:00:00Z", "2015-10-20T15:10:00Z"),
      schedule: null,
      networks: reached((one) => ({ start: 0, end: one.blockLate })),
      remaining: { start: 0.24, end: 0.17 },
      handshake: 1.8,
      timeouts: 0.07,
      leftOpen: [],
    },
    {
      country: "IR",
      service: "telegram",
      kind: "block",
      period: between("2015-10-20T15:10:00Z", "2015-10-20T17:20:00Z"),
      schedule: null,
      networks: reached((one) => ({ start: one.blockLate, end: one.liftLate })),
      remaining: { start: 0.1, end: 0.1 },
      handshake: 1,
      timeouts: 1,
      leftOpen: [],
    },
    {
      country: "IR",
      service: "telegram",
      kind: "recovery",
      period: between("2015-10-20T17:20:00Z", "2015-10-20T21:00:00Z"),
      schedule: null,
      networks: reached((one) => ({ start: one.liftLate, end: 0 })),
      remaining: { start: 0.4, end: 0.95 },
      handshake: 1.2,
      timeouts: 0.03,
      leftOpen: [],
    },
    {
      country: "IR",
      service: "viber",
      kind: "throttling",
      period: between("2015-10-14T06:00:00Z", "2015-10-20T17:20:00Z"),
      schedule: null,
      networks: reached(() => ({ start: 0, end: 0 })),
      remaining: { start: 0.3, end: 0.22 },
      handshake: 1.7,
      timeouts: 0.08,
      leftOpen: [],
    },
  ],
  bursts: [
    // Word gets round: more people test while it is slow, most of all while it is dark.
    {
      country: "IR",
      period: between("2015-10-15T06:00:00Z", "2015-10-20T15:00:00Z"),
      runsPerNetwork: 15,
    },
    { country: "IR", period: between("2015-10-20T15:00:00Z", "2015-10-20T17:40:00Z"), runsPerNetwork: 12 },
    {
      country: "IR",
      period: {
        start: Date.parse("2015-10-20T17:40:00Z"),
        end: Date.parse("2015-10-20T17:40:00Z") + 8 * HOUR,
      },
      runsPerNetwork: 12,
    },
  ],
};
