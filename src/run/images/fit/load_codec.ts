import { isPage } from "../../page.ts";

/** What decodes, shrinks and encodes pictures, on threads of its own: the function that the package sharp exports. */
export type Codec = (typeof import("sharp"))["default"];

/** Nothing here can decode a picture. Whoever wanted it decides whether to do without. */
export class CodecMissing extends Error {
  override readonly name = "CodecMissing";
  /** How to mend it. */
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}

/**
 * Loads the codec. It rejects with {@linkcode CodecMissing} where there is none, and never makes Deno ask.
 *
 * @param purpose What is to be done with images.
 */
export async function loadCodec(purpose: "shrink" | "turn" | "crop" = "shrink"): Promise<Codec> {
  if (isPage()) {
    throw new CodecMissing(
      `Cannot ${purpose} images: a page has nothing here to decode them with`,
      "have a canvas of the page do it before, and set fit: false",
    );
  }
  const missing = await missingFlags();
  if (missing.length > 0) {
    const flags = missing.join(" ");
    throw new CodecMissing(`Cannot ${purpose} images: Deno was not run with ${flags}`, `run it with ${flags}`);
  }
  try {
    return (await import("sharp")).default;
  } catch (cause) {
    const [detail] = String(cause).split("\n", 1);
    throw new CodecMissing(
      `Cannot ${purpose} images: the package sharp could not be loaded (${detail})`,
      "install sharp with its optional dependencies, and allow native addons",
      { cause },
    );
  }
}

/**
 * What sharp asks of Deno while it loads. To find its binary on Linux it looks into the running program, by a path that
 * Deno opens to no one who may not read everything.
 */
const NEEDS: readonly { readonly flag: string; readonly os?: string; readonly access: Access }[] = [
  { flag: "--allow-ffi", access: { name: "ffi" } },
  { flag: "--allow-env", access: { name: "env", variable: "npm_package_config_libvips" } },
  { flag: "--allow-env", access: { name: "env", variable: "MALLOC_ARENA_MAX" } },
  { flag: "--allow-read", os: "linux", access: { name: "read" } },
];

interface Access {
  readonly name: "ffi" | "env" | "read";
  readonly variable?: string;
}

interface DenoLike {
  readonly build?: { readonly os: string };
  readonly permissions?: { query(access: Access): Promise<{ readonly state: string }> };
}

async function missingFlags(): Promise<readonly string[]> {
  const { Deno } = globalThis as { Deno?: DenoLike };
  const { build, permissions } = Deno ?? {};
  if (build === undefined || permissions === undefined) return [];
  const flags = await Promise.all(NEEDS.map(async ({ flag, os = build.os, access }) => {
    const isGranted = os !== build.os || (await permissions.query(access)).state === "granted";
    return isGranted ? [] : [flag];
  }));
  return [...new Set(flags.flat())];
}
