import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkWorkflow } from "../../src/check/check.ts";
import { isRecord } from "../../src/blocks/is_record.ts";

type Json = Readonly<Record<string, unknown>>;

/** A request as it arrived. */
export interface EngineRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage["headers"];
  /** The JSON; `undefined` where there was none. */
  readonly body: Json | undefined;
  /** The key of the header. */
  readonly key: string | undefined;
}

/** What a server answers: JSON, or bytes as they are. */
export interface EngineReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** How it goes wrong: nothing ever comes, the connection is reset, or the body breaks off. */
  readonly fault?: "stall" | "reset" | "cut-off";
}

/** What a loopback server does. */
export interface LoopbackOptions {
  /** The outputs of a run, for one image; left out, none. */
  readonly outputs?: (request: EngineRequest, image: unknown) => unknown;
  /** What is answered in place of all else, one for each request in turn; `undefined` lets one through. */
  readonly replies?: readonly (EngineReply | undefined)[];
  /** How long each answer takes, in milliseconds. */
  readonly latency?: number;
  /** The key that it wants; left out, it wants none. */
  readonly key?: string;
  /** What it says of its blocks. */
  readonly blocks?: Json;
  readonly versions?: readonly string[];
}

/** A server on this machine that speaks the routes of Roboflow's inference server, in the shapes of its answers. */
export interface LoopbackEngine extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly EngineRequest[];
  /** The most requests that were there at the same time. */
  readonly peak: () => number;
}

/** The full shape of an error: of a definition that cannot be read. */
export function fullError(errorType: string, problems: readonly Json[], message = "Could not read it."): Json {
  return {
    message,
    error_type: errorType,
    context: "workflow_compilation | workflow_definition_parsing",
    inner_error_type: "ValidationError",
    inner_error_message: "1 validation error for WorkflowSpecificationV1",
    blocks_errors: problems,
    python_blocks_output_streams: null,
    python_blocks_debug_traces: null,
  };
}

/** The small shape of an error, which names no place. */
export function smallError(errorType: string, message: string): Json {
  return {
    message,
    error_type: errorType,
    context: "workflow_compilation",
    inner_error_type: "None",
    inner_error_message: "None",
  };
}

/** What the compiler says of a definition, in the words of our checker; nothing where it takes it. */
function refusalOf(definition: unknown): EngineReply | undefined {
  const { ok, problems } = checkWorkflow(definition);
  if (ok) return undefined;
  const [first] = problems.filter(({ severity }) => severity === "error");
  const place = {
    block_id: first?.step ?? null,
    property_name: first?.property ?? null,
    property_details: first?.message,
  };
  return { status: 400, json: fullError("WorkflowSyntaxError", first?.step === undefined ? [] : [place]) };
}

/** The images of a run: the first input that is a list of them, or one. */
function imagesOf(inputs: unknown): readonly unknown[] {
  const isImage = (value: unknown) => isRecord(value) && "type" in value && "value" in value;
  const found = Object.values(isRecord(inputs) ? inputs : {}).map((value) =>
    Array.isArray(value) ? value.flat(9) : [value]
  )
    .find((list) => list.some(isImage));
  return found ?? [undefined];
}

const BASE64 = /^(?:data:image\/[a-z]+;base64,)?[A-Za-z\d+/]+=*$/;

/** What the engine says of an image that it cannot read. */
function unreadImage(image: unknown): EngineReply | undefined {
  if (!isRecord(image) || /^https?:/.test(String(image.value)) || BASE64.test(String(image.value))) return undefined;
  const message = "Failed to assemble `image`. Could not successfully use any deserializer for declared kinds.";
  return { status: 400, json: smallError("RuntimeInputError", message) };
}

function runs(request: EngineRequest, { outputs = () => ({}) }: LoopbackOptions): EngineReply {
  const { body = {} } = request;
  const refused = "specification" in body ? refusalOf(body.specification) : undefined;
  const images = imagesOf(body.inputs);
  const unread = images.map(unreadImage).find((reply) => reply !== undefined);
  return refused ?? unread ??
    { json: { outputs: images.map((image) => outputs(request, image)), profiler_trace: null } };
}

type Route = (request: EngineRequest, options: LoopbackOptions) => EngineReply;

const ROUTES: readonly (readonly [pattern: RegExp, route: Route])[] = [
  [/^POST \/workflows\/run$/, runs],
  [/^POST \/workflows\/validate$/, ({ body }) => refusalOf(body) ?? { json: { status: "ok" } }],
  [/^POST \/workflows\/blocks\/describe$/, (_, { blocks = { blocks: [] } }) => ({ json: blocks })],
  [/^GET \/workflows\/definition\/schema$/, () => ({ json: { schema: { type: "object", $defs: {} } } })],
  [/^POST \/workflows\/blocks\/dynamic_outputs$/, () => ({ json: [{ name: "output", kind: [{ name: "string" }] }] })],
  [
    /^POST \/workflows\/describe_interface$|^POST \/[^/]+\/workflows\/[^/]+\/describe_interface$/,
    () => ({
      json: {
        inputs: { image: ["image"] },
        outputs: { caption: ["string"], all: { output: ["string"] } },
        typing_hints: { image: "dict" },
        kinds_schemas: {},
      },
    }),
  ],
  [/^GET \/workflows\/execution_engine\/versions$/, (_, { versions = ["1.15.0"] }) => ({ json: { versions } })],
  [/^POST \/[^/]+\/workflows\/[^/]+$/, runs],
];

const NOWHERE: EngineReply = { status: 404, json: { detail: "Not Found" } };
const UNAUTHORISED: EngineReply = { status: 401, json: { status: 401, message: "Unauthorized api_key" } };

async function arrived(request: IncomingMessage): Promise<EngineRequest> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const text = new TextDecoder().decode(Buffer.concat(parts));
  const url = new URL(request.url ?? "/", "http://localhost");
  const { authorization } = request.headers;
  return {
    method: request.method ?? "",
    path: url.pathname,
    query: url.search,
    headers: request.headers,
    body: text === "" ? undefined : JSON.parse(text),
    key: authorization?.startsWith("Bearer ") ? authorization.slice("Bearer ".length) : undefined,
  };
}

function deliver(response: ServerResponse, { status = 200, headers = {}, json, text, fault }: EngineReply): void {
  if (fault === "stall") return;
  if (fault === "reset") return void response.destroy();
  const body = text ?? JSON.stringify(json);
  const length = new TextEncoder().encode(body).length;
  response.writeHead(status, { "content-type": "application/json", ...headers, "content-length": length });
  if (fault !== "cut-off") return void response.end(body);
  // Where the half and the reset arrive together, the fetch of Bun tells of the reset alone.
  response.write(body.slice(0, body.length >> 1), () => void setTimeout(() => response.destroy(), 5));
}

/** Starts a server on a free port. */
export async function startEngine(options: LoopbackOptions = {}): Promise<LoopbackEngine> {
  const { replies = [], latency = 0, key } = options;
  const requests: EngineRequest[] = [];
  let active = 0;
  let peak = 0;

  const answer = (request: EngineRequest): EngineReply => {
    const scripted = replies[requests.length - 1];
    if (scripted !== undefined) return scripted;
    if (key !== undefined && request.key !== key) return UNAUTHORISED;
    const route = ROUTES.find(([pattern]) => pattern.test(`${request.method} ${request.path}`));
    return route?.[1](request, options) ?? NOWHERE;
  };

  const server = createServer(async (incoming, response) => {
    const request = await arrived(incoming);
    requests.push(request);
    peak = Math.max(peak, ++active);
    const reply = answer(request);
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    active--;
    deliver(response, reply);
  });
  // What is sent on a connection that is just being closed for being idle would be lost, and sent again.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    peak: () => peak,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
