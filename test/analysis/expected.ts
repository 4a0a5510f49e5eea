import { readFileSync } from 'node:fs';
import type { RuleId } from '../../server/model/rules.ts';
import type { Phase, Severity } from '../../server/model/vocabulary.ts';

/** A gap that a story tells of, with the severity and phases that it is computed with. */
export interface ExpectedGap {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly phases?: readonly Phase[];
  readonly consumer?: string;
  readonly supplier?: string;
  readonly component?: string;
  readonly contract?: string;
  readonly party?: string;
  readonly requirement?: string;
  readonly item?: string;
  readonly term?: string;
  readonly route?: readonly string[];
  readonly components?: readonly string[];
}

/** What is stated of one institution in one document. */
export interface ExpectedInstitution {
  readonly id: string;
  readonly total: number;
  readonly byRule: Readonly<Record<string, number>>;
  readonly cells: { readonly covered: number; readonly gap: number; readonly excluded: number };
  readonly must: readonly ExpectedGap[];
  readonly mustNot: readonly { readonly component: string; readonly requirement: string }[];
  /** Whether the edition for outsourced maintenance may be used alone, server by server. */
  readonly deeming?: unknown;
}

/** One document on one day. */
export interface ExpectedResult {
  readonly document: string;
  readonly files: readonly string[];
  readonly asOf: string;
  readonly institutions: readonly ExpectedInstitution[];
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

/** Everything that is stated of the demo scenarios. */
export const EXPECTED: { readonly results: readonly ExpectedResult[] } = readJson('../support/expected.json');

/** The documents of a statement: its files by the folders of seed/, catalogues first. */
export function readFiles(files: readonly string[]): unknown[] {
  return files.map((file) => readJson(`../../seed/${file.replace(/^catalog\//, 'catalogues/')}`));
}
