import {
  ChainDocument,
  ContractCardDocument,
  GapCardDocument,
  GapListDocument,
  InstitutionsDocument,
  MatrixDocument,
  MatrixPartsDocument,
  OverviewDocument,
  SearchDocument,
  ShellDocument,
  StandingDocument,
  TrailDocument,
} from '../../api/generated/documents.ts';
import type { Question } from '../../api/transport.ts';

/** How many answers to one question are kept. */
const KEPT = 12;

/** An answer that is kept, and when it came. */
export interface Kept<Answer> {
  readonly answer: Answer;
  readonly at: number;
}

/** A question with the answers that it already got, by variables. */
export interface Source<Answer, Variables> {
  readonly question: Question<Answer, Variables>;
  readonly known: (key: string) => Kept<Answer> | undefined;
  readonly keep: (key: string, answer: Answer) => void;
  readonly forget: () => void;
}

/** A question that remembers its last answers. */
export function sourceOf<Answer, Variables>(question: Question<Answer, Variables>): Source<Answer, Variables> {
  const answers = new Map<string, Kept<Answer>>();
  return {
    question,
    known: (key) => answers.get(key),
    forget: () => answers.clear(),
    keep(key, answer) {
      answers.delete(key);
      answers.set(key, { answer, at: Date.now() });
      const [oldest] = answers.keys();
      if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    },
  };
}

/** Everything that the page asks. */
export const SOURCES = {
  shell: sourceOf(ShellDocument),
  standing: sourceOf(StandingDocument),
  institutions: sourceOf(InstitutionsDocument),
  search: sourceOf(SearchDocument),
  overview: sourceOf(OverviewDocument),
  contract: sourceOf(ContractCardDocument),
  chain: sourceOf(ChainDocument),
  matrix: sourceOf(MatrixDocument),
  matrixParts: sourceOf(MatrixPartsDocument),
  trail: sourceOf(TrailDocument),
  gapList: sourceOf(GapListDocument),
  gapCard: sourceOf(GapCardDocument),
} as const;

/** Forgets every answer: they were for somebody else. */
export function forgetAnswers(): void {
  for (const source of Object.values(SOURCES)) source.forget();
}
