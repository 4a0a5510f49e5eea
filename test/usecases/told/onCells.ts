import type { RuleId } from '../../../server/model/rules.ts';
import { annexingContracts } from '../../reference/duties.ts';
import { line, ownLine, reliesOn, stance, stanceToward } from '../../reference/lines.ts';
import { isLinked, owner, suppliersOf } from '../../reference/model.ts';
import { otherOperators } from '../../reference/pair-rules.ts';
import { DUTY_KINDS, STACK_KINDS } from '../../reference/vocabulary.ts';
import { differs, type ToldCell, type Untruths } from './told.ts';

type CheckOf = (told: ToldCell) => Untruths;

const called = (parties: readonly { readonly name: { readonly ja: string } }[] | undefined) =>
  parties?.map(({ name }) => name.ja);

const towardOf = ({ context, c, u, requirement, phase }: ToldCell) => stanceToward(context, u, c, requirement, phase);

/** "a supplier of c over RUNS_ON, of another owner, has stance SELF toward c" */
const undeclared: CheckOf = ({ context, names, facts, c, requirement, phase }) => {
  const performers = suppliersOf(context.model, c, ['RUNS_ON']).filter(
    (u) =>
      owner(context.model, u) !== owner(context.model, c) && stanceToward(context, u, c, requirement, phase) === 'SELF',
  );
  const performs = facts.variant === 'SUPPLIER_PERFORMS';
  return [
    differs('a component underneath performs', performs, performers.length > 0),
    performs &&
      !performers.some((u) => names.party(owner(context.model, u)) === facts.U?.name.ja) &&
      `${facts.U?.name.ja} does not perform underneath`,
  ];
};

const itemTexts = ({ context, u, requirement, phase }: ToldCell) =>
  (line(context, u, requirement, phase)?.statement.duties ?? []).map(({ id, text }) => ({ id, text: text?.ja ?? id }));

const isAboutSupplier = ({ context, c, u }: ToldCell) =>
  isLinked(context.model, c, u, DUTY_KINDS) && !isLinked(context.model, c, u, STACK_KINDS);

const duty: CheckOf = (told) => {
  const { facts, gap } = told;
  const items = itemTexts(told);
  const item = items.find(({ id }) => id === gap.item);
  return [
    differs('about the supplier’s thing', facts.aboutSupplier === true, isAboutSupplier(told)),
    gap.item === undefined
      ? differs(
          'the duty’s items',
          facts.duties?.map(({ ja }) => ja) ?? [],
          items.map(({ text }) => text),
        )
      : differs('the item', facts.item?.ja, item?.text),
  ];
};

const orphaned: CheckOf = (told) => [
  ...duty(told),
  differs('the supplier’s stance', told.facts.variant, towardOf(told)),
];

/** Every contract that is named signed (some of) it, and between them all of it. */
const tacit: CheckOf = (told) => {
  const { context, names, facts, c, u, requirement, phase, gap } = told;
  const ids = itemTexts(told).map(({ id }) => id);
  const items: readonly (string | undefined)[] =
    gap.item !== undefined ? [gap.item] : ids.length > 0 ? ids : [undefined];
  const by = items.map((item) => annexingContracts(context, c, u, requirement, phase, item).map(names.contract));
  const named = facts.contracts?.map(({ ja }) => ja) ?? [];
  return [
    ...orphaned(told),
    named.length === 0 && 'no contract is named',
    ...named.map((name) => !by.some((contracts) => contracts.includes(name)) && `${name} signed none of it`),
    ...by.map((contracts, i) => !contracts.some((name) => named.includes(name)) && `${items[i]} is signed by others`),
  ];
};

const broken: CheckOf = ({ context, names, facts, c, requirement, phase }) => {
  const via = ownLine(context, c, requirement, phase)?.via;
  return [
    differs('the line names a supplier', facts.variant, via === undefined ? 'VIA_MISSING' : 'NOT_LINKED'),
    differs('whom it names', facts.via?.ja, via === undefined ? undefined : names.component(via)),
  ];
};

/** Follows SUPPLIER lines from the place back to it. */
const circular: CheckOf = ({ context, names, facts, c, requirement, phase }) => {
  const cycle = [c];
  for (let next = reliesOn(context, c, requirement, phase); next !== undefined && next !== c; ) {
    cycle.push(next);
    next = reliesOn(context, next, requirement, phase);
  }
  const owners = cycle.map((each) => owner(context.model, each));
  const twice = new Set(owners).size < owners.length;
  return [differs('the cycle', called(facts.cycle), twice ? cycle.map(names.component) : owners.map(names.party))];
};

const ownStance: CheckOf = ({ context, facts, c, requirement, phase }) => [
  differs('the own stance', facts.variant, ownLine(context, c, requirement, phase)?.stance),
];

const forbidden: CheckOf = ({ context, facts, u, requirement, phase }) => {
  const said = line(context, u, requirement, phase)?.statement;
  return [
    differs('what stands in for it', facts.compensation?.ja, said?.compensation?.ja),
    differs('its words', facts.quote?.ja, said?.compensation === undefined ? said?.note?.ja : undefined),
  ];
};

const duplicate: CheckOf = ({ context, names, facts, c, u, requirement, phase }) => {
  const { model } = context;
  const others = otherOperators(context, { component: c, requirement, phase }, u);
  const word = (v: string) => (owner(model, v) === owner(model, c) ? names.component(v) : names.party(owner(model, v)));
  const owns = stance(context, c, requirement, phase) === 'SELF';
  const variant = others.length === 0 ? undefined : owns ? 'OWNER_AND_OPERATORS' : 'OPERATORS';
  return [
    differs('who claims it', facts.variant, variant),
    differs('the others', [...(called(facts.others) ?? [])].sort(), others.map(word).sort()),
  ];
};

/** What the facts of rules about requirements and phases say beyond their place. */
export const ON_CELLS: Readonly<Partial<Record<RuleId, CheckOf>>> = {
  UNDECLARED: undeclared,
  ORPHANED_DUTY: orphaned,
  TACIT_DUTY: tacit,
  UNSATISFIED_DUTY: duty,
  DISPUTED_APPLICABILITY: ({ context, facts, c, requirement, phase }) => [
    differs('the consumer’s stance', facts.variant, stance(context, c, requirement, phase)),
  ],
  MUTUAL_DEFERRAL: () => [],
  PARTIAL_DEFERRAL: () => [],
  UNSUPPORTED_RELIANCE: (told) => [differs('the supplier’s stance', told.facts.variant, towardOf(told) ?? 'NONE')],
  BROKEN_RELIANCE: broken,
  CIRCULAR_RELIANCE: circular,
  DEAD_END: ownStance,
  UNSPECIFIED_SPLIT: ownStance,
  FORBIDDEN_CONTROL: forbidden,
  DUPLICATE_CLAIM: duplicate,
};
