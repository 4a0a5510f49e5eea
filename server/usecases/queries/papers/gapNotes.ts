import type { BookAnnex } from '../../../exchange/xlsx/matrixBook.ts';
import type { Phase } from '../../../model/vocabulary.ts';
import type { Language } from '../../../text/facts.ts';
import { nameOf } from '../../../text/format.ts';
import { gapReference, numberedGap } from '../../../text/gapNumbers.ts';
import { ANNEX_WORDS } from '../../../text/matrixBook.ts';
import { PHASE_WORDS, SEVERITY_WORDS } from '../../../text/vocabulary.ts';
import { explain } from '../gaps/explanation.ts';
import { actorRows, type GapHandle, phasesOfGap, severityOfGap } from '../gaps/gapView.ts';

/** More sentences than that make a row too high to be read beside its marks. */
const MAX_SENTENCES = 3;

/** A gap in the words of a book; gaps of one sentence are one. */
interface Note {
  readonly number: number;
  readonly gap: GapHandle;
  readonly sentence: string;
  readonly kind: string;
}

/** The gaps of a book: each has a number, is said in full once at most, and is listed behind the tables. */
export interface GapNotes {
  /** What a row says of its gaps in a phase: the sentence of what was not said yet, else number and kind. */
  textOn(gaps: readonly GapHandle[], phase: Phase): string;
  /** The list of all that was asked about; undefined where there is none. */
  annex(): BookAnnex | undefined;
}

/** The notes of one book. */
export function gapNotes(language: Language): GapNotes {
  const bySentence = new Map<string, Note>();
  const noteOf = (gap: GapHandle): { note: Note; isNew: boolean } => {
    const { badge, sentence } = explain(gap);
    const text = sentence[language];
    const known = bySentence.get(text);
    if (known !== undefined) return { note: known, isNew: false };
    const note = { number: bySentence.size + 1, gap, sentence: text, kind: badge[language] };
    bySentence.set(text, note);
    return { note, isNew: true };
  };
  return {
    textOn: (gaps, phase) => {
      const now = gaps.filter((gap) => phasesOfGap(gap)?.includes(phase) !== false).map(noteOf);
      const fresh = now.filter(({ isNew }) => isNew).map(({ note }) => note);
      const full = fresh.length > MAX_SENTENCES ? [] : fresh;
      const byKind = new Map<string, Set<number>>();
      for (const { note } of now) {
        if (full.includes(note)) continue;
        byKind.set(note.kind, (byKind.get(note.kind) ?? new Set()).add(note.number));
      }
      return [
        ...full.map(({ number, sentence }) => numberedGap(number, sentence)),
        ...[...byKind].map(([kind, numbers]) => gapReference([...numbers], kind, language)),
      ].join('\n');
    },
    annex: () => (bySentence.size === 0 ? undefined : annexOf([...bySentence.values()], language)),
  };
}

function annexOf(notes: readonly Note[], language: Language): BookAnnex {
  const { name, heading, columns } = ANNEX_WORDS[language].gaps;
  const widths = [7, 9, 22, 80, 30, 28];
  return {
    name,
    heading,
    columns: columns.map((column, i) => ({ name: column, width: widths[i] ?? 20 })),
    rows: notes.map(({ number, gap, sentence, kind }) => [
      `▲${number}`,
      SEVERITY_WORDS[severityOfGap(gap)][language],
      kind,
      sentence,
      actorRows(gap)
        .map((row) => nameOf(gap.view.session.party(row).data.name, language))
        .join('\n'),
      (phasesOfGap(gap) ?? []).map((phase) => PHASE_WORDS[phase][language]).join(language === 'ja' ? '、' : ', '),
    ]),
  };
}
