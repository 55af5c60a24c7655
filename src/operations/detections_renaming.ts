import { quote } from "../blocks/quote.ts";
import { type Dictionary, isDictionary } from "../values/dictionary.ts";
import type { Detections } from "../values/detections.ts";
import { isOrdered } from "../values/order.ts";
import { detectionsOf } from "./detections_of.ts";
import type { Apply, Parameters } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { wrongValue } from "./wrong_value.ts";

/** The operation that gives classes other names, and ids to match. */
export const RENAMING_OPERATIONS: Readonly<Record<string, Apply>> = {
  DetectionsRename: (value, options, parameters) => {
    const detections = detectionsOf(value);
    const classMap = named(options.class_map, parameters);
    if (!isDictionary(classMap)) throw wrongValue(classMap, "a dictionary as the map of classes");
    const isStrict = named(options.strict, parameters);
    if (typeof isStrict !== "boolean") throw wrongValue(isStrict, "true or false as `strict`");
    return isStrict ? renamedStrictly(detections, classMap) : renamed(detections, classMap, options);
  },
};

/** A text names the parameter that holds the option. */
function named(option: unknown, parameters: Parameters): unknown {
  if (typeof option !== "string") return option;
  if (!Object.hasOwn(parameters, option)) throw new OperationError(`cannot find the parameter ${quote(option)}`);
  return parameters[option];
}

/** Every class must have a new name, and ids are the places of the new names in their order. */
function renamedStrictly(detections: Detections, classMap: Dictionary): Detections {
  const names = detections.data.class_name;
  if (names === undefined && detections.xyxy.length > 0) {
    throw new OperationError("cannot tell whether all classes are mapped, for the detections have no class names");
  }
  const unmapped = names?.find((name) => !Object.hasOwn(classMap, String(name)));
  if (unmapped !== undefined) {
    throw new OperationError(`cannot find the class ${quote(unmapped)} in the map of classes`);
  }
  return withClasses(detections, classMap, new Map(inOrder(Object.values(classMap)).map((name, id) => [name, id])));
}

/** Classes without a new name keep name and id; new names get ids from the offset on, in their order. */
function renamed(detections: Detections, classMap: Dictionary, { new_classes_id_offset }: Parameters): Detections {
  const { data: { class_name: names = [] }, classId } = detections;
  if (classId === null && names.length > 0) throw new OperationError("cannot find class ids in the detections");
  const ids = new Map(names.map((name, place) => [name, classId![place]!]));
  const added = inOrder(Object.values(classMap).filter((name) => !ids.has(name)));
  for (const [place, name] of added.entries()) ids.set(name, Number(new_classes_id_offset) + place);
  return withClasses(detections, classMap, ids);
}

function inOrder(names: readonly unknown[]): readonly unknown[] {
  return [...new Set(names)].sort((one, other) => isOrdered(one, "<", other) ? -1 : 1);
}

function withClasses(detections: Detections, classMap: Dictionary, ids: ReadonlyMap<unknown, number>): Detections {
  const names = detections.data.class_name?.map((name) =>
    Object.hasOwn(classMap, String(name)) ? classMap[String(name)] : name
  );
  if (names === undefined) return detections;
  const classId = names.map((name) => ids.get(name)!);
  return { ...detections, classId, data: { ...detections.data, class_name: names } };
}
