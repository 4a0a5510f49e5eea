import type { Requirement } from '../../../model/catalogue.ts';
import { type Accountable, type Charge, PHASES, type Phase } from '../../../model/vocabulary.ts';
import type { FindingTaker } from '../mapping/findings.ts';
import { accountableFor, reportTwoAccountable } from './accountable.ts';
import type { Said } from './cells.ts';
import type { RowFacts } from './facts.ts';
import type { Mark } from './marks.ts';
import { type Relations, type StanceRead, stanceOf } from './stances.ts';

/** A unit of a matrix that is about a requirement, with what it says. */
export interface AboutRequirement extends RowFacts {
  readonly key: string;
  readonly requirement: Requirement;
  readonly said: readonly Said[];
  readonly remarks: readonly string[];
  readonly document: string | undefined;
}

/** What one component says of one requirement in one situation. */
export interface Statement extends StanceRead {
  readonly unit: AboutRequirement;
  readonly phase: Phase;
  readonly from: Said;
  /** Left out: nothing is said of it. */
  readonly charge?: Charge;
  readonly accountable?: Accountable;
  readonly remarks: readonly string[];
}

/** Statements by component, then by requirement and situation. */
export type Statements = ReadonlyMap<string, readonly Statement[]>;

const phasesOf = ({ requirement }: AboutRequirement, { phases }: Said): readonly Phase[] =>
  PHASES.filter((phase) => requirement.phases.includes(phase) && (phases === undefined || phases.includes(phase)));

/** What says most of a party that several columns are about, such as its departments. */
const STRENGTH: readonly Mark[] = ['ALONE', 'PART', 'SHARED', 'FORBIDDEN', 'NOT', 'NOT_APPLICABLE', 'UNSETTLED'];

/** What two columns of one row say of a component: it does what any of them does, and answers where any of them does. */
function joined(one: Said, other: Said): Said {
  const [first] = STRENGTH.indexOf(other.mark) < STRENGTH.indexOf(one.mark) ? [other] : [one];
  const charge = one.charge ?? other.charge;
  const isAccountable = one.isAccountable === true || other.isAccountable === true;
  return { ...first, ...(charge && { charge }), ...(isAccountable && { isAccountable }) };
}

/** The marks of all components in one situation. */
function marksIn(unit: AboutRequirement, phase: Phase): ReadonlyMap<string, Said> {
  const marks = new Map<string, Said>();
  for (const said of unit.said) {
    if (!phasesOf(unit, said).includes(phase)) continue;
    const before = marks.get(said.component);
    marks.set(said.component, before === undefined ? said : joined(before, said));
  }
  return marks;
}

function statementsOf(unit: AboutRequirement, relations: Relations): Statement[] {
  return unit.requirement.phases.flatMap((phase) => {
    const saids = marksIn(unit, phase);
    const marks = new Map([...saids].map(([component, { mark }]): [string, Mark] => [component, mark]));
    const stances = new Map([...saids.keys()].map((component) => [component, stanceOf(component, marks, relations)]));
    const charged = chargedIn(unit, stances, relations);
    const isLeft = charged === undefined && unit.chargeText !== undefined;
    const remarks = isLeft ? [...unit.remarks, unit.chargeText] : unit.remarks;
    return [...saids].flatMap(([component, from]): Statement[] => {
      const read = stances.get(component);
      if (read === undefined) return [];
      const charge = from.charge ?? (component === charged ? unit.charge : undefined);
      const accountable = accountableFor(component, saids, relations);
      const facts = { ...(charge && { charge }), ...(accountable && { accountable }) };
      return [{ ...read, ...facts, unit, phase, from, remarks }];
    });
  });
}

/** Whose work a charge of the whole row is for: the one supplier that does any. Undefined where several do, or none. */
function chargedIn(
  { charge }: AboutRequirement,
  stances: ReadonlyMap<string, StanceRead | undefined>,
  { isInstitutions }: Relations,
): string | undefined {
  if (charge === undefined) return undefined;
  const [only, other] = [...stances].flatMap(([component, read]) =>
    (read?.stance === 'SELF' || read?.stance === 'SHARED') && !isInstitutions(component) ? [component] : [],
  );
  return other === undefined ? only : undefined;
}

const cellOf = ({ unit, phase, from }: Statement): string => JSON.stringify([from.component, unit.key, phase]);

const saysTheSame = (a: Statement, b: Statement): boolean => a.stance === b.stance && a.via === b.via;

/**
 * What every component says of every requirement and situation. Where two cells say different things of the same, neither
 * is taken over: which of them is right is not for a program to say.
 */
export function gather(units: readonly AboutRequirement[], relations: Relations, findings: FindingTaker): Statements {
  for (const unit of units) {
    unit.requirement.phases.some((phase) => reportTwoAccountable(marksIn(unit, phase), relations, findings));
    for (const said of unit.said) {
      if (phasesOf(unit, said).length === 0)
        findings.notUnderstood(said.place, said.original, 'NOT_IN_PHASE', unit.key);
    }
  }
  const byCell = new Map<string, Statement[]>();
  for (const statement of units.flatMap((unit) => statementsOf(unit, relations))) {
    byCell.set(cellOf(statement), [...(byCell.get(cellOf(statement)) ?? []), statement]);
  }
  const byComponent = new Map<string, Statement[]>();
  const reported = new Set<string>();
  for (const [first, ...others] of byCell.values()) {
    if (first === undefined) continue;
    const other = others.find((one) => !saysTheSame(first, one));
    if (other === undefined) {
      const own = byComponent.get(first.from.component);
      if (own === undefined) byComponent.set(first.from.component, [first]);
      else own.push(first);
      continue;
    }
    const pair = JSON.stringify([first.from.component, first.from.place, other.from.place]);
    if (!reported.has(pair))
      findings.notUnderstood(other.from.place, other.from.original, 'CONTRADICTION', first.from.place);
    reported.add(pair);
  }
  return byComponent;
}
