import { blocks } from "@stepwright/workflows/blocks";
import { input, llamaVision, openRouter, workflow, type WorkflowOptions } from "@stepwright/workflows";
import { type StandIn, type StandInOptions, startOpenRouter } from "@stepwright/workflows/testing";

export const photo = input.image("photo");
export const sign = llamaVision.v2("sign").images(photo).task("classification").classes(["stop", "yield"]);
export const parsed = blocks.vlmAsClassifier.v2("parsed").image(photo).vlmOutput(sign.outputs.output)
  .classes(sign.outputs.classes);
export const caption = llamaVision.v2("caption").images(photo).task("caption");

/** Two questions about each photo, and a parser for one of them. */
export const signs = workflow().inputs(photo).steps(sign, parsed, caption).outputs({
  sign: parsed.outputs.predictions,
  bad: parsed.outputs.error_status,
  caption: caption.outputs.output,
});

/** A stand-in, and the options of a run that asks it. */
export interface Bench extends AsyncDisposable {
  readonly server: StandIn;
  readonly options: WorkflowOptions;
}

export async function bench(standIn: StandInOptions = {}): Promise<Bench> {
  const server = await startOpenRouter(standIn);
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-workflow-key" });
  return { server, options: { target, retries: 0 }, [Symbol.asyncDispose]: () => server.stop() };
}
