import type { Line } from '../../model/sheet.ts';
import type { Stance } from '../../model/vocabulary.ts';

/** What the hidden sheet of a declaration begins with: its format and major version. */
export const DECLARATION_FORMAT = 'bunkai-declaration/1';

/** The name of the sheet that is filled in, whatever the language: it is found again by it. */
export const DECLARATION_SHEET = '回答 Answers';

/** The columns that are filled in, in their order. */
export const ANSWER_FIELDS = [
  'answer',
  'via',
  'duties',
  'when',
  'compensation',
  'charge',
  'note',
  'document',
  'page',
  'evidence',
] as const;

/** One of ANSWER_FIELDS. */
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** What stands in the columns of a row that are filled in; empty: nothing. */
export type AnswerCells = Readonly<Record<AnswerField, string>>;

/** A requirement that is asked about, for some of its phases or all of them. */
export interface DeclarationRow {
  readonly requirement: string;
  readonly phases?: Line['phases'];
  readonly chapter: string;
  readonly title: string;
  /** The situations that it is about; empty: all. */
  readonly situations: string;
  /** The question. */
  readonly ask: string;
  /** How it is usually split, and what usually remains for the consumer: to be asked about, never an answer. */
  readonly usual: string;
  /** What has been answered before. */
  readonly cells: AnswerCells;
  /** The statement that `cells` was made of, exactly. */
  readonly line?: Line;
}

/** Something with an id that a cell names in words. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A form on which a component's owner says who does what, as plain data in its final words. */
export interface DeclarationBook {
  readonly language: 'ja' | 'en';
  readonly title: string;
  readonly heading: readonly string[];
  /** How it is filled in. */
  readonly instructions: readonly string[];
  readonly versionLabel: string;
  /** Proposed for the sheet that is read back. */
  readonly version: string;
  readonly names: Readonly<Record<AnswerField | 'chapter' | 'title' | 'situations' | 'ask' | 'usual', string>>;
  readonly rows: readonly DeclarationRow[];
  /** Statements on requirements that are not loaded: the form does not ask about them, and they go on. */
  readonly kept: readonly Line[];
  /** What may be chosen, and what each means. */
  readonly answers: readonly { readonly stance: Stance; readonly text: string }[];
  readonly charges: readonly { readonly charge: 'INCLUDED' | 'EXTRA'; readonly text: string }[];
  readonly suppliers: readonly Named[];
  readonly duties: readonly Named[];
  readonly evidence: readonly Named[];
  readonly component: string;
  readonly owner: string;
  readonly pageOf: { readonly before: string; readonly between: string };
}
