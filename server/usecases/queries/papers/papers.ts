import { PAPER_SUBJECTS, type PaperSubject } from '../../../exchange/papers/paper.ts';
import { PAPER_FACTS, type PaperFacts, type PaperName } from '../../../exchange/papers/papers.ts';
import type { FormatFacts } from '../export/formats.ts';
import type { SubjectIds } from './subjects.ts';

export { PAPER_SUBJECTS, type PaperSubject } from '../../../exchange/papers/paper.ts';
export { PAPER_FACTS, type PaperFacts, type PaperName } from '../../../exchange/papers/papers.ts';

/** A paper in one of its formats, and what the file is called. */
export interface PaperDownload {
  readonly paper: PaperFacts;
  readonly format: FormatFacts;
  readonly fileName: string;
}

/** Everything that papers are downloaded as. */
export const PAPER_DOWNLOADS: readonly PaperDownload[] = PAPER_FACTS.flatMap((paper) =>
  paper.formats.map((format) => ({ paper, format, fileName: `${paper.fileName}${format.extension}` })),
);

/** The paper that is meant where none is named. */
export const USUAL_PAPER: PaperName = 'matrix';

/** The names of all papers, in their order. */
export const PAPER_NAMES: readonly PaperName[] = PAPER_FACTS.map(({ name }) => name);

/** The paper with this name; undefined: there is none. */
export const paperNamed = (name: string): PaperFacts | undefined => PAPER_FACTS.find((paper) => paper.name === name);

/** The download of a paper in the format of this name, its usual one where none is named; undefined: it is not written so. */
export const paperDownload = (paper: PaperFacts, format?: string): PaperDownload | undefined =>
  PAPER_DOWNLOADS.find(
    (each) => each.paper.name === paper.name && (format === undefined || each.format.name === format),
  );

/** What a paper needs that is not named, what is named that it has no use for, and whether the vendor is the institution itself. */
export function subjectProblems(
  { needs, takes }: PaperFacts,
  about: SubjectIds,
): {
  readonly missing: readonly PaperSubject[];
  readonly useless: readonly PaperSubject[];
  readonly isItself: boolean;
} {
  return {
    missing: needs.filter((subject) => about[subject] === undefined),
    useless: PAPER_SUBJECTS.filter(
      (subject) => about[subject] !== undefined && !needs.includes(subject) && !takes.includes(subject),
    ),
    isItself: about.vendor !== undefined && about.vendor === about.institution,
  };
}
