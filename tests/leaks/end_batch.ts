// Ends a batch in the way that it is told, and then does nothing: the process has to end by itself.
import process from "node:process";
import { ENDINGS } from "./endings.ts";

await ENDINGS[process.argv[2]!]!();
process.stdout.write("over\n");
