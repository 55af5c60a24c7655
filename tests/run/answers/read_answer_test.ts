import assert from "node:assert/strict";
import { test } from "node:test";
import type { Task } from "../../../src/blocks/llama_vision/tasks.ts";
import { readAnswer } from "../../../src/run/answers/read_answer.ts";

const CLASSES = ["cat", "dog", "car"];
const SIZE = { width: 168, height: 192 };

function read(
  task: Task,
  text: string | object,
  fields: { classes?: string[]; structure?: Record<string, string> } = {},
) {
  const asked = { task, classes: fields.classes ?? CLASSES, structure: fields.structure ?? null };
  return readAnswer(asked, typeof text === "string" ? text : JSON.stringify(text), { size: SIZE });
}

function gives(task: Task, text: string | object, prediction: unknown, fields = {}): void {
  assert.deepStrictEqual(read(task, text, fields), { ok: true, prediction }, JSON.stringify(text));
}

function fails(task: Task, text: string | object, problem: string, fields = {}): void {
  assert.deepStrictEqual(read(task, text, fields), { ok: false, tag: "InvalidAnswer", problem }, JSON.stringify(text));
}

const SIDES = { x_min: 0.1, y_min: 0.2, x_max: 0.3, y_max: 0.4 };
const BOX = { xMin: 0.1, yMin: 0.2, xMax: 0.3, yMax: 0.4 };
const CAT = { class_name: "cat", confidence: 0.7 };

test("a text is trimmed and otherwise left as it is, a refusal too", () => {
  const tasks: Task[] = ["unconstrained", "ocr", "visual-question-answering", "caption", "detailed-caption"];
  for (const task of tasks) {
    gives(task, "  A cat.\n", "A cat.");
    gives(task, "I'm sorry, but I can't help with that.", "I'm sorry, but I can't help with that.");
    gives(task, '{"class_name": "cat"}', '{"class_name": "cat"}');
  }
});

test("one class is read under any of its names, alone or in a list of one", () => {
  const cat = { class: "cat", classId: 0, confidence: 0.7 };
  gives("classification", CAT, cat);
  gives("classification", { class: "cat", confidence: "0.7" }, cat);
  gives("classification", { label: "cat", confidence: " 7e-1 " }, cat);
  gives("classification", [CAT], cat);
  gives("classification", { predicted_classes: [{ class: "cat", confidence: 0.7 }] }, cat);
  gives("classification", `Sure!\n\`\`\`json\n${JSON.stringify(CAT)}\n\`\`\``, cat);
});

test("a class outside the list is kept with the id -1 and never taken for a similar one", () => {
  for (const name of ["Cat", " cat", "cats", "", "__proto__", "constructor"]) {
    gives("classification", { class_name: name, confidence: 1 }, { class: name, classId: -1, confidence: 1 });
  }
});

test("of a class that is listed twice the last position counts, as in the engine", () => {
  gives("classification", CAT, { class: "cat", classId: 1, confidence: 0.7 }, { classes: ["cat", "cat", "dog"] });
});

test("a class given as a number is the class of that name", () => {
  const seven = { class: "7", classId: 1, confidence: 0.5 };
  gives("classification", { class_name: 7, confidence: 0.5 }, seven, { classes: ["1", "7"] });
});

test("classes named like an object's own members are found", () => {
  const classes = ["constructor", "__proto__"];
  const text =
    '{"predicted_classes": [{"class": "__proto__", "confidence": 1}, {"class": "constructor", "confidence": 0}]}';
  gives("multi-label-classification", text, [
    { class: "__proto__", classId: 1, confidence: 1 },
    { class: "constructor", classId: 0, confidence: 0 },
  ], { classes });
});

test("a confidence is clamped", () => {
  for (const [given, read] of [[1.98, 1], [-3, 0], [95, 1], ["1.5", 1], [-0, 0], [1e-9, 1e-9]]) {
    gives("classification", { class_name: "cat", confidence: given }, { class: "cat", classId: 0, confidence: read });
  }
});

test("a confidence that is missing or no number is a problem, and is never made up", () => {
  const wanted = "wanted a number from 0 to 1";
  fails("classification", { class_name: "cat" }, "`confidence` is missing, wanted a number from 0 to 1");
  for (const value of [null, true, false, "70%", "high", "", [], {}, "NaN", "Infinity", "0x1"]) {
    const problem = `\`confidence\` is ${JSON.stringify(value)}, ${wanted}`;
    fails("classification", { class_name: "cat", confidence: value }, problem);
  }
  fails("classification", '{"class_name": "cat", "confidence": NaN}', `\`confidence\` is null, ${wanted}`);
});

test("what is no classification is told with what was found", () => {
  fails("classification", "[]", "the answer is [], wanted one object with `class_name` and `confidence`");
  fails("classification", { class_name: null, confidence: 1 }, "`class_name` is null, wanted the name of a class");
  fails("classification", { some: "data" }, "`class_name` is missing, wanted the name of a class");
  const two = read("classification", [CAT, { class_name: "dog", confidence: 0.2 }]);
  assert.ok(!two.ok && two.tag === "InvalidAnswer" && two.problem.startsWith('the answer is [{"class_name":"cat"'));
});

test("many classes are read from their key, a bare list or one object", () => {
  const cat = { class: "cat", classId: 0, confidence: 0.7 };
  const bird = { class: "bird", classId: -1, confidence: 0.1 };
  const list = [{ class: "cat", confidence: 0.7 }, { label: "bird", confidence: "0.1" }];
  gives("multi-label-classification", { predicted_classes: list }, [cat, bird]);
  gives("multi-label-classification", [{ predicted_classes: list }], [cat, bird]);
  gives("multi-label-classification", list, [cat, bird]);
  gives("multi-label-classification", CAT, [cat]);
  gives("multi-label-classification", { predicted_classes: list[0] }, [cat]);
  gives("multi-label-classification", { predicted_classes: [] }, []);
  gives("multi-label-classification", "[]", []);
});

test("a class that is named twice keeps its highest confidence at its first position", () => {
  const list = [["cat", 0.3], ["dog", 0.6], ["cat", 0.7], ["dog", 0.5]];
  gives("multi-label-classification", list.map(([name, confidence]) => ({ class: name, confidence })), [
    { class: "cat", classId: 0, confidence: 0.7 },
    { class: "dog", classId: 1, confidence: 0.6 },
  ]);
});

test("an entry that cannot be read is named by its path", () => {
  const keys = "`class` and `confidence`";
  const task = "multi-label-classification";
  fails(task, { predicted_classes: ["cat"] }, `\`predicted_classes[0]\` is "cat", wanted an object with ${keys}`);
  fails(task, { predicted_classes: null }, `\`predicted_classes\` is null, wanted a list of objects with ${keys}`);
  fails(task, { some: 1 }, `\`predicted_classes\` is missing, wanted a list of objects with ${keys}`);
  fails(
    task,
    { predicted_classes: [{ class: "cat", confidence: 1 }, { class: "dog", confidence: "70%" }] },
    '`predicted_classes[1].confidence` is "70%", wanted a number from 0 to 1',
  );
  fails(task, [{ confidence: 1 }, CAT], "`[0].class` is missing, wanted the name of a class");
});

test("boxes are read from their key, a bare list or one object", () => {
  const cat = { class: "cat", classId: 0, confidence: 0.7, box: BOX };
  gives("object-detection", { detections: [{ ...SIDES, ...CAT }] }, [cat]);
  gives("object-detection", [{ ...SIDES, label: "cat", confidence: 0.7 }], [cat]);
  gives("object-detection", [{ detections: [{ ...SIDES, ...CAT }] }], [cat]);
  gives("object-detection", { ...SIDES, x_min: "0.1", class: "cat", confidence: 0.7 }, [cat]);
  gives("object-detection", `${JSON.stringify({ ...SIDES, ...CAT })}\n${JSON.stringify({ ...SIDES, ...CAT })}`, [
    cat,
    cat,
  ]);
  gives("object-detection", { detections: [] }, []);
  gives("object-detection", "[]", []);
});

test("sides near the picture are clamped, those the wrong way round swapped", () => {
  const given = { x_min: 1.2, y_min: 0.4, x_max: -0.1, y_max: 0.2 };
  const box = { xMin: 0, yMin: 0.2, xMax: 1, yMax: 0.4 };
  gives("object-detection", [{ ...given, ...CAT }], [{ class: "cat", classId: 0, confidence: 0.7, box }]);
});

test("sides that are no fractions are a problem", () => {
  const good = { ...SIDES, ...CAT };
  const wanted = "wanted a fraction from 0 to 1";
  fails(
    "object-detection",
    { detections: [good, good, { ...good, x_max: 480 }] },
    `\`detections[2].x_max\` is 480, ${wanted}`,
  );
  fails("object-detection", [good, { ...good, y_min: -0.6 }], `\`[1].y_min\` is -0.6, ${wanted}`);
  fails("object-detection", { ...good, y_min: true }, `\`y_min\` is true, ${wanted}`);
  fails(
    "object-detection",
    { detections: [{ ...good, x_min: undefined }] },
    `\`detections[0].x_min\` is missing, ${wanted}`,
  );
  fails(
    "object-detection",
    CAT,
    "`detections` is missing, wanted a list of objects with `x_min`, `y_min`, `x_max`, `y_max`, `class_name` and `confidence`",
  );
});

test("a record has exactly the wanted keys in the wanted order", () => {
  const structure = { b: "one", a: "two" };
  const result = read("structured-answering", { a: null, extra: 1, b: { c: [1] } }, { structure });
  assert.deepStrictEqual(result, { ok: true, prediction: { b: { c: [1] }, a: null } });
  assert.ok(result.ok);
  assert.deepEqual(Object.keys(result.prediction as object), ["b", "a"]);
  gives("structured-answering", [{ a: 1, b: 2 }], { b: 2, a: 1 }, { structure });
});

test("a record that lacks keys says which", () => {
  const structure = { a: "", b: "", toString: "" };
  fails("structured-answering", { b: 1, toString: 1 }, "`a` is missing", { structure });
  fails("structured-answering", { b: 1 }, "`a`, `toString` are missing", { structure });
  fails("structured-answering", "[1, 2]", "the answer is [1,2], wanted one object with `a`, `b`, `toString`", {
    structure,
  });
});

test("a record may have keys like __proto__", () => {
  const structure = JSON.parse('{"__proto__": "", "constructor": ""}');
  fails("structured-answering", "{}", "`__proto__`, `constructor` are missing", { structure });
  const result = read("structured-answering", '{"constructor": 2, "__proto__": {"x": 1}}', { structure });
  assert.ok(result.ok);
  assert.deepEqual(Object.entries(result.prediction as object), [["__proto__", { x: 1 }], ["constructor", 2]]);
  assert.equal(Object.getPrototypeOf(result.prediction), Object.prototype);
});

test("a refusal is told from an answer that holds no JSON", () => {
  const refusals = [
    "I'm not able to help with that.",
    "I’m not able to help with that request.",
    "I can't assist with that.",
    "I cannot identify people in images.",
    "I'm sorry, but I cannot provide that.",
    "I am sorry, I can't do that",
    "Sorry, but I am unable to classify this person.",
    "I apologize, but I can't help with this.",
    "Unfortunately, I can't provide that.",
    "As an AI language model, I do not see images.",
    "I'm sorry, but as an AI I cannot do so.",
    "**I must respectfully decline.**",
    "I will not engage in that topic.",
    "I don't feel comfortable identifying people.",
  ];
  for (const text of refusals) assert.deepEqual(read("classification", text), { ok: false, tag: "Refused" }, text);
  const others = [
    "The image shows a cat.",
    "I can see a cat. I'm not able to say more.",
    "I can't see a dog in this image.",
    "I am confident that it is a cat.",
    "An assistant sits at a desk.",
    "cat",
    "",
  ];
  for (const text of others) fails("classification", text, "no JSON in the answer");
  gives("classification", `I'm sorry, but I can't be sure: ${JSON.stringify(CAT)}`, {
    class: "cat",
    classId: 0,
    confidence: 0.7,
  });
});

test("JSON that breaks off is told from none", () => {
  fails("classification", '{"class_name": "ca', "the JSON in the answer is broken or breaks off");
});

test("a long value is shown by its beginning", () => {
  const result = read("classification", { class_name: "cat", confidence: "😀".repeat(100_000) });
  assert.ok(!result.ok && result.tag === "InvalidAnswer" && result.problem.length < 140);
  assert.ok(result.problem.isWellFormed());
});
