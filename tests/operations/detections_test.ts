import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { runOperations } from "../../src/operations/run_operations.ts";
import type { Detections } from "../../src/values/detections.ts";
import { pythonRepr } from "../../src/values/python_text.ts";
import { DETECTIONS, NO_DETECTIONS } from "./detections.ts";

type Options = Readonly<Record<string, unknown>>;

function property(detections: Detections, property_name: string): string {
  return pythonRepr(runOperations(detections, [{ type: "DetectionsPropertyExtract", property_name }]));
}

function ids(detections: unknown): unknown {
  return (detections as Detections).data.detection_id;
}

Deno.test("properties of all detections are lists, points in whole pixels, halves to the even", () => {
  const properties: Readonly<Record<string, string>> = {
    confidence: "[0.5, 0.9, 0.9, 0.1]",
    class_name: "['car', 'dog', 'car', 'cat']",
    class_id: "[0, 1, 0, 2]",
    x_min: "[10.0, 0.0, 10.0, 12.0]",
    y_min: "[20.0, 0.0, 10.0, 21.0]",
    x_max: "[31.0, 5.0, 20.5, 14.0]",
    y_max: "[41.0, 5.0, 30.25, 24.0]",
    size: "[441.0, 25.0, 212.625, 6.0]",
    center: "[[20, 30], [2, 2], [15, 20], [13, 22]]",
    top_left: "[[10, 20], [0, 0], [10, 10], [12, 21]]",
    top_right: "[[31, 20], [5, 0], [20, 10], [14, 21]]",
    bottom_left: "[[10, 41], [0, 5], [10, 30], [12, 24]]",
    bottom_right: "[[31, 41], [5, 5], [20, 30], [14, 24]]",
  };
  for (const [name, repr] of Object.entries(properties)) strictEqual(property(DETECTIONS, name), repr, name);
});

Deno.test("any other property is a column of that name, or none", () => {
  const speeds = { ...DETECTIONS, data: { ...DETECTIONS.data, speed: [1, 2, 3, 4] } };
  strictEqual(property(speeds, "speed"), "[1.0, 2.0, 3.0, 4.0]");
  throws(() => property(DETECTIONS, "tracker_id"), /cannot find "tracker_id"/);
  throws(() => property({ ...DETECTIONS, confidence: null }, "confidence"), /cannot find "confidence"/);
});

Deno.test("where nothing was detected, what every detection has is an empty list", () => {
  for (const name of ["confidence", "class_name", "class_id", "x_min", "size", "center"]) {
    strictEqual(property(NO_DETECTIONS, name), "[]");
  }
  throws(() => property(NO_DETECTIONS, "image_dimensions"), /cannot find/);
});

Deno.test("properties of a detection by itself are exact, points are tuples, what is unknown is nothing", () => {
  const properties: Readonly<Record<string, string>> = {
    confidence: "0.9",
    class_name: "'car'",
    class_id: "0",
    x_min: "10.0",
    y_max: "30.25",
    size: "212.625",
    center: "(15.25, 20.125)",
    top_left: "(10.0, 10.0)",
    bottom_right: "(20.5, 30.25)",
    tracker_id: "None",
    image_dimensions: "[50.0, 40.0]",
  };
  for (const [property_name, repr] of Object.entries(properties)) {
    const operations = [{ type: "SequenceApply", operations: [{ type: "ExtractDetectionProperty", property_name }] }];
    strictEqual(pythonRepr((runOperations(DETECTIONS, operations) as unknown[])[2]), repr, property_name);
  }
});

Deno.test("only a detection by itself has its properties extracted", () => {
  const operation = { type: "ExtractDetectionProperty", property_name: "size" };
  throws(() => runOperations(DETECTIONS, [operation]), /a detection by itself/);
  throws(() => runOperations([1n, 2n, 3n, 4n, 5n, 6n], [operation]), /a detection by itself/);
});

Deno.test("a selection is of one detection, the first of equal ones", () => {
  const selected: Readonly<Record<string, string>> = {
    first: "d0",
    last: "d3",
    left_most: "d1",
    right_most: "d0",
    top_confidence: "d1",
  };
  for (const [mode, id] of Object.entries(selected)) {
    deepStrictEqual(ids(runOperations(DETECTIONS, [{ type: "DetectionsSelection", mode }])), [id], mode);
    strictEqual(runOperations(NO_DETECTIONS, [{ type: "DetectionsSelection", mode }]), NO_DETECTIONS);
  }
  throws(
    () => runOperations({ ...DETECTIONS, confidence: null }, [{ type: "DetectionsSelection", mode: "top_confidence" }]),
    /confidences/,
  );
});

Deno.test("falling order is rising order backwards, equal ones included", () => {
  const rising: Readonly<Record<string, readonly string[]>> = {
    confidence: ["d3", "d0", "d1", "d2"],
    x_min: ["d1", "d0", "d2", "d3"],
    x_max: ["d1", "d3", "d2", "d0"],
    y_min: ["d1", "d2", "d0", "d3"],
    y_max: ["d1", "d3", "d2", "d0"],
    size: ["d3", "d1", "d2", "d0"],
    center_x: ["d1", "d3", "d2", "d0"],
    center_y: ["d1", "d2", "d3", "d0"],
  };
  for (const [mode, order] of Object.entries(rising)) {
    const sorted = (ascending: boolean) =>
      ids(runOperations(DETECTIONS, [{ type: "SortDetections", mode, ascending }]));
    deepStrictEqual(sorted(true), order, mode);
    deepStrictEqual(sorted(false), [...order].reverse(), mode);
  }
});

Deno.test("what is no number comes last in order, and first in a selection", () => {
  const unsure = { ...DETECTIONS, confidence: [NaN, 0.9, 0.2, 0.1] };
  const operation = { type: "SortDetections", mode: "confidence", ascending: true };
  deepStrictEqual(ids(runOperations(unsure, [operation])), ["d3", "d2", "d1", "d0"]);
  const boxless: Detections = {
    ...DETECTIONS,
    xyxy: DETECTIONS.xyxy.map((box, place) => place === 2 ? [NaN, 0, 0, 0] : box),
  };
  deepStrictEqual(ids(runOperations(boxless, [{ type: "DetectionsSelection", mode: "left_most" }])), ["d2"]);
});

Deno.test("detections without what they are to be sorted by stay as they are", () => {
  const unsure = { ...DETECTIONS, confidence: null };
  strictEqual(runOperations(unsure, [{ type: "SortDetections", mode: "confidence", ascending: false }]), unsure);
});

Deno.test("boxes grow by an offset, half on each side, and move by a shift", () => {
  const boxes = (operation: Options) => (runOperations(DETECTIONS, [operation]) as Detections).xyxy[1];
  deepStrictEqual(boxes({ type: "DetectionsOffset", offset_x: 3, offset_y: -2 }), [-1.5, 1, 6.5, 4]);
  deepStrictEqual(boxes({ type: "DetectionsShift", shift_x: 3, shift_y: -2 }), [3, -2, 8, 3]);
});

Deno.test("what is filtered out goes with all that is known of it", () => {
  const filter_operation = {
    type: "StatementGroup",
    operator: "or",
    statements: [{
      type: "BinaryStatement",
      negate: false,
      left_operand: {
        type: "DynamicOperand",
        operand_name: "_",
        operations: [{ type: "ExtractDetectionProperty", property_name: "class_name" }],
      },
      comparator: { type: "in (Sequence)" },
      right_operand: { type: "DynamicOperand", operand_name: "wanted", operations: [] },
    }],
  };
  const kept = (wanted: unknown) =>
    runOperations(DETECTIONS, [{ type: "DetectionsFilter", filter_operation }], { wanted }) as Detections;
  deepStrictEqual(ids(kept(["car", "cat"])), ["d0", "d2", "d3"]);
  deepStrictEqual(kept(["cat"]).confidence, [0.1]);
  deepStrictEqual(kept([]).xyxy, []);
  throws(
    () => runOperations(DETECTIONS, [{ type: "DetectionsFilter", filter_operation }]),
    /cannot find the value "wanted"/,
  );
});

function renamed(options: Options, parameters: Options = {}): readonly [names: unknown, ids: unknown] {
  const operation = { type: "DetectionsRename", strict: true, new_classes_id_offset: 1024, ...options };
  const { data, classId } = runOperations(DETECTIONS, [operation], parameters) as Detections;
  return [data.class_name, classId];
}

Deno.test("a strict renaming numbers the new names in their order", () => {
  const class_map = { car: "vehicle", dog: "pet", cat: "pet", bird: "animal" };
  deepStrictEqual(renamed({ class_map }), [["vehicle", "pet", "vehicle", "pet"], [2, 1, 2, 1]]);
  throws(() => renamed({ class_map: { car: "vehicle" } }), /cannot find the class "dog" in the map of classes/);
});

Deno.test("another renaming keeps what is not mapped, and numbers new names from the offset on", () => {
  const class_map = { car: "van", dog: "cat", bird: "a" };
  deepStrictEqual(renamed({ class_map, strict: false }), [["van", "cat", "van", "cat"], [1025, 2, 1025, 2]]);
});

Deno.test("a renaming takes its options from parameters", () => {
  const options = { class_map: "map", strict: "is_strict" };
  deepStrictEqual(renamed(options, { map: { car: "van" }, is_strict: false })[0], ["van", "dog", "van", "cat"]);
  throws(() => renamed(options, { map: {} }), /cannot find the parameter "is_strict"/);
  throws(() => renamed(options, { map: [], is_strict: true }), /a dictionary as the map of classes/);
  throws(() => renamed(options, { map: {}, is_strict: 1n }), /true or false/);
});

Deno.test("nothing can be renamed where nothing was detected", () => {
  const operation = { type: "DetectionsRename", class_map: {}, strict: true, new_classes_id_offset: 1024 };
  deepStrictEqual(runOperations(NO_DETECTIONS, [operation]), NO_DETECTIONS);
  throws(() => runOperations({ ...DETECTIONS, data: {} }, [operation]), /have no class names/);
});

Deno.test("parents come first, then what has its center within one of them", () => {
  const operation = { type: "PickDetectionsByParentClass", parent_class: "car" };
  deepStrictEqual(ids(runOperations(DETECTIONS, [operation])), ["d0", "d2", "d3"]);
  const none = { type: "PickDetectionsByParentClass", parent_class: "bird" };
  strictEqual((runOperations(DETECTIONS, [none]) as Detections).xyxy.length, 0);
  strictEqual((runOperations(NO_DETECTIONS, [operation]) as Detections).xyxy.length, 0);
});

Deno.test("a dictionary of detections holds ints and floats as the engine does", () => {
  const one = runOperations(DETECTIONS, [{ type: "DetectionsSelection", mode: "last" }, {
    type: "DetectionsToDictionary",
  }]);
  deepStrictEqual(one, {
    image: { width: 40n, height: 50n },
    predictions: [{
      width: 2,
      height: 3,
      x: 13,
      y: 22.5,
      confidence: 0.1,
      class_id: 2n,
      class: "cat",
      detection_id: "d3",
      parent_id: "image",
    }],
  });
  const operations = [{ type: "DetectionsToDictionary" }, { type: "ConvertDictionaryToJSON" }];
  strictEqual(
    runOperations(NO_DETECTIONS, operations),
    '{"image": {"width": null, "height": null}, "predictions": []}',
  );
});

Deno.test("of detections the first and the last are detections", () => {
  deepStrictEqual(ids(runOperations(DETECTIONS, [{ type: "SequenceAggregate", mode: "last" }])), ["d3"]);
});

Deno.test("other values are no detections", () => {
  for (const type of ["DetectionsPropertyExtract", "DetectionsToDictionary", "SortDetections", "DetectionsShift"]) {
    throws(() => runOperations([], [{ type, mode: "x_min" }]), /cannot take \[\] \(list\), but only detections/);
  }
});
