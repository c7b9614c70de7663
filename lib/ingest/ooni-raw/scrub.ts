/** Fields of an OONI record that can hold an address of the probe or of the resolver that it uses. */
const fields = [
  "probe_ip",
  "resolver_ip",
  "client_resolver",
  "real_address",
  "internal_address",
  "client_ip",
];
const fieldPattern = new RegExp(`("(?:${fields.join("|")})"\\s*:\\s*)"([^"\\\\]*)"`, "g");
const harmless = new Set(["", "127.0.0.1", "[scrubbed]", "0.0.0.0"]);

/** Only what looks like an address is looked for in the whole text: a field that holds "e" would take out every e. */
const addressPattern = /^(?=.*[.:].*[.:])[0-9a-fA-F.:]{3,45}$/;

/** Rejects are kept up to here. */
export const rejectLength = 65_536;

/**
 * The text of a record that is kept for mending, without the probe's or its resolver's address anywhere in
 * it, cut at 64 kB. Works on text that is no JSON, too.
 */
export function scrubbed(text: string): string {
  const addresses = new Set<string>();
  const blanked = text.replace(fieldPattern, (_, start: string, address: string) => {
    if (harmless.has(address)) return `${start}"${address}"`;
    addresses.add(address);
    return `${start}"[scrubbed]"`;
  });
  return withoutAddresses(blanked, addresses).slice(0, rejectLength);
}

/** The text with every one of the addresses taken out. */
export function withoutAddresses(text: string, addresses: Iterable<string>): string {
  let clean = text;
  for (const address of addresses)
    if (!harmless.has(address) && addressPattern.test(address))
      clean = clean.replaceAll(address, "[scrubbed]");
  return clean;
}

/** Text without any address at all, for rows whose columns cannot be told apart. */
export function withoutAnyAddress(text: string): string {
  return text
    .split(/([^\w.:[\]]+)/)
    .map((word) => (looksLikeAddress(word) ? "[scrubbed]" : word))
    .join("");
}

function looksLikeAddress(word: string): boolean {
  if (harmless.has(word) || /^\d{1,2}:\d\d:\d\d(?:\.\d*)?Z?$/.test(word)) return false;
  return (
    /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/.test(word) || /^\[?[\da-f]*:[\da-f:]*:[\da-f.:]*\]?$/i.test(word)
  );
}
