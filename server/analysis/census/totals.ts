import { getOrCompute } from '../../model/memoize.ts';
import { RULE_IDS, type RuleId } from '../../model/rules.ts';
import { intAt } from '../../model/snapshot/at.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import {
  FACILITY_CLASSES,
  FACILITY_TYPES,
  type FacilityClass,
  type FacilityType,
  SEVERITIES,
} from '../../model/vocabulary.ts';
import type { CellCounts } from '../verdicts/verdicts.ts';
import type { Contribution } from './counting.ts';
import { ITSELF, KINDS, kindOf, type Outcomes } from './outcomes.ts';

/** Gaps by rule: how many of each severity, the worst first. Rules without gaps are left out. */
export type RuleCounts = Readonly<Partial<Record<RuleId, readonly number[]>>>;

/** Totals of the institutions of one area, class, type and set of editions. */
export interface CensusGroupSums {
  /** Undefined where institutions do not state it, as the next two are. */
  readonly area?: string;
  readonly facilityClass?: FacilityClass;
  readonly facilityType?: FacilityType;
  readonly adopts: readonly string[];
  readonly institutions: number;
  /** Of these, with at least one CRITICAL or HIGH gap; with any live cell. */
  readonly withGraveGaps: number;
  readonly examined: number;
  readonly rules: RuleCounts;
  readonly cells: CellCounts;
}

/** Gaps for which the same parties must act, the institutions themselves aside. */
export interface CensusActors {
  /** Party ids, sorted; empty: the institutions alone. */
  readonly parties: readonly string[];
  /** Whether the institution that has the gap must act as well. */
  readonly institution: boolean;
  readonly rules: RuleCounts;
}

/** A census, or a part of one: sums of whole numbers, so that parts add up exactly. */
export interface CensusSums {
  readonly groups: readonly CensusGroupSums[];
  readonly actors: readonly CensusActors[];
}

class Cell {
  readonly kinds = new Float64Array(KINDS);
  readonly verdicts = { covered: 0, gap: 0, excluded: 0 };
  institutions = 0;
  withGraveGaps = 0;
  examined = 0;
}

function rulesOf(kinds: ArrayLike<number>): RuleCounts {
  const rules: Partial<Record<RuleId, readonly number[]>> = {};
  RULE_IDS.forEach((rule, number) => {
    const counts = SEVERITIES.map((_, rank) => kinds[kindOf(number, rank)] ?? 0);
    if (counts.some((count) => count !== 0)) rules[rule] = counts;
  });
  return rules;
}

/** The group that an institution (its row) counts in: its area, class, type and editions. */
export function groupKeyOf({ parties }: Snapshot, institution: number): string {
  const { area, facilityClass, facilityType, adopts } = parties;
  return `${area[institution]}/${facilityClass[institution]}/${facilityType[institution]}/${adopts[institution]}`;
}

/** Adds up what institutions contribute, and takes it away again. */
export class CensusTotals {
  readonly #outcomes: Outcomes;
  readonly #cells = new Map<string, Cell>();
  /** How often each outcome counts. */
  #times = new Float64Array(1024);

  constructor(outcomes: Outcomes) {
    this.#outcomes = outcomes;
  }

  /** Adds what an institution contributes to its group (groupKeyOf), `times` times: −1 takes it away. */
  add(group: string, { outcomes, cells }: Contribution, times: 1 | -1 = 1): void {
    const cell = getOrCompute(this.#cells, group, () => new Cell());
    let isGrave = false;
    this.#grow();
    for (const number of outcomes) {
      const outcome = this.#outcomes.at(number);
      isGrave ||= outcome.isGrave;
      this.#times[number] = (this.#times[number] ?? 0) + times;
      const { kinds } = outcome;
      for (let i = 0; i < kinds.length; i += 2) {
        const kind = intAt(kinds, i);
        cell.kinds[kind] = (cell.kinds[kind] ?? 0) + times * intAt(kinds, i + 1);
      }
    }
    cell.institutions += times;
    if (isGrave) cell.withGraveGaps += times;
    if (cells.covered + cells.gap + cells.excluded > 0) cell.examined += times;
    cell.verdicts.covered += times * cells.covered;
    cell.verdicts.gap += times * cells.gap;
    cell.verdicts.excluded += times * cells.excluded;
  }

  #grow(): void {
    if (this.#outcomes.size <= this.#times.length) return;
    const grown = new Float64Array(this.#outcomes.size * 2);
    grown.set(this.#times);
    this.#times = grown;
  }

  /** The sums; texts of groups and ids of parties are those of a snapshot that shares the texts of all that were added. */
  sums(snapshot: Snapshot): CensusSums {
    return { groups: this.#groupSums(snapshot), actors: this.#actorSums(snapshot) };
  }

  #groupSums({ strings }: Snapshot): CensusGroupSums[] {
    const filled = [...this.#cells].filter(([, { institutions }]) => institutions > 0);
    return filled.map(([key, { kinds, verdicts, institutions, withGraveGaps, examined }]) => {
      const [area = -1, facility = -1, type = -1, adopts = -1] = key.split('/').map(Number);
      const [facilityClass, facilityType] = [FACILITY_CLASSES[facility], FACILITY_TYPES[type]];
      return {
        ...(area < 0 ? {} : { area: strings.at(area) }),
        ...(facilityClass === undefined ? {} : { facilityClass }),
        ...(facilityType === undefined ? {} : { facilityType }),
        adopts: strings.listAt(adopts),
        institutions,
        withGraveGaps,
        examined,
        rules: rulesOf(kinds),
        cells: { ...verdicts },
      };
    });
  }

  #actorSums({ strings }: Snapshot): CensusActors[] {
    const sums = new Map<string, { readonly parties: readonly number[]; readonly kinds: Float64Array }>();
    for (let number = 0; number < this.#outcomes.size; number += 1) {
      const times = this.#times[number] ?? 0;
      if (times === 0) continue;
      for (const { kind, parties: rows, count } of this.#outcomes.at(number).owed) {
        const key = rows.join(',');
        const sum = sums.get(key) ?? { parties: rows, kinds: new Float64Array(KINDS) };
        sums.set(key, sum);
        sum.kinds[kind] = (sum.kinds[kind] ?? 0) + times * count;
      }
    }
    return [...sums.values()].map(({ parties: rows, kinds }) => ({
      parties: rows
        .filter((row) => row !== ITSELF)
        .map((number) => strings.at(number))
        .sort(),
      institution: rows.includes(ITSELF),
      rules: rulesOf(kinds),
    }));
  }
}

const addCounts = (a: readonly number[] = [], b: readonly number[] = []): number[] =>
  SEVERITIES.map((_, rank) => (a[rank] ?? 0) + (b[rank] ?? 0));

function addRules(a: RuleCounts, b: RuleCounts): RuleCounts {
  const rules: Partial<Record<RuleId, readonly number[]>> = {};
  for (const rule of RULE_IDS)
    if (a[rule] !== undefined || b[rule] !== undefined) rules[rule] = addCounts(a[rule], b[rule]);
  return rules;
}

const groupKey = ({ area, facilityClass, facilityType, adopts }: CensusGroupSums): string =>
  JSON.stringify([area ?? null, facilityClass ?? null, facilityType ?? null, adopts]);
const actorsKey = ({ parties, institution }: CensusActors): string => JSON.stringify([parties, institution]);

/** The sum of two groups, which keeps what the first one is of. */
const addGroups = (a: CensusGroupSums, b: CensusGroupSums): CensusGroupSums => ({
  ...a,
  institutions: a.institutions + b.institutions,
  withGraveGaps: a.withGraveGaps + b.withGraveGaps,
  examined: a.examined + b.examined,
  rules: addRules(a.rules, b.rules),
  cells: {
    covered: a.cells.covered + b.cells.covered,
    gap: a.cells.gap + b.cells.gap,
    excluded: a.cells.excluded + b.cells.excluded,
  },
});

function merged<T>(lists: readonly (readonly T[])[], keyOf: (of: T) => string, add: (a: T, b: T) => T): T[] {
  const sums = new Map<string, T>();
  for (const list of lists) {
    for (const each of list) {
      const key = keyOf(each);
      const known = sums.get(key);
      sums.set(key, known === undefined ? each : add(known, each));
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/** Adds up parts of a census; in an order of its own, so that the same parts give the same sums in whatever order they come. */
export const addSums = (parts: readonly CensusSums[]): CensusSums => ({
  groups: merged(
    parts.map(({ groups }) => groups),
    groupKey,
    addGroups,
  ),
  actors: merged(
    parts.map(({ actors }) => actors),
    actorsKey,
    (a, b) => ({ ...a, rules: addRules(a.rules, b.rules) }),
  ),
});
