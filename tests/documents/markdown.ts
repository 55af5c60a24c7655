import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import GithubSlugger from "github-slugger";
import { lexer, type Token, type Tokens, walkTokens } from "marked";

/** The root of the repository, with a slash at its end. */
export const ROOT = new URL("../../", import.meta.url);

/** A piece of text: its Markdown, and the code spans in it. */
export interface Cell {
  readonly text: string;
  readonly codes: readonly string[];
}

/** A row of a table, by the headings of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A document, as far as tests read it. */
export interface Markdown {
  readonly tables: readonly (readonly Row[])[];
  /** The text of each code block in TypeScript. */
  readonly programs: readonly string[];
  /** The text of each code block in JSON. */
  readonly definitions: readonly string[];
  /** Each paragraph, and the code spans in it. */
  readonly paragraphs: readonly Cell[];
  /** What links and images point at. */
  readonly links: readonly string[];
  /** What can stand behind `#` in a link to the document, as GitHub writes it. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads a document of the repository by its path from the root. */
export async function readMarkdown(path: string): Promise<Markdown> {
  const tokens = lexer(await readFile(fileURLToPath(new URL(path, ROOT)), "utf8"));
  const all = inner(tokens);
  const slugger = new GithubSlugger();
  return {
    tables: all.filter((token) => isOf(token, "table")).map(rowsOf),
    programs: blocksIn("ts", all),
    definitions: blocksIn("json", all),
    paragraphs: all.filter((token) => isOf(token, "paragraph")).map(cellOf),
    links: all.filter((token) => isOf(token, "link") || isOf(token, "image")).map(({ href }) => href),
    anchors: new Set(all.filter((token) => isOf(token, "heading")).map((heading) => slugger.slug(wordsOf(heading)))),
  };
}

/**
 * The table of a document that has these headings.
 *
 * @throws {Error} If there is none, or more than one.
 */
export function tableWith(document: Markdown, ...headings: readonly string[]): readonly Row[] {
  const found = document.tables.filter(([row]) => row !== undefined && headings.every((heading) => heading in row));
  if (found.length === 1) return found[0]!;
  throw new Error(`Cannot find the table with ${headings.join(", ")}: wanted one, found ${found.length}`);
}

/**
 * The paragraph of a document that begins so.
 *
 * @throws {Error} If there is none, or more than one.
 */
export function paragraphFrom({ paragraphs }: Markdown, start: string): Cell {
  const found = paragraphs.filter(({ text }) => text.startsWith(start));
  if (found.length === 1) return found[0]!;
  throw new Error(`Cannot find the paragraph that begins with "${start}": wanted one, found ${found.length}`);
}

interface TokenTypes {
  readonly table: Tokens.Table;
  readonly code: Tokens.Code;
  readonly paragraph: Tokens.Paragraph;
  readonly codespan: Tokens.Codespan;
  readonly link: Tokens.Link;
  readonly image: Tokens.Image;
  readonly heading: Tokens.Heading;
}

function isOf<T extends keyof TokenTypes>(token: Token, type: T): token is TokenTypes[T] {
  return token.type === type;
}

/** Tokens with all that stand in them. */
function inner(tokens: Token[]): Token[] {
  const all: Token[] = [];
  walkTokens(tokens, (token) => void all.push(token));
  return all;
}

/** The text of each code block in a language. */
function blocksIn(language: string, tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => isOf(token, "code")).filter(({ lang }) => lang === language).map(({ text }) => text);
}

function cellOf({ text, tokens }: { readonly text: string; readonly tokens: Token[] }): Cell {
  return { text, codes: inner(tokens).filter((token) => isOf(token, "codespan")).map((span) => span.text) };
}

function rowsOf({ header, rows }: Tokens.Table): readonly Row[] {
  return rows.map((cells) => Object.fromEntries(cells.map((cell, column) => [header[column]!.text, cellOf(cell)])));
}

/** A heading as it is read, without its marks. */
function wordsOf({ tokens }: Tokens.Heading): string {
  const leaves = inner(tokens).filter((token) => !("tokens" in token) || token.tokens === undefined);
  return leaves.map((leaf) => "text" in leaf ? String(leaf.text) : "").join("");
}
