/**
 * What each job needs of Deno: the least that it runs with. docs/permissions.md shows this as a table.
 *
 * @module
 */

/** What one job needs. */
export interface Job {
  /** The flags, with the names that the documents use. */
  readonly flags: readonly string[];
  /** Why it needs them. */
  readonly why: string;
}

export const JOBS = {
  "import any entry; build, check, emit, parse, compare, draw; `./formatters`, `./generate`": {
    flags: [],
    why: "nothing is read, written or asked",
  },
  "ask OpenRouter": {
    flags: ["--allow-net=openrouter.ai"],
    why: "the questions",
  },
  "take the key from the environment": {
    flags: ["--allow-env=OPENROUTER_API_KEY"],
    why: "the key; a target's `apiKey` needs no flag. Through Roboflow it is `ROBOFLOW_API_KEY`",
  },
  "ask a server of your own: `compatible()`, `engine()`": {
    flags: ["--allow-net=localhost:11434"],
    why: "the questions; the name and the port as in its URL",
  },
  "read an image": {
    flags: ["--allow-read=photo.jpg"],
    why: "its bytes",
  },
  "fetch an image by its URL": {
    flags: ["--allow-net=example.com"],
    why: "its bytes; the name is looked up first, which needs no other flag",
  },
  "read a folder of images": {
    flags: ["--allow-read=photos"],
    why: "its names, and the bytes of its images",
  },
  "read the images of a pattern": {
    flags: ["--allow-read=photos", "--allow-env=TINYGLOBBY_DEBUG"],
    why: "the package `tinyglobby` looks at that variable while it is loaded: " +
      "`--ignore-env=TINYGLOBBY_DEBUG` will do, and a folder needs neither",
  },
  "keep a journal": {
    flags: [
      "--allow-read=captions.jsonl,captions.jsonl.lock",
      "--allow-write=captions.jsonl,captions.jsonl.lock",
    ],
    why: "the journal, and the lock beside it that keeps a second run out",
  },
  "shrink, turn or crop images": {
    flags: ["--allow-ffi", "--allow-env=npm_package_config_libvips,MALLOC_ARENA_MAX", "--allow-read"],
    why: "`sharp` is a native addon and looks at the two variables while it is loaded; on Linux it looks into the " +
      "running program to find its binary, and Deno lets nobody do so who may not read everything",
  },
  "the stand-in of `./testing`": {
    flags: ["--allow-net=127.0.0.1"],
    why: "it listens on a free port of this machine",
  },
} as const satisfies Readonly<Record<string, Job>>;

export type JobName = keyof typeof JOBS;

/** The flags of several jobs, with names that stand for those of the documents. */
export function flagsOf(jobs: readonly JobName[], names: Readonly<Record<string, string>>): readonly string[] {
  const flags = jobs.flatMap((job): readonly string[] => JOBS[job].flags);
  return flags.map((flag) =>
    Object.entries(names).reduce((text, [name, standsFor]) => text.replaceAll(name, standsFor), flag)
  );
}
