import { applicable } from '../../reference/cells.ts';
import { duty, hasStackDuty, howDutyStands } from '../../reference/duties.ts';
import { stance, stanceToward } from '../../reference/lines.ts';
import { owner, suppliersOf } from '../../reference/model.ts';
import { STACK_KINDS } from '../../reference/vocabulary.ts';
import { ON_CELLS } from './onCells.ts';
import { ON_COMPONENTS } from './onComponents.ts';
import { ON_CONTRACTS } from './onContracts.ts';
import { ON_INCIDENTS } from './onIncidents.ts';
import { cellsTold, differs, type Told, type ToldCell, type Untruths } from './told.ts';

/** The names at the place, whatever the rule. */
function place({ context, names, gap, explanation }: Told): Untruths {
  const { model } = context;
  const c = gap.component ?? gap.consumer;
  const u = gap.supplier;
  const word = (id: string, other: string | undefined) =>
    other !== undefined && owner(model, id) === owner(model, other)
      ? names.component(id)
      : names.party(owner(model, id));
  return explanation.parts.flatMap(
    ({ facts }): Untruths => [
      gap.contract === undefined && c !== undefined && differs('c', facts.c?.ja, names.component(c)),
      gap.contract === undefined && c !== undefined && differs('C', facts.C?.name.ja, word(c, u)),
      u !== undefined && differs('u', facts.u?.ja, names.component(u)),
      u !== undefined && c !== undefined && differs('U', facts.U?.name.ja, word(u, c)),
      gap.requirement !== undefined && differs('r', facts.r?.ja, names.requirement(gap.requirement)),
    ],
  );
}

/** Whether a party right around a cell says that it does it or a part of it. */
function aPartyDoes({ context, gap, c, u, requirement, phase }: ToldCell): boolean {
  const works = (said: string | undefined) => said === 'SELF' || said === 'SHARED';
  const beneath = suppliersOf(context.model, c, STACK_KINDS);
  const around = gap.supplier === undefined ? beneath : [...beneath, u];
  return (
    works(stance(context, c, requirement, phase)) ||
    around.some((each) => works(stanceToward(context, each, c, requirement, phase))) ||
    (gap.supplier !== undefined &&
      duty(context, c, u, requirement, phase) &&
      howDutyStands(context, c, u, requirement, phase).claimants.length > 0)
  );
}

/** The cells of a gap; of a component without a sheet those that it counts. */
function cellsAround(told: Told): ToldCell[] {
  const { context, gap, explanation } = told;
  if (gap.rule !== 'NO_SHEET') return cellsTold(told);
  const c = gap.component ?? '';
  return context.requirements.flatMap((requirement) =>
    requirement.phases
      .filter((phase) => applicable(context, { component: c, requirement, phase }))
      .filter((phase) => !hasStackDuty(context, c, requirement, phase))
      .map((phase) => ({ ...told, facts: explanation.facts, requirement, phase, c, u: '' })),
  );
}

function noParty(told: Told): Untruths {
  if (told.explanation.fallsBack !== 'NOBODY_DOES_IT') return [];
  return cellsAround(told).map((cell) => aPartyDoes(cell) && `a party does it on ${cell.phase}`);
}

/** A party without a class is an institution, no hospital. */
function viewer({ context, explanation }: Told): Untruths {
  const party = context.institution;
  return explanation.parts.flatMap(({ facts }) =>
    [facts.C, facts.U, facts.V]
      .filter((each) => each?.viewer !== undefined)
      .map((each) => differs('what the viewer is called', each?.viewer, party.facilityClass ?? 'OTHER')),
  );
}

/** Everything that the explanation of a gap says and that is not so, read off the model by the reference. */
export function untruths(told: Told): string[] {
  const { rule } = told.gap;
  const onCells = ON_CELLS[rule];
  const whole = ON_CONTRACTS[rule] ?? ON_COMPONENTS[rule] ?? ON_INCIDENTS[rule];
  if (onCells === undefined && whole === undefined) return [`no check reads ${rule}`];
  const found = [
    ...place(told),
    ...noParty(told),
    ...viewer(told),
    ...(onCells === undefined
      ? []
      : cellsTold(told).flatMap((cell) => onCells(cell).map((it) => it && `${cell.phase}: ${it}`))),
    ...(whole === undefined ? [] : whole(told)),
  ];
  return found.filter((each) => typeof each === 'string').map((each) => `${rule}: ${each}`);
}
