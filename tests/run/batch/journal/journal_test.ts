import { test } from "node:test";
import assert from "node:assert/strict";
import { appendFile, chmod, link, mkdir, open, readFile, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Fiber from "effect/Fiber";
import * as Scope from "effect/Scope";
import { openJournal } from "../../../../src/run/batch/journal/journal.ts";
import { entry, HEADER, line, outputOf, refusal, refusalOf, scratch, withJournal } from "./scratch.ts";

test("what is written is on the disk when the write is done, and found again", async () => {
  await using file = await scratch();
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      assert.equal(yield* Effect.promise(file.text), HEADER);
      yield* journal.write(entry("a"));
      assert.equal(yield* Effect.promise(file.text), HEADER + line("a"));
      yield* journal.write(entry("b"));
      yield* journal.write(entry(undefined));
      yield* journal.write(entry("a", "again"));
      assert.deepEqual(yield* journal.find("b"), JSON.parse(line("b")));
      assert.equal(yield* outputOf(journal, "a"), "again");
      assert.equal(yield* journal.find("c"), undefined);
    }));
  assert.deepEqual(await file.keys(), ["a", "b", undefined, "a"]);
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      assert.equal(yield* outputOf(journal, "a"), "again");
      assert.equal(yield* outputOf(journal, "b"), "output of b");
    }));
});

test("a new journal is its owner's alone, and one that is there stays as it is", {
  skip: process.platform === "win32",
}, async () => {
  await using file = await scratch();
  const permissions = async () => (await stat(file.path)).mode & 0o777;
  await withJournal(file.path, (journal) => journal.write(entry("a")));
  assert.equal(await permissions(), 0o600);
  await chmod(file.path, 0o640);
  await withJournal(file.path, (journal) => journal.write(entry("b")));
  assert.equal(await permissions(), 0o640);
});

test("a journal of two names is refused, since its lock would hold for one of them", async () => {
  await using file = await scratch(HEADER);
  await link(file.path, join(file.folder, "other.jsonl"));
  const { reason: { problem }, message } = await refusalOf(file.path);
  assert.deepEqual([problem, /it has another name as well \(a hard link\): copy it/.test(message)], [
    "unwritable",
    true,
  ]);
});

test("2,000 writes at once are all there, each found by its key", async () => {
  await using file = await scratch();
  const keys = Array.from({ length: 2000 }, (_, index) => `key ${index}`);
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      yield* Effect.forEach(keys, (key) => journal.write(entry(key)), { concurrency: "unbounded" });
      for (const key of keys) assert.equal(yield* outputOf(journal, key), `output of ${key}`);
    }));
  assert.deepEqual(await file.keys(), keys);
});

test("separators of Unicode, quotes, long lines: what is written comes back", async () => {
  await using file = await scratch();
  const outputs = ["\u2028 \u2029 \u0085", 'a\n"b"\r\n', "\ud800", "😀\0", "long ".repeat(6_000_000)];
  await withJournal(
    file.path,
    (journal) => Effect.forEach(outputs, (output, index) => journal.write(entry(`${index}`, output))),
  );
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      for (const [index, output] of outputs.entries()) assert(yield* outputOf(journal, `${index}`).pipe(is(output)));
    }));
});

const is = <A>(wanted: A) => Effect.map((found: A | undefined) => found === wanted);

test("a write that is interrupted is finished all the same", async () => {
  await using file = await scratch();
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      const writers = yield* Effect.forEach(
        ["a", "b", "c"],
        (key) => Effect.forkChild(journal.write(entry(key)), { startImmediately: true }),
      );
      yield* Effect.forEach(writers, (writer) => Fiber.interrupt(writer), { concurrency: "unbounded" });
      assert.equal(yield* outputOf(journal, "c"), "output of c");
    }));
  assert.deepEqual(await file.keys(), ["a", "b", "c"]);
});

test("the end of the scope waits for the writes under way, and refuses those after it", async () => {
  await using file = await scratch();
  await Effect.runPromise(Effect.gen(function* () {
    const scope = yield* Scope.make();
    const journal = yield* Scope.provide(openJournal(file.path), scope);
    const writers = yield* Effect.forEach(
      ["a", "b", "c"],
      (key) => Effect.forkChild(journal.write(entry(key)), { startImmediately: true }),
    );
    yield* Scope.close(scope, Exit.void);
    assert.deepEqual(yield* Effect.promise(file.keys), ["a", "b", "c"]);
    for (const writer of writers) assert(Exit.isSuccess(yield* Fiber.await(writer)));
    for (const late of [journal.write(entry("d")), journal.find("a")]) {
      const { message } = yield* Effect.promise(() => refusal(Effect.runPromise<unknown, unknown>(late)));
      assert.equal(message, `Cannot use journal "${file.path}": it is closed`);
    }
  }));
  assert.deepEqual(await file.keys(), ["a", "b", "c"]);
});

test("a journal of 200,000 lines is opened, and each line found", async () => {
  await using file = await scratch(HEADER);
  const handle = await open(file.path, "a");
  for (let block = 0; block < 200; block++) {
    await handle.write(Array.from({ length: 1000 }, (_, index) => line(`${block * 1000 + index}`)).join(""));
  }
  await handle.close();
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      for (const key of ["0", "1", "99999", "199999"]) assert.equal(yield* outputOf(journal, key), `output of ${key}`);
      assert.equal(yield* journal.find("200000"), undefined);
    }));
});

test("a line changed behind the journal's back is not given", async () => {
  await using file = await scratch(HEADER + line("a") + line("b"));
  const failed = await refusal(withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      yield* Effect.promise(() => truncate(file.path, HEADER.length + 20));
      return yield* journal.find("a");
    })));
  assert.equal(failed.reason.problem, "broken-line");
});

test("CRLF, blank lines and a byte order mark are fine", async () => {
  const crlf = "\ufeff" + [HEADER, line("a"), "\n", "  \n", line("b")].join("").replaceAll("\n", "\r\n");
  await using file = await scratch(crlf);
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      assert.equal(yield* outputOf(journal, "a"), "output of a");
      assert.equal(yield* outputOf(journal, "b"), "output of b");
      yield* journal.write(entry("c"));
    }));
  assert.equal(await file.text(), crlf + line("c"));
});

test("a file that is no journal is refused, and left as it is", async () => {
  const cases = [
    "hello\n",
    "\n",
    "{}\n",
    "null\n",
    line("a"),
    '{"journal":"another","version":1}\n',
    '{"journal":"@stepwright/workflows"}\n',
    '{"journal":"@stepwright/workflows","version":"1"}\n',
    "no line break",
    "\0".repeat(100_000),
    HEADER.trim() + " ".repeat(5000),
  ];
  for (const content of cases) {
    await using file = await scratch(content);
    const { message, reason } = await refusalOf(file.path);
    assert.equal(reason.problem, "not-a-journal", content.slice(0, 50));
    assert.equal(reason.path, file.path);
    assert(reason.stopsBatch && !reason.isRetryable);
    assert.equal(
      message,
      `Cannot use journal "${file.path}": the file is no journal: give the path of one, or of a file to be made`,
    );
    assert.equal(await file.text(), content);
  }
});

test("a journal of a later version is refused, and left as it is", async () => {
  const content = HEADER.replace("1", "2") + line("a");
  await using file = await scratch(content);
  const { message, reason } = await refusalOf(file.path);
  assert.equal(reason.problem, "newer-version");
  assert.match(message, /its version is 2, and this release knows 1: update @stepwright\/workflows, or give another/);
  assert.equal(await file.text(), content);
});

test("a broken line before the last is refused by its number, and nothing is lost", async () => {
  const broken: readonly (readonly [string, string])[] = [
    [HEADER + line("a") + "{oops\n" + line("b"), "line 3 is broken: mend or remove line 3, or give another path"],
    [HEADER + "\n" + line("a").slice(9) + line("b") + line("c").slice(0, 9), "line 3 is broken"],
    [HEADER + "\0\0\0\n{}", "line 2 is broken"],
    [HEADER + line("a") + '{"ok":true}\n', "line 3 is no entry: mend or remove line 3"],
    [HEADER + "12", "line 2 is no entry"],
  ];
  for (const [content, sentence] of broken) {
    await using file = await scratch(content);
    const { message, reason } = await refusalOf(file.path);
    assert.equal(reason.problem, "broken-line");
    assert(message.includes(sentence), message);
    assert.equal(await file.text(), content);
  }
});

test("a path that cannot be used says why", async () => {
  await using file = await scratch();
  const directory = await refusalOf(file.folder);
  assert.equal(directory.reason.problem, "not-a-journal");
  assert.match(directory.message, /it is a directory, not a file: give the path of a file$/);
  const nowhere = await refusalOf(join(file.folder, "missing", "run.jsonl"));
  assert.equal(nowhere.reason.problem, "unwritable");
  assert.match(nowhere.message, /its folder does not exist: make it first$/);
  assert.match((await refusalOf("")).message, /^Cannot use journal "": the path is empty$/);
  if (process.platform === "win32") return;
  assert.equal((await refusalOf("/dev/full")).reason.problem, "not-a-journal");
  assert.match((await refusalOf(`${file.path}-sk-or-v1-secret/a`)).message, /run\.jsonl-\[redacted\]/);
});

test("a folder that may not be written is told", { skip: process.platform === "win32" }, async () => {
  await using file = await scratch();
  // Nothing is forbidden to root, except to make files in /sys.
  const folder = process.getuid?.() === 0 ? "/sys" : join(file.folder, "read-only");
  if (folder !== "/sys") {
    await mkdir(folder);
    await chmod(folder, 0o555);
  }
  const { message, reason } = await refusalOf(join(folder, "run.jsonl"));
  assert.equal(reason.problem, "unwritable");
  assert.match(message, /there is no permission to read and write it and its folder$|the disk is read-only/);
});

test("a .lock that is something else is told, and left as it is", async () => {
  await using file = await scratch();
  await writeFile(`${file.path}.lock`, "mine".repeat(1000));
  const { message, reason } = await refusalOf(file.path);
  assert.equal(reason.problem, "unwritable");
  assert.match(message, /its \.lock file cannot be used: .*not a database/);
  assert.equal(await readFile(`${file.path}.lock`, "utf8"), "mine".repeat(1000));
});

test(
  "a journal is found through a link, and behind a link to nothing",
  { skip: process.platform === "win32" },
  async () => {
    await using file = await scratch();
    await symlink(file.path, `${file.path}.link`);
    await withJournal(`${file.path}.link`, (journal) => journal.write(entry("a")));
    await appendFile(file.path, line("b"));
    await withJournal(`${file.path}.link`, (journal) => journal.write(entry("c")));
    assert.deepEqual(await file.keys(), ["a", "b", "c"]);
  },
);
