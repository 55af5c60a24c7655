import ipaddr from "ipaddr.js";

/** How a sentence names an address that is not one of the public internet; `undefined` for one that is. */
export function privateKind(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return "no address that is known";
  const parsed = ipaddr.parse(address);
  if (AZURE.has(address)) return KINDS.metadata;
  if (parsed instanceof ipaddr.IPv4) return kindOfRange(parsed.range());
  if (holdsIpv4(parsed)) return privateKind(parsed.toByteArray().slice(-4).join("."));
  // All that is given out so far of IPv6 begins with the bits 001.
  return kindOfRange(parsed.range()) ?? (parsed.parts[0]! >> 13 === 1 ? undefined : KINDS.other);
}

/** Whether a host is written as an address, not as a name. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host);
}

// Azure serves its metadata from a public address as well. Those of the other clouds lie in ranges that are refused.
const AZURE: ReadonlySet<string> = new Set(["168.63.129.16"]);

const KINDS = { metadata: "a metadata address of a cloud", other: "a reserved address" } as const;

const PRIVATE = "a private address";

// What is missing here is reserved: a range that the library learns of later is refused too.
const RANGES: { readonly [range: string]: string | undefined } = {
  unicast: undefined,
  private: PRIVATE,
  uniqueLocal: PRIVATE,
  deprecatedSiteLocal: PRIVATE,
  loopback: "a loopback address",
  linkLocal: "a link-local address",
  carrierGradeNat: "an address of a provider's own network",
  unspecified: "an unspecified address",
  multicast: "a multicast address",
  broadcast: "a broadcast address",
};

function kindOfRange(range: string): string | undefined {
  return Object.hasOwn(RANGES, range) ? RANGES[range] : KINDS.other;
}

// The prefix 64:ff9b::/96 is how an IPv6 network reaches every public IPv4 address, so it is judged by what it holds;
// the other ways to hold one, 6to4, Teredo and local prefixes, are out of use or private, and refused as reserved.
function holdsIpv4(address: ipaddr.IPv6): boolean {
  return address.isIPv4MappedAddress() || address.range() as string === "ipv4Mapped" ||
    address.match(ipaddr.IPv6.parseCIDR("64:ff9b::/96"));
}
