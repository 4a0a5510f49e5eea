import type { Party, Treatment } from '../../model/party.ts';
import { componentId } from '../../model/values.ts';
import type { DisclosureKind } from '../../model/vocabulary.ts';
import type { ProposedChange } from '../tables/mapping/target.ts';

/** What a form plans about an item: target date, measures and remarks, as they are written; and where. Empty: nothing. */
export interface PlannedItem {
  readonly item: string;
  readonly plan: string;
  readonly planPlace: string;
}

/** What the institution does about items, after what a form says is planned. */
export function withPlans(
  party: Party,
  component: string,
  kind: DisclosureKind,
  rows: readonly PlannedItem[],
): { readonly party: Party; readonly changes: ProposedChange[] } {
  const changes: ProposedChange[] = [];
  let treatments: readonly Treatment[] = party.treatments ?? [];
  for (const { plan, planPlace, item } of rows) {
    const isIts = (each: Treatment) => each.component === component && each.kind === kind && each.item === item;
    const before = treatments.find(isIts)?.text.ja;
    if (plan === '' || plan === before) continue;
    const made: Treatment = { component: componentId.parse(component), kind, item, text: { ja: plan } };
    treatments = [...treatments.filter((each) => !isIts(each)), made];
    const change = { place: planPlace, subject: party.id, title: party.name.ja, original: plan };
    changes.push({ ...change, ...(before === undefined ? {} : { before }), after: `${item} ${plan}` });
  }
  return { party: changes.length === 0 ? party : { ...party, treatments: [...treatments] }, changes };
}
