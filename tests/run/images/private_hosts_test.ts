import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { after, before, test } from "node:test";
import { type HostCheck, publicHosts } from "../../../src/run/images/host_check.ts";
import { loadImage } from "../../../src/run/images/load_image.ts";
import { type Network, readUrl } from "../../../src/run/images/read_url.ts";
import { UnfitImage } from "../../../src/run/images/unfit_image.ts";
import { picture } from "./pictures.ts";
import { rejection } from "./rejection.ts";

const chelsea = await picture("chelsea.jpg");
const LIMITS = { limit: 9_500_000, signal: undefined, allowPrivateHosts: false };

const requests: IncomingMessage[] = [];
const server = createServer((request, response) => {
  requests.push(request);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const to = searchParams.get("to");
  const left = Number(searchParams.get("left") ?? 0);
  if (left > 0) response.writeHead(302, { location: `?left=${left - 1}` }).end("moved");
  else if (to !== null) response.writeHead(Number(pathname.slice(1)), { location: to }).end("moved");
  else if (pathname === "/nowhere") response.writeHead(302).end("moved");
  else response.end(chelsea);
});
let port = 0;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** A resolver that knows these names, and counts how often it was asked. */
function resolver(names: { readonly [host: string]: readonly string[] }): LookupFunction & { asked: string[] } {
  const asked: string[] = [];
  const lookup: LookupFunction = (host, { all }, done) => {
    asked.push(host);
    const found = (names[host] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    setTimeout(() => all === true ? done(null, found) : done(null, found[0]!.address, found[0]!.family));
  };
  return Object.assign(lookup, { asked });
}

// To these tests, the loopback address that their server listens on counts as public.
const check: HostCheck = {
  host: (host) => host === "127.0.0.1" ? undefined : publicHosts.host(host),
  address: (host, address) => address === "127.0.0.1" ? undefined : publicHosts.address(host, address),
};

const NAMES = { "a.example": ["127.0.0.1"], "b.example": ["127.0.0.1"], "intranet.example": ["10.0.0.5"] };

function network(): Network & { readonly lookup: { readonly asked: string[] } } {
  return { check, lookup: resolver(NAMES) };
}

async function refusal(url: string, way: Network): Promise<UnfitImage> {
  const error: unknown = await readUrl(new URL(url), LIMITS, way).catch((error: unknown) => error);
  assert(error instanceof UnfitImage, String(error));
  return error;
}

test("a host that is an address of no public network is refused, however it is written", async () => {
  const cases = [
    ["10.0.0.5", "10.0.0.5", "is a private address"],
    ["169.254.169.254", "169.254.169.254", "is a link-local address"],
    ["[fd00:ec2::254]", "[fd00:ec2::254]", "is a private address"],
    ["[::ffff:10.0.0.5]", "[::ffff:a00:5]", "is a private address"],
    ...["2130706433", "0x7f000001", "0177.0.0.1", "127.1", "127.0.0.1.", "１２７.0.0.1", "%31%32%37.0.0.1"]
      .map((host) => [host, "127.0.0.1", "is a loopback address"] as const),
    ...["localhost", "localhost.", "a.localhost"].map((host) => [host, host, "is this machine itself"] as const),
    ["LOCALHOST", "localhost", "is this machine itself"],
  ] as const;
  for (const [host, shown, verdict] of cases) {
    const { message, problem, found } = await rejection(loadImage(`http://me:pw@${host}:${port}/a.jpg?key=SECRET`));
    assert.match(message, /^Cannot read image "http:\/\/[^@"]*\/a\.jpg\?…": /);
    assert(message.endsWith(`: its host "${shown}" ${verdict}: set allowPrivateHosts if you trust it`), message);
    assert.equal(problem, "forbidden");
    assert.equal(found, shown.replace(/[[\]]/g, ""));
  }
  assert.equal(requests.length, 0);
});

test("a name is refused if one of its addresses is private, and nothing is sent", async () => {
  const cases = [["10.0.0.5"], ["127.0.0.1", "10.0.0.5"], ["10.0.0.5", "127.0.0.1"]];
  for (const addresses of cases) {
    const lookup = resolver({ "intranet.example": addresses });
    const { message, problem, found } = await refusal(`http://intranet.example:${port}/?key=SECRET`, { check, lookup });
    assert.equal(
      message,
      'its host "intranet.example" resolves to the private address 10.0.0.5: set allowPrivateHosts if you trust it',
    );
    assert.equal(problem, "forbidden");
    assert.equal(found, "10.0.0.5");
    assert.deepEqual(lookup.asked, ["intranet.example"]);
  }
  assert.equal(requests.length, 0);
});

test("a name is resolved once, and the connection goes to the address that was checked", async () => {
  const answers = [["127.0.0.1"], ["10.0.0.5"]];
  const checked: string[] = [];
  let asked = 0;
  const lookup: LookupFunction = (host, options, done) => resolver({ [host]: answers[asked++]! })(host, options, done);
  const watching = {
    ...check,
    address: (host: string, address: string) => (checked.push(address), check.address(host, address)),
  };
  const bytes = await readUrl(new URL(`http://rebind.example:${port}/`), LIMITS, { check: watching, lookup });
  assert.deepEqual(bytes, chelsea);
  assert.equal(asked, 1);
  assert.deepEqual(checked, ["127.0.0.1", "127.0.0.1"], "once as it was resolved, once as it was reached");
});

test("what the connection reached is checked before anything is sent", async () => {
  requests.length = 0;
  let looks = 0;
  const late: HostCheck = {
    ...check,
    address: (host) => {
      if (++looks === 2) publicHosts.address(host, "10.0.0.5");
    },
  };
  const { problem } = await refusal(`http://a.example:${port}/`, { ...network(), check: late });
  assert.equal(problem, "forbidden");
  assert.equal(looks, 2);
  assert.equal(requests.length, 0);
});

test("a redirect to a private host is refused", async () => {
  for (const host of ["10.0.0.5", "localhost", "intranet.example", "[::1]"]) {
    const to = encodeURIComponent(`http://${host}:${port}/a.jpg?key=SECRET`);
    const { message, problem } = await refusal(`http://a.example:${port}/302?to=${to}`, network());
    assert.equal(problem, "forbidden");
    assert(message.startsWith(`its host "${host}" `) && !message.includes("SECRET"), message);
  }
});

test("each status that redirects is followed with a GET, to a relative or absolute location", async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    for (const to of ["/a.jpg", "?", "//b.example:PORT/a.jpg", "http://b.example:PORT/a.jpg#top"]) {
      requests.length = 0;
      const location = encodeURIComponent(to.replace("PORT", String(port)));
      await readUrl(new URL(`http://a.example:${port}/${status}?to=${location}`), LIMITS, network());
      assert.deepEqual(requests.map(({ method }) => method), ["GET", "GET"]);
      assert.doesNotMatch(requests[1]!.url!, /#/);
    }
  }
});

test("ten redirects are followed, and no more", async () => {
  assert.deepEqual(await readUrl(new URL(`http://a.example:${port}/?left=10`), LIMITS, network()), chelsea);
  requests.length = 0;
  const { message } = await refusal(`http://a.example:${port}/?left=11`, network());
  assert.equal(message, "its server redirects without end");
  assert.equal(requests.length, 11);
});

test("a redirect to nowhere is told", async () => {
  const cases = [
    ["nowhere", "its server answered HTTP 302"],
    ["302?to=http%3A%2F%2F%5B", "its server redirects to what is not a valid URL"],
    ["302?to=file%3A%2F%2F%2Fetc%2Fpasswd", "its server redirects to a URL that is not http or https"],
    ["304?to=%2F", "its server answered HTTP 304"],
  ] as const;
  for (const [path, sentence] of cases) {
    assert.equal((await refusal(`http://a.example:${port}/${path}`, network())).message, sentence);
  }
});

test("a user name and password stay with the server that they are for", async () => {
  const cases = [
    ["/a.jpg", true],
    [`http://a.example:${port}/a.jpg`, true],
    [`http://b.example:${port}/a.jpg`, false],
    [`http://b.example:${port}/302?to=${encodeURIComponent(`http://a.example:${port}/`)}`, false],
  ] as const;
  for (const [to, isKept] of cases) {
    requests.length = 0;
    const url = `http://me:pw@a.example:${port}/302?to=${encodeURIComponent(to)}`;
    await readUrl(new URL(url), LIMITS, network());
    const [first, ...others] = requests.map(({ headers }) => headers.authorization);
    assert.equal(first, `Basic ${btoa("me:pw")}`);
    for (const other of others) assert.equal(other, isKept ? first : undefined);
  }
});

test("a resolver that never answers ends with the signal", async () => {
  const controller = new AbortController();
  const lookup: LookupFunction = () => controller.abort("enough");
  const pending = readUrl(new URL("http://a.example/"), { ...LIMITS, signal: controller.signal }, { check, lookup });
  await assert.rejects(pending);
});

test("allowPrivateHosts lets this machine be reached, by name and by redirect", async () => {
  for (const host of ["127.0.0.1", "localhost"]) {
    const to = encodeURIComponent(`http://127.0.0.1:${port}/a.jpg`);
    const { mediaType } = await loadImage(`http://${host}:${port}/302?to=${to}`, { allowPrivateHosts: true });
    assert.equal(mediaType, "image/jpeg");
  }
});
