import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";

const runProgram = promisify(execFile);

interface Dependency {
  readonly code?: { readonly specifier?: string };
  readonly isDynamic?: boolean;
}

interface Graph {
  readonly modules: readonly { readonly specifier: string; readonly dependencies?: readonly Dependency[] }[];
  readonly redirects: Readonly<Record<string, string>>;
}

/** Everything that is loaded when an entry is imported: its static imports, and theirs. */
export async function loadedBy(entry: string): Promise<string[]> {
  const { stdout } = await runProgram(process.execPath, ["info", "--json", entry], { maxBuffer: 2 ** 28 });
  const { modules, redirects }: Graph = JSON.parse(stdout);
  const known = new Map(modules.map(({ specifier, dependencies = [] }) => [specifier, dependencies]));
  const loaded = new Set<string>();
  const visit = (specifier: string) => {
    const place = redirects[specifier] ?? specifier;
    if (loaded.has(place)) return;
    loaded.add(place);
    for (const { code, isDynamic } of known.get(place) ?? []) if (code?.specifier && !isDynamic) visit(code.specifier);
  };
  visit(modules.find(({ specifier }) => specifier.endsWith(`/${entry}`))!.specifier);
  return [...loaded];
}
