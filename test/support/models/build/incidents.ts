import type { Component, Contract, Disclosure, Finding, Party, Requirement } from '../types.ts';
import { Aside } from './aside.ts';
import { AROUND_TODAY, addDays } from './days.ts';
import { ABSENT_REQUIREMENTS, reachable, references, TRAITS, type World } from './world.ts';

/** Few, so that they meet on several components. */
const CREDENTIALS: readonly string[] = ['admin', 'remote', '__proto__'];

/** The form that may be due on a component of a kind. */
const DUE: ReadonlyMap<Component['kind'], Disclosure['kind']> = new Map([
  ['SAAS', 'SDS'],
  ['PAAS', 'SDS'],
  ['IAAS', 'SDS'],
  ['ON_PREMISES', 'MDS'],
  ['TERMINAL', 'MDS'],
  ['APPLIANCE', 'MDS'],
]);

const PAPERS: readonly string[] = ['仕様書', '保守契約書'];

const ITEMS: readonly string[] = ['5-1', '8-2', '8-3'];

/** Hours whose sums are no round numbers in binary. */
const HOURS: readonly number[] = [0, 0.1, 0.2, 0.3, 1, 4, 24];

const HOLDS: readonly Component['kind'][] = ['ON_PREMISES', 'SAAS', 'TERMINAL', 'PAAS', 'APPLIANCE', 'USAGE'];

function addToRequirement(aside: Aside, requirement: Requirement): void {
  if (aside.chance(70))
    requirement.defends = aside.pick(['PREVENT', 'PREVENT', 'PREVENT', 'DETECT', 'RECOVER'] as const);
  if (aside.chance(40)) requirement.updates = aside.chance(90);
}

function addTraits(aside: Aside, component: Component): void {
  const more = HOLDS.includes(component.kind) && aside.chance(45) ? ['holds-medical-data'] : [];
  if (aside.chance(6)) more.push(aside.pick(['client-only', 'no-medical-data']));
  if (component.kind === 'TERMINAL' && aside.chance(40)) more.push('stand-alone');
  if (more.length > 0) component.traits = [...(component.traits ?? []), ...more];
  const lacks = aside.some(TRAITS, 30).filter((trait) => !(component.traits ?? []).includes(trait));
  if (lacks.length > 0) component.lacks = lacks;
}

/** Forms of one kind that differ in day and version, and some that say neither; items answered いいえ. */
function addForms(aside: Aside, component: Component, asOf: string): void {
  const due = DUE.get(component.kind);
  const listed = component.disclosures ?? [];
  const isNew = due !== undefined && listed.every(({ kind }) => kind !== due) && aside.chance(40);
  const more: Disclosure[] = isNew ? [{ kind: due, version: '5.0', issuedOn: addDays(asOf, -100) }] : [];
  const forms = [...listed, ...more].flatMap((form): Disclosure[] => {
    const others: Disclosure[] = aside.chance(30) ? [{ ...form, version: aside.pick(['4.1', '5.0', '6']) }] : [];
    if (aside.chance(20)) others.push({ ...form, issuedOn: addDays(asOf, aside.pick([-300, 0, 1])) });
    return [form, ...others];
  });
  for (const form of forms) {
    const negatives = aside.some(ITEMS, 30).map((item) => ({ item }));
    if (negatives.length > 0) form.negatives = negatives;
    if (aside.chance(10)) delete form.version;
    if (aside.chance(10)) delete form.issuedOn;
  }
  if (forms.length > 0) component.disclosures = forms;
}

/** What an institution has decided about forms of its chain, of which some have no such item. */
function addTreatments(aside: Aside, world: World, party: Party): void {
  const { components } = world;
  const own = components.filter(({ owner }) => owner === party.id).map(({ id }) => id);
  const reached = reachable(world, own);
  const treatments = components
    .filter(({ id }) => reached.has(id))
    .flatMap(({ id, disclosures = [] }) => {
      const kinds = [...new Set(disclosures.map(({ kind }) => kind))];
      return kinds.flatMap((kind) =>
        aside.some(ITEMS, 45).map((item) => ({ component: id, kind, item, text: { ja: '対応' } })),
      );
    });
  if (treatments.length > 0) party.treatments = treatments;
}

/** Makes sales of contracts without an end, and lets more of them promise hours of notice, and list the paper that a line names. */
function addToContract(aside: Aside, contract: Contract): void {
  const hasEnd =
    contract.endsOn !== undefined || contract.terminatedOn !== undefined || contract.renewal === 'AUTOMATIC';
  if (!hasEnd && aside.chance(25)) contract.kind = 'PURCHASE';
  if (aside.chance(35)) contract.terms = { ...contract.terms, incidentNoticeHours: aside.pick(HOURS) };
  if (aside.chance(30))
    contract.documents = [{ title: { ja: aside.pick(PAPERS), en: aside.pick(['Contract', '仕様書']) } }];
}

/** Usages that need to be told soon, and are promised it, whose suppliers' suppliers tell later, or at the very hour. */
function hurryUsages(aside: Aside, { components, links, contracts }: World): void {
  const owners = new Map(components.map(({ id, owner }) => [id, owner]));
  const promise = (customer: string | undefined, covered: string, hours: number): void => {
    for (const contract of contracts) {
      if (contract.customer !== customer || !contract.covers.includes(covered)) continue;
      contract.terms = { ...contract.terms, incidentNoticeHours: hours };
    }
  };
  for (const { consumer, supplier } of links.filter(({ kind }) => kind === 'USES')) {
    const usage = components.find(({ id }) => id === consumer);
    if (usage === undefined || !aside.chance(60)) continue;
    usage.needs = { ...usage.needs, incidentNoticeHours: aside.pick([0.3, 0.3, 1]) };
    promise(owners.get(consumer), supplier, 0.1);
    for (const next of links.filter((link) => link.consumer === supplier)) {
      promise(owners.get(supplier), next.supplier, aside.pick([0.2, 0.2, 4, 24]));
    }
  }
}

/** A finding in any state: found or not yet, with and without assignee and day, open, late, closed. */
function drawFinding(aside: Aside, world: World, id: string): Finding {
  const { asOf, components, parties } = world;
  const component = aside.pick(components);
  const foundOn = addDays(asOf, aside.pick([-400, -400, -30, ...AROUND_TODAY]));
  const finding: Finding = { id, component: component.id, title: { ja: id }, foundOn };
  const institutions = parties.filter(({ type }) => type === 'INSTITUTION');
  if (aside.chance(35)) finding.assignee = component.owner;
  else if (aside.chance(70)) finding.assignee = aside.pick(aside.chance(70) ? institutions : parties).id;
  const later = (days: number): string => [addDays(asOf, days), foundOn].sort().at(-1) ?? foundOn;
  if (aside.chance(65)) finding.dueOn = later(aside.pick([-20, -20, -1, ...AROUND_TODAY, 60]));
  if (aside.chance(30)) finding.closedOn = later(aside.pick([-10, ...AROUND_TODAY]));
  const known = references(world);
  if (known.length > 0 && aside.chance(75)) finding.requirement = aside.pick(known);
  else if (aside.chance(10)) finding.requirement = aside.pick(ABSENT_REQUIREMENTS);
  if (aside.chance(20)) finding.source = { document: '監査報告書' };
  return finding;
}

/**
 * Adds what incidents turn on: what requirements do against attacks, traits that are lacking, data that is held, shared credentials,
 * forms with items answered いいえ and what is done about them, sales, hours of notice, findings.
 */
export function addIncidents(world: World): void {
  const { asOf, parties, components, catalogues, sheets, contracts, findings } = world;
  const aside = new Aside(JSON.stringify(['incidents', asOf, contracts, components, sheets.length]));
  for (const requirement of catalogues.flatMap(({ requirements = [] }) => requirements))
    addToRequirement(aside, requirement);
  const shared = aside.chance(45) ? CREDENTIALS : [];
  for (const component of components) {
    addTraits(aside, component);
    addForms(aside, component, asOf);
    const credentials = aside.some(shared, 22);
    if (credentials.length > 0) component.credentials = credentials;
  }
  for (const party of parties) if (party.type === 'INSTITUTION') addTreatments(aside, world, party);
  for (const line of sheets.flatMap(({ lines = [] }) => lines)) {
    if (line.source === undefined && aside.chance(20)) line.source = { document: aside.pick(PAPERS) };
  }
  for (const contract of contracts) addToContract(aside, contract);
  hurryUsages(aside, world);
  const wanted = aside.chance(75) ? aside.pick([1, 2, 3, 4]) : 0;
  for (let number = 1; number <= wanted; number++) findings.push(drawFinding(aside, world, `f${number}`));
}
