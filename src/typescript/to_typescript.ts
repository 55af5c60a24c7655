/** x */
export async function toTypeScript(definition: unknown): Promise<string> {
  const { programOf } = await import("./program.ts");
  return programOf(definition);
}
