import { CHECKLIST } from '../checklist/index.ts';
import { DECLARATION } from '../declaration/index.ts';
import type { FormatFacts } from '../format.ts';
import { LETTER } from '../letter/index.ts';
import { DISCLOSURES } from '../list/disclosures.ts';
import { GAPS } from '../list/gaps.ts';
import { REGISTERS_PAPER, registerPaper } from '../registers/papers.ts';
import { MATRIX, RACI } from '../xlsx/matrix.ts';
import type { Paper } from './paper.ts';

/**
 * Every paper by its name, in the order in which they are listed: lower case with hyphens; a name never changes. The command
 * line, the API, the downloads and the page take their lists from here.
 */
const DECLARED = {
  matrix: MATRIX,
  raci: RACI,
  gaps: GAPS,
  letter: LETTER,
  declaration: DECLARATION,
  checklist: CHECKLIST,
  disclosures: DISCLOSURES,
  'register-parties': registerPaper('parties'),
  'register-components': registerPaper('components'),
  'register-links': registerPaper('links'),
  'register-contracts': registerPaper('contracts'),
  'register-evidence': registerPaper('evidence'),
  'register-findings': registerPaper('findings'),
  'register-contacts': registerPaper('contacts'),
  'register-requirements': registerPaper('requirements'),
  'register-mappings': registerPaper('mappings'),
  registers: REGISTERS_PAPER,
} as const;

/** The name of a paper: in `--paper`, in addresses and in the API. */
export type PaperName = keyof typeof DECLARED;

/** What a paper is written from. */
export type BookOf<N extends PaperName> = (typeof DECLARED)[N] extends Paper<infer Book> ? Book : never;

type Papers = { readonly [N in PaperName]: Paper<BookOf<N>> };

const PAPERS: Papers = DECLARED;

/** What a paper says of itself, for lists of papers. */
export interface PaperFacts extends Omit<Paper<never>, 'formats'> {
  readonly name: PaperName;
  readonly formats: readonly FormatFacts[];
}

const isPaperName = (name: string): name is PaperName => Object.hasOwn(DECLARED, name);

/** All papers, in their order. */
export const PAPER_FACTS: readonly PaperFacts[] = Object.keys(DECLARED)
  .filter(isPaperName)
  .map((name) => ({ name, ...PAPERS[name] }));

/** What a thread is asked to write. */
export interface PaperToWrite<N extends PaperName = PaperName> {
  readonly paper: N;
  /** The name of the format. */
  readonly format: string;
  readonly book: BookOf<N>;
}

/** Writes a paper whole. Takes seconds for large ones: it is for a thread of its own. */
export async function writePaper<N extends PaperName>({ paper, format, book }: PaperToWrite<N>): Promise<Uint8Array> {
  const found = PAPERS[paper].formats.find(({ name }) => name === format);
  if (found === undefined) throw new Error(`${paper} is not written as ${format}`);
  return found.write(book);
}
