/**
 * Whether an IP address is one of the public internet: in none of the blocks that IANA keeps for special purposes (local
 * networks, loopback, link-local with the metadata services of clouds, documentation, multicast, translation).
 * Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890).
 *
 * @param address in any of the usual spellings; what is none is not public.
 */
export function isPublicAddress(address: string): boolean {
  const four = ipv4(address);
  if (four !== null) return isPublic4(four);
  const six = ipv6(address.replace(/^\[|\]$/g, "").replace(/%.*$/, ""));
  if (six === null) return false;
  const [first = 0, second = 0] = six;
  // NAT64 (RFC 6052) leads to the IPv4 address in its last 32 bits.
  if (first === 0x64 && second === 0xff9b && six.slice(2, 6).every((part) => part === 0))
    return isPublic4((six[6] as number) * 65_536 + (six[7] as number));
  // Global unicast is 2000::/3; everything else is special, IPv4 in IPv6's clothes too.
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001 && (second < 0x0200 || second === 0x0db8)) return false;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

/** Blocks by their first address and the number of their fixed bits. */
const special4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

function isPublic4(address: number): boolean {
  return special4.every(([start, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) !== Math.floor((ipv4(start) as number) / size);
  });
}

function ipv4(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

/** Eight groups of 16 bits, or null. */
function ipv6(text: string): number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted !== null) {
    const four = ipv4(dotted[2] as string);
    if (four === null) return null;
    const high = Math.floor(four / 65_536).toString(16);
    return ipv6(`${dotted[1]}${high}:${(four % 65_536).toString(16)}`);
  }
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  if (!groups.flat().every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  const [head = [], tail = []] = groups.map((half) => half.map((group) => Number.parseInt(group, 16)));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}
