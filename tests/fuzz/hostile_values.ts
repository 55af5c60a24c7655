import fc from "fast-check";

/** Names that mean something to JavaScript, to Python, to the engine or to a reader of text. */
const NAMES = [
  ...["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "toJSON", "then", "length"],
  ...["__class__", "__init__", "self", "", " ", "0", "-1", "a.b", "a b", "\0", "\n", "\ud800", "\u2028", "日本", "😀"],
  ...["type", "name", "version", "inputs", "steps", "outputs", "selector", "kind", "default_value", "specification"],
  ...["$inputs.image", "$steps.a.b", "$steps.__proto__.constructor", "$inputs.", "$", "image", "images", "api_key"],
] as const;

/** Texts that end, open or mean something in what they may be written into. */
const TEXTS = [
  ...["*/", "`", "${1}", "\\", '"', "'", "</script>", "<!--", "%%", "end\n", "-->", "|", "[[", "#quot;", "]]>"],
  ...["roboflow_core/llama_vision@v2", "roboflow_core/image_blur@v1", "WorkflowImage", "JsonField", "1.0", "*"],
  ...["$steps.step.output", "$inputs.image", "{}", "[1]", '{"__proto__": 1}', "NaN", "1e999", "0x10", "１", "1_000"],
] as const;

/**
 * Stands for a value that the generator must not touch, because it is too deep to be printed or does not like to be read.
 * What is tried gets the value itself, made anew.
 */
export class Sketch {
  readonly #words: string;
  readonly make: () => unknown;

  constructor(words: string, make: () => unknown) {
    this.#words = words;
    this.make = make;
  }

  [fc.toStringMethod](): string {
    return `<${this.#words}>`;
  }
}

/** The value that was generated, with what the sketches in it stand for. */
export function realise(value: unknown): unknown {
  if (value instanceof Sketch) return value.make();
  if (Array.isArray(value)) return value.map(realise);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, realise(part)]));
}

/** A key of an object. */
export const names: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

/** A text. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom<string>(...NAMES, ...TEXTS),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("x".repeat(5000), "\ud800".repeat(300), "[".repeat(3000)),
);

/** A number of JSON, which writes -0 as 0. */
export const numbers: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constantFrom(0, 1, -1, 2 ** 53, -(2 ** 63), 1e308, 5e-324, 0.1),
);

/** Whoever writes it as a text asks it for what it has none of: a function of that name. */
const UNSPEAKABLE = { toString: 1, valueOf: "a", constructor: { prototype: null }, hasOwnProperty: false, length: 3 };

const scalars = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null), fc.constant(UNSPEAKABLE));

/** An object with these keys as its own, `__proto__` among them, as `JSON.parse` makes it. */
function recordOf<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.array(fc.tuple(names, values), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));
}

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small", withCrossShrink: true },
    scalars,
    fc.array(tie("tree"), { maxLength: 4 }),
    recordOf(tie("tree")),
  ),
}));

/** Nests a value a number of times, in lists or under a name. */
function nested(depth: number, name: string | undefined, core: unknown): unknown {
  let value = core;
  for (let level = 0; level < depth; level++) value = name === undefined ? [value] : { [name]: value };
  return value;
}

const deep = fc.tuple(
  fc.constantFrom(40, 60, 120, 440, 460, 2000, 20_000),
  fc.option(names, { nil: undefined }),
  scalars,
)
  .map(([depth, name, core]) =>
    new Sketch(`${depth} levels of ${JSON.stringify(name)}`, () => nested(depth, name, core))
  );

/** JSON that is nested a few levels deep. */
export const shallowJson: fc.Arbitrary<unknown> = tree;

/** Any JSON, as `JSON.parse` makes it: no number that a text cannot hold, but every key. */
export const json: fc.Arbitrary<unknown> = fc.oneof({ weight: 30, arbitrary: tree }, { weight: 1, arbitrary: deep });

function throwing(): never {
  throw new Error("thrown by a getter");
}

/** Things that no JSON is, each made anew: they are hostile to whoever reads them. */
const ODDITIES: readonly (() => unknown)[] = [
  () => undefined,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 10n ** 400n,
  () => Symbol("odd"),
  () => () => 1,
  () => class Odd {},
  () => new Map([["a", 1]]),
  () => new Date(NaN),
  () => new Uint8Array(3),
  () => new Error("odd"),
  () => /a/,
  () => Promise.resolve(1),
  () => new Array(1000),
  () => [, 1, , 2],
  () => Object.create(null),
  () => Object.create({ type: "inherited", name: "inherited", steps: [] }),
  () => Object.assign([1], { extra: true }),
  () => Object.freeze({ a: Object.freeze([1]) }),
  () => new String("boxed"),
  () => ({
    get type() {
      return throwing();
    },
  }),
  () => ({ toJSON: throwing }),
  () => ({ toJSON: () => undefined }),
  () => ({ toString: throwing, [Symbol.toPrimitive]: throwing }),
  () => ({
    get [Symbol.toStringTag]() {
      return throwing();
    },
  }),
  () => [1, 2, { length: 5, [Symbol.iterator]: throwing }],
  () => {
    const circle: Record<string, unknown> = { name: "circle" };
    circle["self"] = [circle];
    return circle;
  },
  () => {
    const selfish: { toJSON?: () => unknown } = {};
    selfish.toJSON = () => selfish;
    return selfish;
  },
  () => {
    let turns = 0;
    return {
      get name() {
        return turns++ % 2 === 0 ? "one" : 2;
      },
    };
  },
  () => new Proxy({}, { ownKeys: throwing }),
  () => new Proxy({}, { get: throwing, has: throwing }),
  () => new Proxy([], { getPrototypeOf: throwing }),
  () => new Proxy({ type: "a" }, { get: (target, key) => Reflect.get(target, key) ?? new Proxy({}, {}) }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
];

/** Something that is no JSON, and does not like to be read. */
export const oddities: fc.Arbitrary<unknown> = fc.nat({ max: ODDITIES.length - 1 })
  .map((place) => new Sketch(String(ODDITIES[place]), ODDITIES[place]!));

/** Anything that a program without types could hand over. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(json, oddities, fc.array(oddities, { maxLength: 3 }));
