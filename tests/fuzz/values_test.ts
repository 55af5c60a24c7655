import assert from "node:assert/strict";
import fc from "fast-check";
import { blocks } from "@stepwright/workflows/blocks";
import { InvalidStepError } from "@stepwright/workflows";
import { OperationError } from "../../src/operations/operation_error.ts";
import { toRegExp } from "../../src/operations/python_regex.ts";
import { LOCAL_BLOCKS } from "../../src/run/blocks/local_blocks.ts";
import { fillTemplate, namesIn } from "../../src/run/blocks/fill_template.ts";
import { loadedImage } from "../../src/run/images/loaded_image.ts";
import { fromJson } from "../../src/values/from_json.ts";
import { IMAGE, type ImageValue } from "../../src/values/image_value.ts";
import { parsePythonJson } from "../../src/values/parse_python_json.ts";
import { pythonRepr, pythonText } from "../../src/values/python_text.ts";
import { readTime } from "../../src/values/read_time.ts";
import { toJson } from "../../src/values/to_json.ts";
import { isResolvable } from "../../src/selectors/selector.ts";
import { detectionsAt, give } from "../run/blocks/give.ts";
import { gif } from "../run/images/pictures.ts";
import { fuzz, thrownBy } from "./fuzz.ts";
import { json, names, shallowJson } from "./hostile_values.ts";
import { mutatedJson } from "./mutated_json.ts";
import { longTexts, mutatedText } from "./mutated_text.ts";
import { assertPlain, jsonOr } from "./plain.ts";
import { ANSWERS, STEPS } from "./samples.ts";

/** What JavaScript itself throws where the program is wrong: none of it is a word about a value. */
const SLIP =
  /Cannot read propert|is not a function|(?<!object) is not iterable|call stack|of undefined|to primitive|Invalid array/;

/** What is thrown where a value does not fit: an error in words, and no slip of the program. */
function assertInWords(error: unknown): void {
  assert(error instanceof Error, String(error));
  assert.doesNotMatch(error.message, SLIP, error);
  assert.notEqual(error.message, "");
}

fuzz("what JavaScript reads as JSON, Python's reader does too, and the same", {
  runs: 210,
  of: [fc.oneof(json.map((value) => jsonOr("null", value)), mutatedText(ANSWERS))],
  holds: (text) => {
    let read: unknown;
    const refused = thrownBy(() => read = parsePythonJson(text), SyntaxError, RangeError);
    let expected: unknown;
    if (thrownBy(() => expected = JSON.parse(text), SyntaxError) !== undefined || refused !== undefined) return;
    assertPlain(toJson(read));
    assert.equal(JSON.stringify(toJson(read)), JSON.stringify(toJson(fromJson(expected))));
  },
});

/** Whether a step is of a block that runs here, one element at a time. */
function runsHere(step: unknown): boolean {
  const { type } = Object(step) as { readonly type?: unknown };
  return typeof type === "string" && Object.hasOwn(LOCAL_BLOCKS, type) && LOCAL_BLOCKS[type]?.takes === "elements";
}

const LOCAL_STEPS = STEPS.filter(runsHere);

const PARSERS = new Map(
  Object.values(blocks).flatMap((family) =>
    (Object.values(family) as unknown as Parser[]).map((version) => [version.type, version] as const)
  ),
);

interface Parser {
  readonly type: string;
  parse(json: unknown): { toJSON(options: { defaults: true }): Record<string, unknown> };
}

const WHOLE = { id: "image", left: 0, top: 0, width: 1, height: 1 };
const PICTURE: ImageValue = {
  kind: IMAGE,
  ...{ width: 1, height: 1, parent: WHOLE, root: WHOLE, name: "a picture", input: gif },
  loaded: await loadedImage({ bytes: gif, mediaType: "image/gif", size: { width: 1, height: 1 } }),
};

/** Values that flow through a workflow, and that nobody foresaw at this place. Deeper ones no reader lets in. */
const flowing = fc.oneof(
  shallowJson.map(fromJson),
  fc.constantFrom(...ANSWERS),
  fc.constant(PICTURE),
  fc.constantFrom(detectionsAt([]), detectionsAt([[1, 2, 30, 40], [5, 6, 7, 8]]), new Uint8Array([1, 2])),
  fc.constantFrom(new Date(0), 10n ** 40n, NaN, -0, "１２", "2026-01-02T03:04:05"),
);

fuzz("a block that runs here gives outputs for every value, or says what is wrong with it", {
  runs: 280,
  of: [mutatedJson(LOCAL_STEPS), fc.array(flowing, { minLength: 1, maxLength: 3 })],
  holds: async (step, flown) => {
    if (!runsHere(step)) return;
    const { type } = step as { readonly type: string };
    let normal: Record<string, unknown> = {};
    const refused = thrownBy(
      () => normal = PARSERS.get(type)!.parse(step).toJSON({ defaults: true }),
      InvalidStepError,
    );
    if (refused !== undefined) return;
    let turn = 0;
    const values = Object.fromEntries(
      Object.entries(normal).map(([name, value]) => [name, resolved(value, () => flown[turn++ % flown.length])]),
    );
    await give(type, values).catch(assertInWords);
  },
});

/** A value with something else in the place of each selector in it. */
function resolved(value: unknown, next: () => unknown): unknown {
  if (typeof value === "string" && isResolvable(value)) return next();
  if (Array.isArray(value)) return value.map((part) => resolved(part, next));
  if (typeof value !== "object" || value === null) return fromJson(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part, next)]));
}

fuzz("every value can be written as Python writes it", {
  runs: 140,
  of: [flowing],
  holds: (value) => {
    assert.equal(typeof pythonText(value), "string");
    assert.equal(typeof pythonRepr(value), "string");
  },
});

const templates = mutatedText(["{name}", "{name!r:>10.3f} {{x}}", "{a:{width}.{places}}", "plain", "{a:=+#012_.3e}"]);

fuzz("every template is filled, or said to be none", {
  runs: 210,
  of: [templates, fc.array(flowing, { minLength: 1, maxLength: 3 })],
  holds: (template, values) => {
    try {
      const filled = fillTemplate(template, new Map(namesIn(template).map((name, place) => [name, values[place]])));
      assert.equal(typeof filled, "string");
    } catch (error) {
      assertInWords(error);
    }
  },
});

const PATTERNS = [
  "^a.*b$",
  "(?P<n>\\d+)-(?P=n)",
  "[^\\W_]+",
  "(?i)stra(?:ss|ß)e",
  "a{2,3}?",
  "\\Aab\\Z",
  "[]a-z&&[x]--]",
];

fuzz("every regular expression of Python's becomes one of JavaScript's, or is refused", {
  runs: 210,
  of: [mutatedText(PATTERNS)],
  holds: (pattern) => {
    thrownBy(() => assert(toRegExp(pattern) instanceof RegExp), OperationError);
  },
});

fuzz("every text is a time, or none", {
  runs: 70,
  of: [mutatedText(["2026-01-02T03:04:05.678901+01:30", "2026-01-02", "20260102T030405Z"])],
  holds: (text) => {
    const time = readTime(text);
    assert(time === undefined || !Number.isNaN(time.getTime()));
  },
});

fuzz("no text takes for ever, whoever reads it", {
  runs: 6,
  of: [longTexts, names],
  holds: (text, name) => {
    thrownBy(() => parsePythonJson(text), SyntaxError, RangeError);
    thrownBy(() => toRegExp(text), OperationError);
    readTime(text);
    try {
      namesIn(text);
      fillTemplate(text, new Map([[name, 1n]]));
    } catch (error) {
      assertInWords(error);
    }
  },
});
