import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseProblems } from "../../tools/release_problems.ts";

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0-beta.1] - 2026-02-28

### Added

- A thing.

## [1.1.0] - 2026-01-31 [YANKED]

### Fixed

- Another.
`;

const release = { tag: "v1.2.0-beta.1", version: "1.2.0-beta.1", changelog: CHANGELOG };

test("a tag that agrees with deno.json and the changelog can be released", () => {
  assert.deepEqual(releaseProblems(release), []);
});

test("the tag has to be the version of deno.json, with a v before it", () => {
  assert.deepEqual(releaseProblems({ ...release, tag: "1.2.0-beta.1" }), [
    'The tag is "1.2.0-beta.1" and deno.json has the version 1.2.0-beta.1: wanted v1.2.0-beta.1',
  ]);
});

test("the version has to be one of semver.org", () => {
  const version = "1.02.0";
  assert.equal(
    releaseProblems({ ...release, tag: `v${version}`, version })[0],
    'deno.json has the version "1.02.0": wanted one such as 1.2.3 or 1.2.3-beta.1',
  );
});

test("the changelog has to have a section for the version", () => {
  assert.deepEqual(releaseProblems({ ...release, tag: "v1.3.0", version: "1.3.0" }), [
    'CHANGELOG.md has no section for 1.3.0: wanted "## [1.3.0] - " and a date',
  ]);
});

test("the section has to be dated with a day that there is", () => {
  for (const [date, shown] of [[" - 2026-02-30", "2026-02-30"], [" - soon", "soon"], ["", ""]]) {
    const changelog = CHANGELOG.replace(" - 2026-02-28", date!);
    assert.deepEqual(releaseProblems({ ...release, changelog }), [
      `CHANGELOG.md dates 1.2.0-beta.1 "${shown}": wanted a day such as 2026-01-31`,
    ]);
  }
});

test("the section has to say something, and what is unreleased has to be in it", () => {
  const moved = CHANGELOG.replace("- A thing.", "").replace("## [Unreleased]", "## [Unreleased]\n\n- A thing.");
  assert.deepEqual(releaseProblems({ ...release, changelog: moved }), [
    "CHANGELOG.md says nothing of 1.2.0-beta.1: wanted at least one entry",
    "CHANGELOG.md has unreleased entries: wanted them under 1.2.0-beta.1",
  ]);
});
