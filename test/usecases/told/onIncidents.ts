import type { RuleId } from '../../../server/model/rules.ts';
import { cellFindings } from '../../reference/analyse.ts';
import { line } from '../../reference/lines.ts';
import { component, meet, suppliersOf, traitsOf } from '../../reference/model.ts';
import { noticeOf } from '../../reference/notice.ts';
import { lateIn } from '../../reference/notice-rules.ts';
import { isHeld } from '../../reference/routes.ts';
import { verdicts } from '../../reference/verdicts.ts';
import { differs, type Told, type Untruths } from './told.ts';

type CheckOf = (told: Told) => Untruths;

const nameList = (names: readonly { readonly ja: string }[] | undefined) => names?.map(({ ja }) => ja);

/** The way and its entry; of a way that one alone holds, which. */
const route: CheckOf = ({ context, gap, names, explanation }) => {
  const { facts } = explanation;
  const onCells = cellFindings(context);
  const ground = { context, onCells, detail: verdicts(context, onCells) };
  const held = (gap.route ?? []).filter((c) => isHeld(ground, c)).map(names.component);
  return [
    differs('the way', nameList(facts.route), gap.route?.map(names.component)),
    differs('its entry', facts.entry, component(context.model, gap.component ?? '').exposure),
    differs('what holds', facts.u?.ja, held[0]),
    held.length > 1 && `more than ${held[0]} holds`,
  ];
};

const credential: CheckOf = ({ gap, names, explanation: { facts } }) => [
  differs('the credential', facts.credential, gap.term),
  differs('what it opens', nameList(facts.opened), gap.components?.map(names.component)),
];

/** The traits of which the consumer has said nothing, on the lines that leave it work under a condition. */
const condition: CheckOf = ({ context, gap, explanation }) => {
  const { model } = context;
  const { consumer = '', supplier = '' } = gap;
  const requirement = context.requirements.find(({ key }) => key === gap.requirement);
  const lacks = component(model, consumer).lacks ?? [];
  const open = (requirement?.phases ?? []).flatMap((phase) => {
    const said = requirement && line(context, supplier, requirement, phase);
    const when = said?.statement.when ?? [];
    const leaves = said?.stance === 'SHARED' || said?.stance === 'CONSUMER';
    return leaves && !meet(when, traitsOf(model, consumer)) ? when.filter((trait) => !lacks.includes(trait)) : [];
  });
  return [differs('the traits', explanation.facts.traits, [...new Set(open)].sort())];
};

const flaw: CheckOf = ({ context, gap, names, explanation: { facts } }) => {
  const known = context.model.findings.find(({ id }) => id === gap.item);
  const { assignee, dueOn } = known ?? {};
  const missing = assignee === undefined ? 'NO_ASSIGNEE' : 'NO_DUE_DATE';
  const variant = (assignee === undefined) === (dueOn === undefined) ? undefined : missing;
  return [
    differs('what is wrong', facts.flaw?.ja, known?.title?.ja),
    differs('the date', facts.date, dueOn),
    differs('who was asked', facts.assignee?.name.ja, assignee && names.party(assignee)),
    differs('what is missing', facts.variant, variant),
  ];
};

/** Items answered no, of whatever form of the kind: those of the one in force are compared rule by rule. */
const untreated: CheckOf = ({ context, gap, explanation: { facts } }) => {
  const { kind, disclosures = [] } = component(context.model, gap.component ?? '');
  const form = ['SAAS', 'PAAS', 'IAAS'].includes(kind) ? 'SDS' : 'MDS';
  const items = disclosures
    .filter((each) => each.kind === form)
    .flatMap(({ negatives = [] }) => negatives.map(({ item }) => item));
  const treated = (context.institution.treatments ?? [])
    .filter((one) => one.component === gap.component && one.kind === form)
    .map(({ item }) => item);
  const open = [...new Set(items)].filter((item) => !treated.includes(item));
  return [
    differs('the form', facts.form, form),
    !open.includes(facts.quote?.ja ?? '') && `${facts.quote?.ja} is not open`,
    (facts.n ?? 0) > open.length && `${facts.n} items, of which there are ${open.length}`,
    (facts.n ?? 0) < 1 && 'no item',
  ];
};

/** The contract, and that no party would tell of what it covers. */
const silence: CheckOf = ({ context, gap, names, explanation: { facts } }) => {
  const contract = context.model.contracts.find(({ id }) => id === gap.contract);
  const unheard = (contract?.covers ?? []).filter(
    (u) => context.chain.includes(u) && noticeOf(context, u) === undefined,
  );
  const told = nameList(facts.us) ?? [];
  return [
    differs('the contract', facts.K?.ja, names.contract(gap.contract ?? '')),
    told.length === 0 && 'nothing is named',
    ...told.map((name) => !unheard.map(names.component).includes(name) && `somebody tells of ${name}`),
  ];
};

const late: CheckOf = ({ context, gap, names, explanation: { facts } }) => {
  const usage = gap.component ?? '';
  const needed = component(context.model, usage).needs?.incidentNoticeHours;
  const [last] = suppliersOf(context.model, usage, ['USES']).flatMap((used) => lateIn(context, used, needed ?? 0));
  const round = (hours: number | undefined) => hours?.toFixed(9);
  return [
    differs('needed', facts.needed, needed),
    differs('what is heard last', facts.u?.ja, last && names.component(last)),
    differs('after', round(facts.promised), round(last === undefined ? undefined : noticeOf(context, last)?.hours)),
  ];
};

/** What the facts of rules about incidents say. */
export const ON_INCIDENTS: Readonly<Partial<Record<RuleId, CheckOf>>> = {
  CONDITION_UNCONFIRMED: condition,
  SHARED_CREDENTIAL: credential,
  FINDING_UNASSIGNED: flaw,
  FINDING_OVERDUE: flaw,
  DISCLOSURE_UNTREATED: untreated,
  NOTICE_UNDEFINED: silence,
  NOTICE_LATE: late,
  OPEN_ROUTE: route,
  THIN_ROUTE: route,
};
