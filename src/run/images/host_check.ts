import { isAddress, privateKind } from "./address_kind.ts";
import { UnfitImage } from "./unfit_image.ts";

/** Refuses the hosts that an image may not be fetched from. Each of its functions throws an `UnfitImage`, or passes. */
export interface HostCheck {
  /** Looks at the host of a URL, before anything is resolved. */
  host(host: string): void;
  /** Looks at an address that a host leads to. */
  address(host: string, address: string): void;
}

/** Lets every host pass. */
export const anyHost: HostCheck = { host: () => {}, address: () => {} };

/** Lets a host pass only if it lies on the public internet. */
export const publicHosts: HostCheck = {
  host(host) {
    const address = host.replace(/^\[|\]$/g, "");
    if (isAddress(address)) this.address(host, address);
    else if (LOCALHOST.test(host)) throw forbidden(host, "is this machine itself");
  },
  address(host, address) {
    const kind = privateKind(address);
    if (kind === undefined) return;
    const isItself = host.replace(/^\[|\]$/g, "") === address;
    throw forbidden(host, isItself ? `is ${kind}` : `resolves to ${kind.replace(/^an? /, "the ")} ${address}`, address);
  },
};

const LOCALHOST = /(?:^|\.)localhost\.?$/i;

function forbidden(host: string, verdict: string, found = host): UnfitImage {
  return new UnfitImage("forbidden", `its host "${host}" ${verdict}: set allowPrivateHosts if you trust it`, found);
}
