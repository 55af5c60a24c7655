interface DenoLike {
  readonly permissions?: {
    readonly request?: (access: { name: "net"; host: string }) => Promise<{ readonly state: string }>;
  };
}

const PORTS: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/**
 * The platform's `fetch`. In Deno the permission is asked for beforehand: its own `fetch` asks for it too, but where it is
 * refused the body of the request stays open, and the program never ends.
 */
export async function allowedFetch(url: string, init?: RequestInit): Promise<Response> {
  // Elsewhere a library may have put a `Deno` of its own there, with some of its members.
  const { Deno } = globalThis as { Deno?: DenoLike };
  if (Deno?.permissions?.request !== undefined) {
    const { hostname, port, protocol } = new URL(url);
    const host = `${hostname}:${port || PORTS[protocol]}`;
    if ((await Deno.permissions.request({ name: "net", host })).state !== "granted") throw new NotCapable(host);
  }
  return await fetch(url, init);
}

/** As Deno's own error of this name: it does not let a program reach a host, and never will. */
class NotCapable extends Error {
  override readonly name = "NotCapable";

  constructor(host: string) {
    super(`Deno may not reach it: run with --allow-net=${host}`);
  }
}
