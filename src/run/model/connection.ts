import { reason } from "../make_reason.ts";
import { redact } from "../../blocks/redact.ts";
import { openRouter, type OpenRouterTarget, roboflow, type RoboflowTarget, type Target } from "../target.ts";
import { isFailure, type ModelFailure, type ModelRequest } from "./model.ts";

/** A server with the keys that a request to it carries. */
export interface Connection {
  readonly target: Target;
  /** The bearer key; undefined where the server wants none. */
  readonly bearer: string | undefined;
  /** Beside a Roboflow key: which key Roboflow is to take from its own. */
  readonly managedKey: string | undefined;
}

/** A key that Roboflow keeps: a name, not a secret. The engine looks at its beginning alone, and sends the rest in vain. */
const MANAGED = /^rf_key:(?:account$|user:.)/;

const OPENROUTER_VARIABLE = "OPENROUTER_API_KEY";
/** The variable that holds a Roboflow key. */
export const ROBOFLOW_VARIABLE = "ROBOFLOW_API_KEY";

/** A key as it was meant: files and variables often end in a line break. An empty one is none. */
export function given(key: string | undefined): string | undefined {
  return key?.trim() || undefined;
}

/** A variable of the environment; undefined where there is no environment, or no permission to read it. */
export function fromEnvironment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return given(process?.env?.[name]);
  } catch {
    return undefined;
  }
}

/** How a variable is set; and, where Deno may not read it, how it may. */
function settingOf(name: string): string {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    process?.env?.[name];
    return `set ${name}`;
  } catch {
    return `set ${name} and run with --allow-env=${name}, since Deno may not read it`;
  }
}

function missingKey(sentence: string): ModelFailure {
  return { _tag: "ModelFailure", sentence: redact(sentence), reason: reason("MissingKey", {}) };
}

function toOpenRouter(target: OpenRouterTarget, own: string | undefined): Connection | ModelFailure {
  const bearer = given(target.apiKey) ?? own ?? fromEnvironment(OPENROUTER_VARIABLE);
  return bearer === undefined
    ? missingKey(`there is no key for OpenRouter: give openRouter({ apiKey }), or ${settingOf(OPENROUTER_VARIABLE)}`)
    : { target, bearer, managedKey: undefined };
}

function toRoboflow(target: RoboflowTarget, managedKey: string): Connection | ModelFailure {
  const bearer = given(target.apiKey) ?? fromEnvironment(ROBOFLOW_VARIABLE);
  return bearer === undefined
    ? missingKey(
      `its key is ${JSON.stringify(managedKey)}, which Roboflow manages, and there is no key for Roboflow: ` +
        `give roboflow({ apiKey }), or ${settingOf(ROBOFLOW_VARIABLE)}`,
    )
    : { target, bearer, managedKey };
}

/**
 * Finds the server and the key of a request. The run's own target comes first; then the step's key decides; then the
 * environment. A step's key is sent to OpenRouter alone, never to another server.
 */
export function connect(request: Pick<ModelRequest, "target" | "apiKey">): Connection | ModelFailure {
  const connection = choose(request.target, given(request.apiKey));
  if (isFailure(connection) || connection.bearer === undefined) return connection;
  if (connection.bearer.startsWith("rf_key:")) {
    return missingKey(
      `${JSON.stringify(connection.bearer)} names a key that Roboflow manages and is no key by itself: set it on the ` +
        `step with apiKey(), and run it with roboflow({ apiKey })`,
    );
  }
  return !UNSENDABLE.test(connection.bearer)
    ? connection
    : missingKey("its key holds a character that no HTTP header can carry: copy it anew");
}

/** Keys are sent in a header, which holds visible ASCII. */
export const UNSENDABLE = /[^\x21-\x7e]/;

function choose(target: Target | undefined, apiKey: string | undefined): Connection | ModelFailure {
  if (apiKey?.startsWith("rf_key:") && !MANAGED.test(apiKey)) {
    return missingKey(
      `its key is ${JSON.stringify(apiKey)}, which is no key that Roboflow manages: ` +
        `wanted "rf_key:account" or "rf_key:user:<id>"`,
    );
  }
  const managed = apiKey !== undefined && MANAGED.test(apiKey) ? apiKey : undefined;
  const own = managed === undefined ? apiKey : undefined;
  switch (target?.kind) {
    case "compatible":
      return { target, bearer: given(target.apiKey), managedKey: undefined };
    case "openrouter":
      return toOpenRouter(target, own);
    case "roboflow":
      return toRoboflow(target, managed ?? "rf_key:account");
  }
  if (managed !== undefined) return toRoboflow(roboflow(), managed);
  if (own !== undefined || fromEnvironment(OPENROUTER_VARIABLE) !== undefined) return toOpenRouter(openRouter(), own);
  if (fromEnvironment(ROBOFLOW_VARIABLE) !== undefined) return toRoboflow(roboflow(), "rf_key:account");
  return missingKey(
    `there is no key: set ${OPENROUTER_VARIABLE} to ask OpenRouter, or ${ROBOFLOW_VARIABLE} to ask it through ` +
      `Roboflow, or name a target: openRouter({ apiKey }), roboflow({ apiKey }), compatible({ baseURL, model })`,
  );
}
