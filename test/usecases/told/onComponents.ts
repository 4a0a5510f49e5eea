import type { RuleId } from '../../../server/model/rules.ts';
import { applicable } from '../../reference/cells.ts';
import { contractsCovering } from '../../reference/contracts.ts';
import { hasStackDuty } from '../../reference/duties.ts';
import { inForceSheet, ownLine } from '../../reference/lines.ts';
import { catalogueOf, component, owner, suppliersOf } from '../../reference/model.ts';
import { backing, effectiveAssurance, promised, strictestOf } from '../../reference/service-level-rules.ts';
import { differs, type Told, type Untruths } from './told.ts';

type CheckOf = (told: Told) => Untruths;

const SERVICE_TERMS = ['availability', 'rtoHours', 'rpoHours', 'incidentNoticeHours'] as const;
const ASSURANCE_TERMS = ['ial', 'aal', 'fal'] as const;

const placeOf = ({ gap }: Told) => gap.component ?? '';

/** How many cells, and how many requirements these belong to, a sheet should speak to. */
const noSheet: CheckOf = (told) => {
  const { context, gap, explanation } = told;
  const c = placeOf(told);
  const cells = context.requirements.flatMap((requirement) =>
    requirement.phases
      .filter((phase) => applicable(context, { component: c, requirement, phase }))
      .filter((phase) => !hasStackDuty(context, c, requirement, phase))
      .map(() => requirement.key),
  );
  return [
    differs('cells', explanation.facts.cells, cells.length),
    differs('cells of the gap', gap.cells, cells.length),
    differs('requirements', explanation.facts.n, new Set(cells).size),
  ];
};

const evidence: CheckOf = (told) => {
  const { context, names, gap, explanation } = told;
  const { facts } = explanation;
  const requirement = context.requirements.find(({ key }) => key === gap.requirement);
  const named = (requirement?.phases ?? []).flatMap((phase) => {
    const said = requirement && ownLine(context, placeOf(told), requirement, phase)?.statement;
    return said?.stance === 'SELF' || said?.stance === 'SHARED' ? (said.evidence ?? []) : [];
  });
  const shown = named.filter((id) => names.evidence(id) === facts.e?.ja).map((id) => context.model.evidence.get(id));
  const over = (until: string | undefined) => until !== undefined && until < context.day;
  const ran = named.flatMap((id) => context.model.evidence.get(id)?.validUntil ?? []).filter(over);
  return [
    shown.length === 0 && `${facts.e?.ja} is not named`,
    differs('the last validity', facts.date, ran.sort().at(-1)),
    facts.date !== undefined && !shown.some((each) => each?.validUntil === facts.date) && 'the date is another one’s',
    differs('nothing was ever over', facts.variant === 'NOT_YET_ISSUED', ran.length === 0),
  ];
};

const outdated: CheckOf = (told) => {
  const { context, names, explanation } = told;
  const { facts } = explanation;
  const lines = inForceSheet(context, placeOf(told))?.lines ?? [];
  const editions = [...new Set(lines.map(({ requirement }) => catalogueOf(requirement)))].map(names.catalogue);
  const adopted = (context.institution.adopts ?? []).map(names.catalogue);
  return [
    differs('old editions', facts.oldEditions?.map(({ ja }) => ja).sort(), editions.sort()),
    differs('adopted', facts.adopted?.map(({ ja }) => ja).sort(), adopted.sort()),
  ];
};

const disclosure: CheckOf = (told) => {
  const { kind } = component(told.context.model, placeOf(told));
  const form = ['SAAS', 'PAAS', 'IAAS'].includes(kind) ? 'SDS' : 'MDS';
  return [
    differs('the form', told.explanation.facts.form, form),
    differs('the component', told.explanation.facts.u?.ja, told.names.component(placeOf(told))),
  ];
};

const usedBy = (told: Told) => suppliersOf(told.context.model, placeOf(told), ['USES'])[0] ?? '';

const agreed: CheckOf = (told) => {
  const { context, names, gap, explanation } = told;
  const { facts } = explanation;
  const term = SERVICE_TERMS.find((each) => each === gap.term);
  if (term === undefined) return [`no term ${gap.term}`];
  const used = usedBy(told);
  const contracts = contractsCovering(context, context.institution.id, used, context.day);
  const stated = strictestOf(term, contracts);
  const states = contracts.filter(({ terms }) => terms?.[term] === stated).map(({ id }) => names.contract(id));
  return [
    differs('needed', facts.needed, component(context.model, placeOf(told)).needs?.[term]),
    differs('promised', facts.promised, stated),
    stated !== undefined && !states.includes(facts.K?.ja ?? '') && `${facts.K?.ja} does not state it`,
    differs('what is used', facts.u?.ja, names.component(used)),
    differs('whose', facts.U?.name.ja, names.party(owner(context.model, used))),
  ];
};

const unbacked: CheckOf = (told) => {
  const { context, gap, explanation } = told;
  const term = SERVICE_TERMS.find((each) => each === gap.term);
  if (term === undefined) return [`no term ${gap.term}`];
  const round = (value: number | undefined) => value?.toFixed(9);
  return [
    differs('promised', explanation.facts.promised, promised(context, placeOf(told), term)),
    differs('backed', round(explanation.facts.backed), round(backing(context, placeOf(told), term))),
  ];
};

const assurance: CheckOf = (told) => {
  const { context, names, gap, explanation } = told;
  const { facts } = explanation;
  const term = ASSURANCE_TERMS.find((each) => each === gap.term);
  if (term === undefined) return [`no term ${gap.term}`];
  const used = usedBy(told);
  const level = effectiveAssurance(context, used, term);
  return [
    differs('needed', facts.needed, component(context.model, placeOf(told)).needs?.assurance?.[term]),
    differs('the level', facts.level, level),
    differs('the level is unknown', facts.variant === 'UNKNOWN_LEVEL', level === undefined),
    differs('what is used', facts.u?.ja, names.component(used)),
  ];
};

/** What the facts of rules about a component as a whole say. */
export const ON_COMPONENTS: Readonly<Partial<Record<RuleId, CheckOf>>> = {
  NO_SHEET: noSheet,
  UNEVIDENCED: () => [],
  EVIDENCE_EXPIRED: evidence,
  OUTDATED_BASIS: outdated,
  DISCLOSURE_MISSING: disclosure,
  SLA_UNDEFINED: agreed,
  SLA_SHORTFALL: agreed,
  SLA_UNBACKED: unbacked,
  ASSURANCE_SHORTFALL: assurance,
};
