/** Does the work of a program; what goes wrong is said in words, and the program ends with the code 2. */
export async function inWords(work: () => Promise<number>): Promise<never> {
  try {
    Deno.exit(await work());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exit(2);
  }
}
