import type { RuleId } from '../../model/rules.ts';
import type { Severity } from '../../model/vocabulary.ts';
import type { Bits } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext, NodeFacts, PairFacts } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import type { Judged } from '../verdicts/judged.ts';

/**
 * A gap before it is shown: places as nodes and rows, so that thousands can be found, ordered and counted without
 * making text of them. Fields that its rule does not have are undefined (SEMANTICS.md, "where").
 */
export interface Finding {
  readonly rule: RuleId;
  readonly consumer: Node | undefined;
  readonly supplier: Node | undefined;
  readonly component: Node | undefined;
  /** Contract row, party row; index of the requirement in the universe. */
  readonly contract: number | undefined;
  readonly party: number | undefined;
  readonly requirement: number | undefined;
  readonly item: string | undefined;
  /** A service or assurance term, or a credential. */
  readonly term: string | undefined;
  /** Mask over PHASES, for rules about cells. */
  readonly phases: number | undefined;
  /** NO_SHEET: the number of its cells. */
  readonly cells: number | undefined;
  /** What few rules tell beside the place; no part of the identity. */
  readonly beside: Beside | undefined;
  /** Why the severity is not the rule's base: names of STEPS. */
  readonly steps: readonly StepName[];
}

/** What a finding tells beside its place. */
export interface Beside {
  /** The way in, from the entry on (OPEN_ROUTE, THIN_ROUTE). */
  readonly route?: readonly Node[];
  /** The components on it that hold. */
  readonly held?: readonly Node[];
  /** All components that it is about, by id (SHARED_CREDENTIAL). */
  readonly components?: readonly Node[];
  /** Party rows that must act, where that comes out while it is found. */
  readonly acting?: readonly number[];
}

/** Where a gap stands: what a rule reports; what it leaves out is undefined. */
export type Place = Partial<Omit<Finding, 'rule' | 'steps'>>;

/** A finding. All have the same fields in the same order, so that thousands of them cost little. */
export function findingAt(rule: RuleId, place: Place, steps: readonly StepName[]): Finding {
  return {
    rule,
    consumer: place.consumer,
    supplier: place.supplier,
    component: place.component,
    contract: place.contract,
    party: place.party,
    requirement: place.requirement,
    item: place.item,
    term: place.term,
    phases: place.phases,
    cells: place.cells,
    beside: place.beside,
    steps,
  };
}

/** Reasons that move a severity, and by how much; negative is lighter (SEMANTICS.md section 4). */
export const STEPS = {
  SHOULD: -1,
  COMPENSATED: -1,
  SUPPLIER_PERFORMS: -1,
  DELEGABLE: -1,
  NOT_OURS: -2,
  ONLY_SILENCE: -1,
  EXPOSED: 1,
} as const;
export type StepName = keyof typeof STEPS;

/** The fields that make up a gap's place, besides its phases or its number of cells. */
export type PlaceField = 'consumer' | 'supplier' | 'component' | 'contract' | 'party' | 'requirement' | 'item' | 'term';

/**
 * Who may see the gaps of a rule. `INSTITUTION`: whoever may see the institution's gaps. `COMPONENT_OWNER`: of these, those
 * who own the component at the gap's place or see everything, because the gap tells of contracts that are the owner's.
 * `CONTRACT_PARTY`: those who may see the contract at the gap's place.
 */
export type Visibility = 'INSTITUTION' | 'COMPONENT_OWNER' | 'CONTRACT_PARTY';

interface RuleBase {
  /** The name of the rule's file in capitals: `slaUnbacked.ts`, `SLA_UNBACKED`. Part of the API: it is never changed. */
  readonly id: RuleId;
  /** The severity before steps (SEMANTICS.md sections 2–4). */
  readonly severity: Severity;
  readonly visibility: Visibility;
  /** Parties that must act, as rows; repeats do no harm. */
  readonly actors: (finding: Finding, context: AnalysisContext) => readonly number[];
  /** The statements that show the gap, in the order in which they are read. */
  readonly witness: (finding: Finding, context: AnalysisContext) => readonly Statement[];
}

interface CellRule<Facts> extends RuleBase {
  /** Whether a cell with this gap has no other answer (SEMANTICS.md section 5). */
  readonly blocks: boolean;
  /** The cells on which the gap holds, 32 at a time. Bits outside R(I) do not count. */
  readonly cells: (facts: Facts, word: number, context: AnalysisContext) => number;
  /** Cells on which it is lighter, and why. */
  readonly lighter?: {
    readonly step: StepName;
    readonly cells: (facts: Facts, word: number, context: AnalysisContext) => number;
  };
}

/** A rule whose place is c → u. */
export interface PairRule extends CellRule<PairFacts> {
  readonly place: 'pair';
  /** Gaps about single duty items, by item. */
  readonly items?: (facts: PairFacts) => ReadonlyMap<string, Bits> | undefined;
}

/** A rule whose place is c. */
export interface NodeRule extends CellRule<NodeFacts> {
  readonly place: 'node';
  /** The gap says only that nothing has been said. */
  readonly silence?: true;
  /** One gap for the component with the number of its cells, instead of one a requirement. */
  readonly whole?: true;
  readonly lighterRequirement?: {
    readonly step: StepName;
    readonly holds: (facts: NodeFacts, requirement: number, context: AnalysisContext) => boolean;
  };
}

/** A rule about contracts, evidence, service levels or assurance (SEMANTICS.md section 3): it reports what it finds. */
export interface FoundRule extends RuleBase {
  readonly place: 'found';
  /** The fields of the places that it reports, in the order of PlaceField: all of them, and no others. */
  readonly fields: readonly PlaceField[];
  /** The steps that it reports, if any. */
  readonly steps?: readonly StepName[];
  /** Whether it looks at who does what, which follows from the rules that block cells: these are applied before it. */
  readonly judges?: true;
  readonly find: (context: AnalysisContext, report: Report, judged: () => Judged) => void;
}

/** Takes what a rule finds: its place, and the steps of its severity. */
export type Report = (place: Place, steps?: readonly StepName[]) => void;

/** A rule: what is declared once, and from which registries, tables and the API's enum are made (see the README beside it). */
export type Rule = PairRule | NodeRule | FoundRule;
