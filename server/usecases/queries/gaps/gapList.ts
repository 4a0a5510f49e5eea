import { severityOf } from '../../../analysis/order.ts';
import { groupBy } from '../../../model/collections.ts';
import type { RuleId } from '../../../model/rules.ts';
import { PHASES, type Phase, type Severity } from '../../../model/vocabulary.ts';
import { sentenceText } from '../../../text/gapSentences.ts';
import { sameAtPlaces } from '../../../text/places.ts';
import { type Examined, examinedOf } from '../examined.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import { requirementName } from '../explain/factNames.ts';
import { foldingKey, foldParts } from '../explain/fold.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { PartyHandle } from '../lists/entities.ts';
import { countGaps, countPhases, countRules, countStates, type RuleCount, type SeverityCounts } from './counts.ts';
import { partsFor } from './explanation.ts';
import { explanationOf } from './findingCache.ts';
import { type Folded, foldRows } from './foldRows.ts';
import { filterGaps, type GapFilter } from './gapFilter.ts';
import { actorRows, type GapHandle, type GapState, isMine, severityOfGap } from './gapView.ts';

/** Gaps of one rule at one place, or the same ones at ten places or more. */
export interface GapRow {
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly phases: readonly Phase[];
  readonly count: number;
  /** At how many places it says the same; 1 but for rows that stand for ten places or more. */
  readonly places: number;
  readonly gaps: readonly GapHandle[];
}

/** Gaps on which the same parties must act. */
export interface GapGroup {
  readonly key: string;
  readonly actors: readonly PartyHandle[];
  readonly count: number;
  readonly severity: Severity;
  readonly rows: readonly GapRow[];
}

export interface GapListView {
  readonly asOf: InstitutionView['day'];
  readonly examined: Examined;
  readonly total: number;
  readonly matching: number;
  readonly mine: number;
  readonly severities: SeverityCounts;
  readonly actorSets: readonly { readonly actors: readonly PartyHandle[]; readonly count: number }[];
  readonly rules: readonly RuleCount[];
  readonly states: readonly { readonly state: GapState; readonly count: number }[];
  readonly phases: readonly { readonly phase: Phase; readonly count: number }[];
  readonly groups: readonly GapGroup[];
  readonly leftOut: number;
}

/** Those who must act, the institution first. */
function actorsOfGap(gap: GapHandle): number[] {
  const rows = actorRows(gap);
  const { row } = gap.view;
  return rows.includes(row) ? [row, ...rows.filter((other) => other !== row)] : rows;
}

/** Rule and place without the requirement: what is folded into one row. */
function rowKey(gap: GapHandle): string {
  const { finding, view } = gap;
  const { consumer, supplier, component, contract, party, term } = finding;
  const { snapshot } = view.session;
  const place = [consumer?.id, supplier?.id, component?.id, snapshot.contracts.ids.get(contract ?? -1)];
  const said = foldingKey(explanationOf(view.analysis, finding).parts);
  return JSON.stringify(
    [finding.rule, ...place, snapshot.parties.ids.get(party ?? -1), term, said].map((x) => x ?? null),
  );
}

/** What a row says, without its place: the same at many systems is one matter. */
function sayingOf(row: readonly GapHandle[]): string {
  const [first] = row;
  if (first === undefined) return '';
  const { finding, view } = first;
  const { supplier, contract, party, term } = finding;
  const said = foldingKey(explanationOf(view.analysis, finding).parts);
  const each = row.map(({ finding: of }) => [of.requirement, of.item, of.phases, severityOf(of)].map((x) => x ?? null));
  const about = [finding.rule, supplier?.id, contract, party, term, said];
  return JSON.stringify([about.map((x) => x ?? null), each]);
}

function makeRow(key: string, { gaps, places }: Folded<GapHandle>, first: GapHandle): GapRow {
  const phases = gaps.reduce((mask, { finding }) => mask | (finding.phases ?? 0), 0);
  return {
    key,
    rule: first.finding.rule,
    severity: severityOfGap(first),
    phases: PHASES.filter((_, i) => (phases & (1 << i)) !== 0),
    count: gaps.length,
    places,
    gaps,
  };
}

function makeGroups(gaps: readonly GapHandle[]): GapGroup[] {
  return [...groupBy(gaps, (gap) => JSON.stringify(actorsOfGap(gap)))].flatMap(([, of]) => {
    const [first] = of;
    if (first === undefined) return [];
    const { session } = first.view;
    const actors = actorsOfGap(first).map(session.party);
    const rows = foldRows([...groupBy(of, rowKey).values()], sayingOf).flatMap((folded) => {
      const [worst] = folded.gaps;
      return worst === undefined ? [] : [makeRow(rowKey(worst), folded, worst)];
    });
    const key = JSON.stringify(actors.map((party) => party.data.id));
    return [{ key, actors, count: of.length, severity: severityOfGap(first), rows }];
  });
}

/** Keeps the first `most` rows in the order of groups. */
function limitRows(groups: readonly GapGroup[], most: number): { groups: GapGroup[]; leftOut: number } {
  let room = most;
  let leftOut = 0;
  const kept: GapGroup[] = [];
  for (const group of groups) {
    const rows = group.rows.slice(0, room);
    room -= rows.length;
    leftOut += group.rows.length - rows.length;
    if (rows.length > 0) kept.push({ ...group, rows });
  }
  return { groups: kept, leftOut };
}

/** The gaps of an institution as a work list. Groups come in the order of their worst gap, and so do rows. */
export function viewGapList(view: InstitutionView, filter: GapFilter, maxRows: number): GapListView {
  const matching = filterGaps(view.gaps, filter);
  const all = matching === view.gaps ? undefined : makeGroups(view.gaps);
  const made = makeGroups(matching);
  return {
    asOf: view.day,
    // Counting cells takes the verdicts, which a list of gaps needs for nothing else.
    get examined() {
      return examinedOf(view);
    },
    total: view.gaps.length,
    matching: matching.length,
    mine: view.gaps.filter(isMine).length,
    severities: countGaps(view.gaps),
    actorSets: (all ?? made).map(({ actors, count }) => ({ actors, count })),
    rules: countRules(view.gaps),
    states: countStates(view.gaps),
    phases: countPhases(view.gaps),
    ...limitRows(made, maxRows),
  };
}

/** What a row says; where several gaps are folded it counts their requirements, and then their places. */
export function sentenceOfRow({ gaps, rule, places }: GapRow): BothLanguages {
  const [first] = gaps;
  if (first === undefined) return { ja: '', en: '' };
  const own = gaps.slice(0, gaps.length / places);
  const known = own.map((gap) => partsFor(gap, explanationOf(gap.view.analysis, gap.finding)));
  const titles = own.flatMap((gap) => requirementName(gap.view.analysis.context, gap.finding) ?? []);
  const requirements = [...new Map(titles.map((title) => [title.ja, title])).values()];
  const parts = foldParts(known, requirements);
  const say = (language: 'ja' | 'en') => {
    const sentence = sentenceText(rule, parts, language);
    if (places === 1) return sentence;
    return `${sentence}${language === 'en' ? ' ' : ''}${sameAtPlaces(places, language)}`;
  };
  return { ja: say('ja'), en: say('en') };
}
