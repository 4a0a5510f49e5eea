/** Something that a report of a tool or a maker says of one product. What is left out is not said. */
export interface Reported {
  /** As registers of vulnerabilities number it. */
  readonly number: string;
  readonly title: string;
  readonly severity?: string | undefined;
  readonly product: string;
  readonly version?: string | undefined;
  /** What the product is a part of: the thing that was looked at. */
  readonly within?: string | undefined;
  readonly withinVersion?: string | undefined;
  /** A day or a moment. */
  readonly foundOn?: string | undefined;
  /** Why it is nothing to put right, in the words of the report; left out: it is to be put right. */
  readonly cleared?: string | undefined;
}

/** What a report holds; `source` names it. */
export interface Report {
  readonly source: string;
  readonly reported: readonly Reported[];
}

/** Longest title that is taken over; the rest stands in the report. */
const MAX_TITLE = 200;

/** The first of some texts that says something, on one line. */
export function titleOf(...texts: readonly (string | undefined)[]): string {
  const found = texts.map((text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim()).find((text) => text !== '') ?? '';
  return found.length <= MAX_TITLE ? found : `${found.slice(0, MAX_TITLE - 1)}…`;
}

/** An image or package as tools write it, `name:version`, as its two parts. */
export function nameAndVersion(text: string | undefined): {
  readonly within?: string;
  readonly withinVersion?: string;
} {
  if (text === undefined || text === '') return {};
  const parts = /^(.+):([^:/]+)$/u.exec(text);
  return parts === null ? { within: text } : { within: parts[1] ?? text, withinVersion: parts[2] ?? '' };
}
