/**
 * Structured answers: a Zod schema says what is asked, checks the answer, and types it.
 *
 * @module
 */
import process from "node:process";
import * as z from "zod";
import { llamaVision, openRouter } from "@stepwright/workflows";

const Drink = z.object({
  drink: z.string().describe("what is in the cup"),
  color: z.string().describe("the color of the cup"),
  saucer: z.boolean().describe("whether the cup stands on a saucer"),
});

const drink = llamaVision.v3("drink").task("structured-answering").outputStructure(Drink);

console.log(drink.toJSON().output_structure);

const target = openRouter({ baseURL: process.env.OPENROUTER_BASE_URL });
const { prediction } = await drink.run("examples/images/coffee.jpg", { target });

console.log(`${prediction.drink} in a ${prediction.color} cup, ${prediction.saucer ? "with" : "without"} a saucer`);
