import { reason } from "../make_reason.ts";
import { isPage } from "../page.ts";
import type { ModelFailure } from "./model.ts";

/** Why nothing is asked from a page; undefined where it may be, or where this is none. Nothing was sent. */
export function refusedInPage(allowed: boolean | undefined): ModelFailure | undefined {
  if (allowed === true || !isPage()) return undefined;
  return {
    _tag: "ModelFailure",
    sentence:
      "this is a web page, and whoever opens a page can read the key that it sends: ask from a server of yours, " +
      "or set dangerouslyAllowBrowser where the key is the visitor's own, or there is none",
    reason: reason("BrowserNotAllowed", {}),
    isUnsent: true,
  };
}
