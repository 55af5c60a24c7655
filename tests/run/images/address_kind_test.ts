import assert from "node:assert/strict";
import { test } from "node:test";
import { privateKind } from "../../../src/run/images/address_kind.ts";

const ADDRESSES: { readonly [kind: string]: readonly string[] } = {
  "a private address": [
    "10.0.0.5",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "fc00::1",
    "fd00:ec2::254",
    "fec0::1",
  ],
  "a loopback address": ["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1"],
  "a link-local address": ["169.254.169.254", "fe80::1", "fe80::1%eth0", "::ffff:a9fe:a9fe"],
  "an address of a provider's own network": ["100.64.0.1", "100.100.100.200", "100.127.255.255"],
  "an unspecified address": ["0.0.0.0", "0.1.2.3", "::"],
  "a multicast address": ["224.0.0.1", "239.255.255.255", "ff02::1"],
  "a broadcast address": ["255.255.255.255"],
  "a metadata address of a cloud": ["168.63.129.16", "::ffff:168.63.129.16"],
  "a reserved address": [
    ...["192.0.0.192", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "240.0.0.1"],
    ...["100::1", "2001::1", "2001:2::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::", "3fff::1", "5f00::1"],
    ...["64:ff9b:1::808:808", "::ffff:0:808:808", "4000::1"],
  ],
  "no address that is known": ["", "example.com", "1.2.3.4.5"],
};

test("an address that is not of the public internet is named", () => {
  for (const [kind, addresses] of Object.entries(ADDRESSES)) {
    for (const address of addresses) assert.equal(privateKind(address), kind, address);
  }
});

test("a public address has no such name, nor has one that is held in a form for IPv6 networks", () => {
  const addresses = ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"];
  for (const address of addresses) assert.equal(privateKind(address), undefined, address);
});
