/** Gives texts as `deno fmt` writes them, in the format of this repository. */
export async function formatted(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const directory = await Deno.makeTempDir();
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = `${directory}/${path}`;
      await Deno.mkdir(file.slice(0, file.lastIndexOf("/")), { recursive: true });
      await Deno.writeTextFile(file, text);
    }
    const config = new URL("../deno.json", import.meta.url).pathname;
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["fmt", "--quiet", "--config", config, directory],
    }).output();
    if (!success) throw new Error(`Cannot format what was generated: ${new TextDecoder().decode(stderr)}`);
    const texts = Object.keys(files).map(async (path) =>
      [path, await Deno.readTextFile(`${directory}/${path}`)] as const
    );
    return new Map(await Promise.all(texts));
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}
