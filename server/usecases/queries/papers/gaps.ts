import type { ListBook, ListRow } from '../../../exchange/list/listBook.ts';
import { countBy } from '../../../model/collections.ts';
import { at } from '../../../model/snapshot/at.ts';
import type { Turn } from '../../../support/yieldToEventLoop.ts';
import type { Language } from '../../../text/facts.ts';
import { localised, nameOf } from '../../../text/format.ts';
import { BOOK_WORDS } from '../../../text/matrixBook.ts';
import {
  BETWEEN,
  decisionText,
  GAP_PAPER_WORDS,
  GAP_STATE_WORDS,
  gapPaperSummary,
  listHeading,
} from '../../../text/papers/gaps.ts';
import { nothingExamined } from '../../../text/states.ts';
import { PHASE_WORDS, SEVERITY_WORDS } from '../../../text/vocabulary.ts';
import { examinedOf } from '../examined.ts';
import { countCellsOf } from '../gaps/counts.ts';
import { explain } from '../gaps/explanation.ts';
import {
  actorRows,
  decisionOf,
  type GapHandle,
  phasesOfGap,
  placeOf,
  requirementOfGap,
  severityOfGap,
  stateOf,
} from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { RequirementHandle } from '../lists/entities.ts';
import type { PaperGround } from './maker.ts';

/** A requirement as a list names it. */
export function requirementText({ data }: RequirementHandle, language: Language): string {
  const { title, summary } = data;
  const text = title ?? summary;
  return text === undefined ? data.id : localised(text, language);
}

/** The names of the components at a gap's place, the consumer before the supplier. */
function componentNames(gap: GapHandle, language: Language): string {
  const { session } = gap.view;
  return placeOf(gap)
    .map(({ row }) => nameOf(session.component(row).data.name, language))
    .join(' → ');
}

function rowOf(gap: GapHandle, number: number, language: Language): ListRow {
  const { view, finding } = gap;
  const { session } = view;
  const severity = severityOfGap(gap);
  const { badge, sentence, remedy } = explain(gap);
  const requirement = requirementOfGap(gap);
  const state = stateOf(gap);
  const decision = decisionOf(gap)?.data;
  const phases = phasesOfGap(gap) ?? [];
  return {
    isUrgent: severity === 'CRITICAL',
    cells: [
      String(number),
      SEVERITY_WORDS[severity][language],
      badge[language],
      sentence[language],
      actorRows(gap)
        .map((row) => nameOf(session.party(row).data.name, language))
        .join('\n'),
      componentNames(gap, language),
      requirement === undefined ? '' : requirementText(requirement, language),
      phases.map((phase) => PHASE_WORDS[phase][language]).join(BETWEEN[language]),
      remedy[language],
      GAP_STATE_WORDS[state][language],
      decision === undefined ? '' : decisionText(decision, language),
      gap.key,
      requirement?.key ?? '',
      finding.rule,
      view.day,
    ],
  };
}

function summaryOf(view: InstitutionView, language: Language): string {
  const { nothing } = examinedOf(view);
  if (view.gaps.length === 0 && nothing !== undefined) return nothingExamined(nothing, language);
  const counts = Object.fromEntries(countBy(view.gaps.map(severityOfGap)));
  return gapPaperSummary({ counts, day: view.day, covered: countCellsOf(view).covered }, language);
}

/**
 * All gaps of an institution on a day as a list, in the order of the screen's: as its viewer may see them, with what has been
 * decided. `turn` is awaited between short pieces of work.
 */
export async function gapsBook(view: InstitutionView, language: Language, turn: Turn): Promise<ListBook> {
  const { title, sheet, names } = GAP_PAPER_WORDS[language];
  const { session, row, day } = view;
  const rows: ListRow[] = [];
  for (const gap of view.gaps) {
    rows.push(rowOf(gap, rows.length + 1, language));
    await turn();
  }
  const id = at(session.snapshot.parties.ids, row);
  const party = nameOf(session.party(row).data.name, language) || id;
  return {
    title,
    sheet,
    heading: listHeading({ party, revision: session.model.revision, day }, language),
    summary: summaryOf(view, language),
    columns: [
      { name: names.number, width: 5, isCentred: true },
      { name: names.severity, width: 7, isCentred: true },
      { name: names.kind, width: 13 },
      { name: names.sentence, width: 46 },
      { name: names.actors, width: 19 },
      { name: names.components, width: 20 },
      { name: names.requirement, width: 20 },
      { name: names.phases, width: 13 },
      { name: names.remedy, width: 38 },
      { name: names.state, width: 9, isCentred: true },
      { name: names.decision, width: 20 },
      { name: names.id },
      { name: names.requirementId },
      { name: names.rule },
      { name: names.day },
    ],
    rows,
    pageOf: BOOK_WORDS[language].pageOf,
  };
}

/** The book of the institution's list of gaps. */
export async function makeGaps({ institution, language, turn }: PaperGround): Promise<ListBook | undefined> {
  return institution && gapsBook(institution, language, turn);
}
