import { hasBit } from '../../../analysis/bits.ts';
import type { Node } from '../../../analysis/chain.ts';
import { disclosureDue, untreatedItems } from '../../../analysis/contracts/disclosures.ts';
import { evidenceQuestions } from '../../../analysis/contracts/evidence.ts';
import { actorsOf } from '../../../analysis/gap.ts';
import { SELF, SHARED } from '../../../analysis/statements/statements.ts';
import type { Change } from '../../../model/change.ts';
import { component as componentSchema } from '../../../model/component.ts';
import { evidence } from '../../../model/evidence.ts';
import { party as partySchema } from '../../../model/party.ts';
import { intAt, rowOf } from '../../../model/snapshot/at.ts';
import { addDays, type DayNumber, dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import { readComponent, readEvidence, readParty } from '../../../model/snapshot/snapshot.ts';
import { exampleEvidence, exampleTreatment } from '../../../text/remedies/examples.ts';
import { requirementName } from '../explain/factNames.ts';
import { type Draft, draft, freshId, type Ground, YEAR } from './draft.ts';
import { publishing } from './publish.ts';
import { reword } from './reword.ts';
import { doesItself, saidBy } from './said.ts';

/** Cells of a requirement on which the component's own sheet says that it does (part of) it. */
function performedCells({ context }: Ground, node: Node, requirement: number): number[] {
  const { universe } = context;
  const position = context.nodes[node.index]?.position;
  const cells: number[] = [];
  for (
    let cell = intAt(universe.firstCell, requirement);
    cell < intAt(universe.firstCell, requirement + 1);
    cell += 1
  ) {
    const done = [SELF, SHARED].some((stance) => hasBit(position?.stances[stance], cell));
    if (done && position !== undefined && hasBit(position.ownCells, cell)) cells.push(cell);
  }
  return cells;
}

/** New evidence, an example, that the lines name in place of what they name now. */
function attach(ground: Ground, node: Node, requirement: number): Draft {
  const { context } = ground;
  const id = freshId(context.snapshot.evidence.rows, 'evidence', ground);
  const title = exampleEvidence(requirementName(context, ground.finding) ?? { ja: id });
  const [issuedOn, validUntil] = [dayText(context.day), dayText(addDays(context.day, YEAR))];
  const entity = evidence.parse({ id, title, kind: 'RECORD', issuedOn, validUntil });
  const lines = reword(context, node, requirement, performedCells(ground, node, requirement), (line) => ({
    ...(line === undefined ? doesItself(line) : saidBy(line)),
    evidence: [entity.id],
  }));
  const register: Change = { op: 'put', list: 'evidence', entity };
  return publishing(context, 'ATTACH_EVIDENCE', [{ node, lines }], { e: title }, [register]);
}

/** The evidence that ran out last has been renewed; none where nothing that is named was ever valid. */
function extend(ground: Ground, node: Node): Draft[] {
  const { snapshot, day } = ground.context;
  const { evidence: table } = snapshot;
  const until = (row: number): DayNumber => intAt(table.validUntil, row);
  const question = evidenceQuestions(ground.context).find(
    ({ place }) => place.component === node && place.requirement === ground.finding.requirement,
  );
  const [row] = (question?.named ?? [])
    .map((id) => rowOf(table, id))
    .filter((at) => at >= 0 && intAt(table.issuedOn, at) <= day && until(at) !== NO_DAY && until(at) < day)
    .sort((a, b) => until(b) - until(a));
  if (row === undefined) return [];
  const before = readEvidence(snapshot, row);
  const validUntil = dayText(addDays(day, YEAR));
  const entity = evidence.parse({ ...before, validUntil });
  const facts = { e: before.title ?? { ja: before.id }, date: validUntil };
  return [
    draft({ id: 'EXTEND_EVIDENCE', by: [node.owner], changes: [{ op: 'put', list: 'evidence', entity }], facts }),
  ];
}

/** Evidence is asked for and not named, or not valid. */
export function remedyEvidence(ground: Ground): Draft[] {
  const { component, requirement, rule } = ground.finding;
  if (component === undefined || requirement === undefined) return [];
  const attached = attach(ground, component, requirement);
  return rule === 'UNEVIDENCED' ? [attached] : [...extend(ground, component), attached];
}

/** Something has been decided about every item that the form answers no. */
export function remedyUntreated({ context, finding }: Ground): Draft[] {
  const { component } = finding;
  const kind = component && disclosureDue(context, component);
  if (component === undefined || kind === undefined) return [];
  const before = readParty(context.snapshot, context.institution);
  const decided = untreatedItems(context, component).map((item) => ({
    component: component.id,
    kind,
    item,
    text: exampleTreatment({ ja: item }),
  }));
  const entity = partySchema.parse({ ...before, treatments: [...(before.treatments ?? []), ...decided] });
  return [
    draft({ id: 'DECIDE_TREATMENT', by: [context.institution], changes: [{ op: 'put', list: 'parties', entity }] }),
  ];
}

/** The disclosure form that is due has been received. */
export function remedyDisclosure({ context, finding }: Ground): Draft[] {
  const { component } = finding;
  const form = component && disclosureDue(context, component);
  if (component === undefined || form === undefined) return [];
  const before = readComponent(context.snapshot, component.row);
  const date = dayText(context.day);
  const disclosures = [...(before.disclosures ?? []), { kind: form, issuedOn: date }];
  const entity = componentSchema.parse({ ...before, disclosures });
  const by = actorsOf(finding, context).map((id) => rowOf(context.snapshot.parties, id));
  return [draft({ id: 'ADD_DISCLOSURE', by, changes: [{ op: 'put', list: 'components', entity }], facts: { date } })];
}
