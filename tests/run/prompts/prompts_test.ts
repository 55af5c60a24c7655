import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { type Task, TASKS } from "../../../src/blocks/llama_vision/tasks.ts";
import {
  boxesIn,
  type ChatMessage,
  classesIn,
  type Layout,
  messages,
  PROMPT_VERSION,
  type PromptImage,
  type Question,
  recogniseTask,
  structureIn,
} from "../../../src/run/prompts/prompts.ts";
import { withDataUrls } from "../../with_data_urls.ts";

const IMAGE: PromptImage = {
  mediaType: "image/png",
  bytes: new Uint8Array(3),
  toDataUrl: () => "data:image/png;base64,AAAA",
};
const PICTURE = { type: "image", image: IMAGE };
const LAYOUTS: readonly Layout[] = ["user", "system"];
const ALL = Object.keys(TASKS) as Task[];

/** Names that break a list joined by commas, a list of lines, and a careless object. */
const CLASSES = ["stop", 'a "b", c', "two\n\nlines", "żółw", "Classes: []", "__proto__", "\u2028", ""];
const STRUCTURE = JSON.parse('{"title": "what\\n\\nit says", "__proto__": "a key like any other", "a \\"b\\"": "{}"}');

function question(task: Task, fields: Partial<Question> = {}): Question {
  const { needs } = TASKS[task];
  return {
    task,
    prompt: needs === "prompt" ? "Which colour is the car?\n\nA) red B) blue" : null,
    classes: needs === "classes" ? CLASSES : null,
    structure: needs === "output_structure" ? STRUCTURE : null,
    ...fields,
  };
}

function textOf(sent: readonly ChatMessage[]): string {
  return sent.flatMap((message) =>
    typeof message.content === "string"
      ? [message.content]
      : message.content.flatMap((part) => part.type === "text" ? [part.text] : [])
  ).join("\n");
}

test("the user layout is one user message, the image before one text", () => {
  for (const task of ALL) {
    const sent = messages(question(task), IMAGE, "user");
    assert.equal(sent.length, 1);
    assert.equal(sent[0]!.role, "user");
    const [image, text, ...more] = sent[0]!.content as { type: string }[];
    assert.deepEqual(image, PICTURE);
    assert.equal(text!.type, "text");
    assert.deepEqual(more, []);
  }
});

test("the system layout is the instruction, then a user message with the image last", () => {
  for (const task of ALL.filter((task) => task !== "unconstrained")) {
    const [system, user, ...more] = messages(question(task), IMAGE, "system");
    assert.equal(system!.role, "system");
    assert.equal(typeof system!.content, "string");
    assert.equal(user!.role, "user");
    const hasText = TASKS[task].needs !== null;
    assert.equal(user!.content.length, hasText ? 2 : 1, task);
    assert.deepEqual(user!.content.at(-1), PICTURE);
    assert.deepEqual(more, []);
  }
});

test("an unconstrained prompt is sent unchanged and without a system message", () => {
  const prompt = "  Say anything.\n";
  const text = { type: "text", text: prompt };
  const asked = question("unconstrained", { prompt });
  assert.deepEqual(messages(asked, IMAGE, "user"), [{ role: "user", content: [PICTURE, text] }]);
  assert.deepEqual(messages(asked, IMAGE, "system"), [{ role: "user", content: [text, PICTURE] }]);
});

test("each task but unconstrained is recognised in both layouts", () => {
  for (const layout of LAYOUTS) {
    for (const task of ALL) {
      const recognised = recogniseTask(textOf(messages(question(task), IMAGE, layout)));
      assert.equal(recognised, task === "unconstrained" ? undefined : task, `${task}, ${layout}`);
    }
  }
});

test("classes and fields are read back exactly, whatever they hold", () => {
  for (const layout of LAYOUTS) {
    for (const task of ALL) {
      const text = textOf(messages(question(task), IMAGE, layout));
      const { needs } = TASKS[task];
      assert.deepEqual(classesIn(text), needs === "classes" ? CLASSES : undefined);
      assert.deepEqual(structureIn(text), needs === "output_structure" ? STRUCTURE : undefined);
    }
    const none = question("classification", { classes: [] });
    assert.deepEqual(classesIn(textOf(messages(none, IMAGE, layout))), []);
    const empty = question("structured-answering", { structure: {} });
    assert.deepEqual(structureIn(textOf(messages(empty, IMAGE, layout))), {});
  }
});

test("prompts that only speak of a task are not mistaken for one", () => {
  const prompts = [
    "Write a caption.",
    "caption",
    'Classify this.\nClasses: ["a", "b"]',
    'Fields:\n{"a": "b"}',
    "Please describe the image in one short sentence. Reply with the description and nothing else.",
    "Describe the image in one short sentence. Reply with the description and nothing else. In French.",
  ];
  for (const prompt of prompts) {
    for (const layout of LAYOUTS) {
      const text = textOf(messages(question("unconstrained", { prompt }), IMAGE, layout));
      assert.equal(recogniseTask(text), undefined, prompt);
      assert.equal(classesIn(text), undefined);
      assert.equal(structureIn(text), undefined);
      const asked = textOf(messages(question("visual-question-answering", { prompt }), IMAGE, layout));
      assert.equal(recogniseTask(asked), "visual-question-answering");
      assert.equal(classesIn(asked), undefined);
      assert.equal(structureIn(asked), undefined);
    }
  }
});

test("a JSON Schema is sent beside the fields, without its dialect", () => {
  const jsonSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: { $schema: { type: "string" } },
  };
  for (const layout of LAYOUTS) {
    const text = textOf(messages(question("structured-answering", { jsonSchema }), IMAGE, layout));
    assert.ok(text.endsWith('{"type":"object","properties":{"$schema":{"type":"string"}}}'));
    assert.deepEqual(structureIn(text), STRUCTURE);
    assert.equal(recogniseTask(text), "structured-answering");
  }
});

test("the JSON tasks ask for the keys that the engine's parsers read", () => {
  const keys: Partial<Record<Task, readonly string[]>> = {
    "classification": ["class_name", "confidence"],
    "multi-label-classification": ["predicted_classes", "class", "confidence"],
    "object-detection": ["detections", "x_min", "y_min", "x_max", "y_max", "class_name", "confidence"],
  };
  for (const [task, wanted] of Object.entries(keys)) {
    const text = textOf(messages(question(task as Task), IMAGE, "user"));
    const form = /```json\n(.*)\n```/.exec(text)?.[1] ?? "";
    const sample = JSON.stringify(JSON.parse(form.replace(/<number from 0 to 1>/g, "0.5")));
    assert.deepEqual([...new Set(sample.match(/(?<=")\w+(?=":)/g))], wanted);
  }
});

test("boxes are asked for as fractions or in thousandths, and recognised as either", () => {
  for (const layout of LAYOUTS) {
    for (const boxes of ["fractions", "thousandths"] as const) {
      const text = textOf(messages(question("object-detection", { boxes }), IMAGE, layout));
      assert.deepEqual([recogniseTask(text), boxesIn(text), classesIn(text)], ["object-detection", boxes, CLASSES]);
    }
    const other = textOf(messages(question("classification", { boxes: "thousandths" }), IMAGE, layout));
    assert.deepEqual([recogniseTask(other), boxesIn(other)], ["classification", undefined]);
  }
  const text = textOf(messages(question("object-detection", { boxes: "thousandths" }), IMAGE, "user"));
  const form = /```json\n(.*)\n```/.exec(text)?.[1] ?? "";
  const [sample] = JSON.parse(form.replace(/<integer from 0 to 1000>/g, "5"));
  assert.deepEqual(Object.keys(sample), ["label", "x_min", "y_min", "x_max", "y_max"]);
});

test("the version of the prompts changes with their wording", () => {
  const digestOf = (questions: readonly Question[]) => {
    const sent = LAYOUTS.flatMap((layout) => questions.map((asked) => withDataUrls(messages(asked, IMAGE, layout))));
    return createHash("sha256").update(JSON.stringify(sent)).digest("hex").slice(0, 16);
  };
  const digest = digestOf(ALL.map((task) => question(task, { jsonSchema: { type: "object" } })));
  const inThousandths = digestOf([question("object-detection", { boxes: "thousandths" })]);
  // Where this fails the wording has changed: raise PROMPT_VERSION and add a line. Never edit a line that was released.
  const digests: Record<string, readonly string[]> = { "1": ["8f2650c9ef192053", "e787de7cdda42b11"] };
  assert.deepEqual([digest, inThousandths], digests[PROMPT_VERSION]);
});
