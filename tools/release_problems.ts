/** What a release is made of. */
export interface Release {
  /** The tag that starts it, such as `v1.2.3`. */
  readonly tag: string;
  /** The version of deno.json. */
  readonly version: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
}

/** A version of semver.org, with or without what comes before a release; build metadata would not reach JSR. */
const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z.-]+)?$/;

/** The heading of a version: `## [1.2.3] - 2026-01-31`. */
const HEADING = /^## \[(?<version>[^\]]+)\](?: - (?<date>\S+))?(?: \[YANKED\])?[ \t]*$/gm;

interface Section {
  readonly version: string;
  readonly date: string | undefined;
  readonly text: string;
}

function sectionsOf(changelog: string): readonly Section[] {
  const headings = [...changelog.matchAll(HEADING)];
  return headings.map(({ index, 0: { length }, groups }, place) => ({
    version: groups!.version!,
    date: groups!.date,
    text: changelog.slice(index + length, headings[place + 1]?.index),
  }));
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

function hasEntries({ text }: Section): boolean {
  return /^- \S/m.test(text);
}

function sectionProblems(version: string, sections: readonly Section[]): readonly string[] {
  const section = sections.find((section) => section.version === version);
  if (section === undefined) {
    return [`CHANGELOG.md has no section for ${version}: wanted "## [${version}] - " and a date`];
  }
  const unreleased = sections.find((section) => section.version === "Unreleased");
  return [
    ...section.date !== undefined && isDate(section.date)
      ? []
      : [`CHANGELOG.md dates ${version} ${JSON.stringify(section.date ?? "")}: wanted a day such as 2026-01-31`],
    ...hasEntries(section) ? [] : [`CHANGELOG.md says nothing of ${version}: wanted at least one entry`],
    ...unreleased === undefined || !hasEntries(unreleased)
      ? []
      : [`CHANGELOG.md has unreleased entries: wanted them under ${version}`],
  ];
}

/** What keeps a tag from being released, in sentences. */
export function releaseProblems({ tag, version, changelog }: Release): readonly string[] {
  return [
    ...VERSION.test(version)
      ? []
      : [`deno.json has the version "${version}": wanted one such as 1.2.3 or 1.2.3-beta.1`],
    ...tag === `v${version}`
      ? []
      : [`The tag is "${tag}" and deno.json has the version ${version}: wanted v${version}`],
    ...sectionProblems(version, sectionsOf(changelog)),
  ];
}
