import type { Client, MakeClient } from "../clients/client.ts";
import { ASKED } from "../settings.ts";

/** Loads a client and sets it up to ask at an address, with a key that nobody else has. */
export async function makeClient(client: string, address: string): Promise<Client> {
  const { make } = await import(`../clients/${client}.ts`) as { make: MakeClient };
  return make({ ...ASKED, baseURL: `${address}/api/v1`, apiKey: `sk-or-v1-${address.replace(/\W+/g, "-")}` });
}
