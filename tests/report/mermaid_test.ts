import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { input, llamaVision, workflow } from "../../mod.ts";
import { toMermaid } from "../../src/report/mermaid.ts";
import { readMermaid } from "./read_mermaid.ts";

const CASES: readonly { readonly definition: unknown }[] = JSON.parse(
  readFileSync(new URL("../cases/workflows.json", import.meta.url), "utf8"),
);

const photo = input.image("photo");
const json = (parts: object) => ({ version: "1.0", inputs: [], steps: [], outputs: [], ...parts });

Deno.test("inputs, steps and outputs stand in groups, and wires say what they carry", async () => {
  const sign = llamaVision.v2("sign").images(photo).task("caption");
  const chart = await workflow().inputs(photo).steps(sign).outputs({ text: sign.outputs.output, all: sign })
    .toMermaid();
  assert.equal(
    chart,
    `flowchart LR
  subgraph Inputs["Inputs"]
    i0(["photo<br/>WorkflowImage"])
  end
  subgraph Steps["Steps"]
    s0["sign<br/>Llama 3.2 Vision v2"]
  end
  subgraph Outputs["Outputs"]
    o0[/"text"/]
    o1[/"all"/]
  end
  i0 -->|"image"| s0
  s0 -->|"output · string, language_model_output"| o0
  s0 -->|"all outputs"| o1
`,
  );
});

Deno.test("flow control is dashed, from the step that decides to the one that runs next", async () => {
  const chart = await readMermaid(toMermaid(json({
    inputs: [{ type: "WorkflowImage", name: "image" }],
    steps: [
      {
        type: "roboflow_core/rate_limiter@v1",
        name: "limit",
        cooldown_seconds: 1,
        depends_on: "$inputs.image",
        next_steps: ["$steps.blur"],
      },
      { type: "roboflow_core/image_blur@v1", name: "blur", image: "$inputs.image", blur_type: "gaussian" },
    ],
  })));
  assert.deepEqual(chart.edges.filter(({ stroke }) => stroke === "dotted"), [
    { start: "s0", end: "s1", text: "next_steps", stroke: "dotted" },
  ]);
});

Deno.test("what is wrong is marked, and says why", async () => {
  const text = toMermaid(json({
    steps: [{ type: "acme/unknown@v1", name: "a", image: "$inputs.nowhere" }],
    outputs: [{ type: "JsonField", name: "o", selector: "$steps.gone.x" }],
  }));
  const { nodes, edges } = await readMermaid(text);
  const marked = nodes.filter(({ classes }) => classes.includes("error")).map(({ id }) => id);
  assert.deepEqual(marked, ["s0", "o0", "m0", "m1"]);
  assert.match(nodes[0]!.text, /^a<br\/>acme\/unknown@v1<br\/>✗ .*acme\/unknown@v1/);
  assert.deepEqual(edges.map(({ start, end }) => [start, end]), [["m0", "s0"], ["m1", "o0"]]);
  assert.match(text, /linkStyle 0 stroke/);
});

Deno.test("an output of an input whose name holds a dot is wired to it, as the engine wires it", () => {
  const chart = toMermaid(json({
    inputs: [{ type: "WorkflowImage", name: "a.b" }],
    outputs: [{ type: "JsonField", name: "o", selector: "$inputs.a.b" }],
  }));
  assert.match(chart, /^ {2}i0 -->\|"image"\| o0$/m);
});

Deno.test("a problem that belongs to no box is a comment", () => {
  assert.match(toMermaid({ ...json({}), version: "abc" }), /^flowchart LR\n {2}%% error .*abc/);
});

Deno.test("each of the engine's cases is drawn, and Mermaid reads it box for box and wire for wire", async () => {
  const charts = CASES.map(({ definition }) => ({ definition, text: toMermaid(definition) }));
  for (const { definition, text } of charts.filter((_, index) => index % 10 === 0)) {
    const { nodes, edges } = await readMermaid(text);
    const { inputs = [], steps = [], outputs = [] } = definition as Record<string, unknown[]>;
    const boxes = nodes.filter(({ id }) => !id.startsWith("m"));
    assert.equal(boxes.length, inputs.length + steps.length + outputs.length, text);
    assert.equal(edges.length, text.match(/ -->| -\.->/g)?.length ?? 0, text);
  }
});

Deno.test("a step of a newer block is wrong for the engine 1.5.0, and right where newer blocks are", async () => {
  const caption = llamaVision.v3("caption").images(photo).task("caption");
  const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
  assert.match(await captions.toMermaid(), /class s0 error/);
  assert.doesNotMatch(await captions.toMermaid({ newer: true }), /error/);
});

Deno.test("a definition with 5,000 steps, and a step that is nested very deep, are drawn", () => {
  const steps = Array.from({ length: 5000 }, (_, index) => ({
    type: "roboflow_core/image_blur@v1",
    name: `s${index}`,
    image: index === 0 ? "$inputs.image" : `$steps.s${index - 1}.image`,
  }));
  const text = toMermaid(json({ inputs: [{ type: "WorkflowImage", name: "image" }], steps }));
  assert.equal(text.match(/ -->/g)?.length, 5000);
  const deep = JSON.parse(`${"[".repeat(50_000)}"$inputs.image"${"]".repeat(50_000)}`);
  assert.match(toMermaid(json({ steps: [{ type: "acme/unknown@v1", name: "a", deep }] })), /m0 --> s0/);
});

const NASTY = [
  "quote \" and ' and `tick`",
  "[brackets] (round) {curly} <b>HTML</b> &amp; | pipe",
  "%% comment %%{init: {}}%%",
  "end",
  "style",
  "style:fill:#fff;",
  "classDef x:#1;",
  "graph TD; a --> b",
  "subgraph",
  "#quot; #35; ﬂ°°35¶ß",
  "`**markdown**`",
  "ż 猫 🐈 مرحبا",
  "click a href",
  "\\n \\",
  "a@{ shape: rect }",
  "x".repeat(3000),
];

Deno.test("any name is shown as it is, and takes nothing else apart", async () => {
  const text = toMermaid(json({
    steps: NASTY.map((name) => ({ type: name, name })),
    outputs: NASTY.map((name) => ({ type: "JsonField", name, selector: `$steps.${name}.x` })),
  }));
  const { nodes, edges } = await readMermaid(text);
  const lines = nodes.map(({ text }) => text.split("<br/>"));
  assert.deepEqual(lines.slice(0, NASTY.length).map(([name, type]) => [name, type]), NASTY.map((name) => [name, name]));
  assert.deepEqual(lines.slice(NASTY.length, 2 * NASTY.length).map(([name]) => name), NASTY);
  assert.equal(edges.length, NASTY.length);
});

Deno.test("white space, control characters, lone surrogates and empty names leave a chart that Mermaid reads", async () => {
  const names = ["", " ", "a\nb", "a\u0000b", "\ud800", "\u2028", "\u200b"];
  const text = toMermaid(json({ steps: names.map((name) => ({ type: "t", name })) }));
  const { nodes } = await readMermaid(text);
  assert.deepEqual(nodes.map(({ text }) => text.split("<br/>")[0]), [
    "(no name)",
    "(no name)",
    "a b",
    "a\ufffdb",
    "\ufffd",
    "(no name)",
    "\u200b",
  ]);
});

for (const broken of [null, 5, [], {}, { steps: 5 }, json({ inputs: [null], steps: [7, {}], outputs: ["x", {}] })]) {
  Deno.test(`${JSON.stringify(broken)} is drawn as far as it can be read`, async () => {
    await readMermaid(toMermaid(broken));
  });
}
