import type { Schedule } from "../../../lib/model/claim.ts";
import {
  between,
  everywhere,
  type Interference,
  type Scenario,
  type SimulatedNetwork,
} from "../../../lib/simulate/scenario.ts";

/**
 * Kenya, November 2024: a letter asks four networks to suspend Telegram in exam hours. One keeps to the
 * hours, one does not lift the block at noon or in the evening, one does nothing, and on the fourth hardly
 * anybody measures. The blocks leave two data centres open, so that the test's own all-or-nothing flag
 * never shows them. The measurements are made up.
 */
function network(asn: number, name: string, probes: number, runsPerDay: number): SimulatedNetwork {
  return { asn, name, probes, runsPerDay, distance: 1, speed: 1, failures: 0.018, silences: [] };
}

const schoolDays = [1, 2, 3, 4, 5];
const letter: Schedule = {
  days: schoolDays,
  hours: [
    { from: 7, to: 10 },
    { from: 13, to: 16 },
  ],
  timeZone: "Africa/Nairobi",
};
const longer: Schedule = {
  days: schoolDays,
  hours: [{ from: 6, to: 20 }],
  timeZone: "Africa/Nairobi",
};

function block(asn: number, share: number, schedule: Schedule): Interference {
  return {
    country: "KE",
    service: "telegram",
    kind: "block",
    period: between("2024-10-31T21:00:00Z", "2024-11-22T21:00:00Z"),
    schedule,
    networks: everywhere(share, [asn]),
    remaining: { start: 1, end: 1 },
    handshake: 1,
    timeouts: 1,
    leftOpen: ["149.154.167.91", "149.154.171.5"],
  };
}

export const kenyaTelegram2024: Scenario = {
  id: "kenya-telegram-2024",
  title: "Kenya, Telegram, November 2024",
  period: between("2024-10-15T00:00:00Z", "2024-12-05T00:00:00Z"),
  countries: [
    {
      country: "KE",
      timeZone: "Africa/Nairobi",
      weekend: [6, 7],
      roundTrip: 150,
      rate: 6_000_000,
      networks: [
        network(12455, "Telkom Kenya", 4, 16),
        network(33771, "Safaricom", 9, 30),
        network(36866, "Jamii Telecommunications", 1, 0.08),
        network(36926, "Airtel Networks Kenya", 6, 20),
      ],
      trials: [
        { test: "telegram", service: "telegram", share: 1 },
        { test: "whatsapp", service: "whatsapp", share: 0.35 },
      ],
    },
  ],
  interferences: [block(33771, 0.95, letter), block(36926, 0.93, longer)],
  bursts: [],
};
