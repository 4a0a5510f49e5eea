import { severityOf } from '../../../analysis/order.ts';
import { append } from '../../../model/collections.ts';
import type { RuleId } from '../../../model/rules.ts';
import { eachInSteps, flatMapInSteps, mapInSteps, type Steps } from '../../../model/steps.ts';
import { PHASES, type Phase, type Severity } from '../../../model/vocabulary.ts';
import { sentenceText } from '../../../text/gapSentences.ts';
import { sameAtPlaces } from '../../../text/places.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import { requirementName } from '../explain/factNames.ts';
import { foldingKey, foldParts } from '../explain/fold.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { PartyHandle } from '../lists/entities.ts';
import {
  countingGaps,
  countingRules,
  countingStates,
  countPhases,
  type RuleCount,
  type SeverityCounts,
} from './counts.ts';
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
  readonly view: InstitutionView;
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

function* groupInSteps(gaps: readonly GapHandle[], keyOf: (gap: GapHandle) => string): Steps<Map<string, GapHandle[]>> {
  const groups = new Map<string, GapHandle[]>();
  yield* eachInSteps(gaps, (gap) => append(groups, keyOf(gap), gap));
  return groups;
}

/** The rows of gaps on which the same parties must act. */
function* makingRows(gaps: readonly GapHandle[]): Steps<GapRow[]> {
  const byKey = yield* groupInSteps(gaps, rowKey);
  const keys = new Map([...byKey].map(([key, [first]]) => [first, key]));
  const sayings = new Map<readonly GapHandle[], string>();
  yield* eachInSteps(byKey.values(), (row) => sayings.set(row, sayingOf(row)));
  const folded = foldRows([...byKey.values()], (row) => sayings.get(row) ?? '');
  return yield* flatMapInSteps(folded, (row) => {
    const [worst] = row.gaps;
    return worst === undefined ? [] : [makeRow(keys.get(worst) ?? '', row, worst)];
  });
}

function* makingGroups(gaps: readonly GapHandle[]): Steps<GapGroup[]> {
  const groups: GapGroup[] = [];
  for (const of of (yield* groupInSteps(gaps, (gap) => JSON.stringify(actorsOfGap(gap)))).values()) {
    const [first] = of;
    if (first === undefined) continue;
    const actors = actorsOfGap(first).map(first.view.session.party);
    const rows = yield* makingRows(of);
    const key = JSON.stringify(actors.map((party) => party.data.id));
    groups.push({ key, actors, count: of.length, severity: severityOfGap(first), rows });
  }
  return groups;
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

/** The gaps of an institution as a work list, in steps. Groups come in the order of their worst gap, and so do rows. */
export function* makingGapList(view: InstitutionView, filter: GapFilter, maxRows: number): Steps<GapListView> {
  const matching = filterGaps(view.gaps, filter);
  yield;
  const all = matching === view.gaps ? undefined : yield* makingGroups(view.gaps);
  const made = yield* makingGroups(matching);
  const mine = yield* mapInSteps(view.gaps, isMine);
  const severities = yield* countingGaps(view.gaps);
  const rules = yield* countingRules(view.gaps);
  const states = yield* countingStates(view.gaps);
  return {
    asOf: view.day,
    view,
    total: view.gaps.length,
    matching: matching.length,
    mine: mine.filter((is) => is).length,
    severities,
    actorSets: (all ?? made).map(({ actors, count }) => ({ actors, count })),
    rules,
    states,
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
