import type { Component } from '../../../../model/component.ts';
import { memoizeWeak } from '../../../../model/memoize.ts';
import { readSheet, type Snapshot } from '../../../../model/snapshot/snapshot.ts';
import { splitRequirementKey } from '../../../../model/values.ts';
import type { ChecklistState } from '../../../../text/papers/checklist.ts';
import type { InstitutionView } from '../../institutionView.ts';
import type { ComponentHandle } from '../../lists/entities.ts';
import { sheetOn } from '../../lists/lists.ts';
import { relatedRequirements } from '../related.ts';
import { type ChecklistItem, itemNumber } from './items.ts';

type Form = NonNullable<Component['disclosures']>[number];

/** A party's answers: on the newest form among its components in the chain. */
export interface Answers {
  readonly component: ComponentHandle;
  readonly form: Form;
}

/** The first day of the Japanese fiscal year of a day. */
export function fiscalYearStart(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return `${year}-04-01`;
}

/** The newest checklist that one of the components lists, as of a day; undefined: not answered. */
export function answersOf(components: readonly ComponentHandle[], day: string): Answers | undefined {
  let newest: Answers | undefined;
  for (const component of components) {
    for (const form of component.data.disclosures ?? []) {
      if (form.kind !== 'CHECKLIST' || (form.issuedOn ?? '') > day) continue;
      if (newest === undefined || (form.issuedOn ?? '') > (newest.form.issuedOn ?? '')) newest = { component, form };
    }
  }
  return newest;
}

/** Whether an item was answered いいえ, however its number is written. */
export const isNegative = ({ form }: Answers, item: ChecklistItem): boolean =>
  form.negatives?.some(({ item: written }) => written === itemNumber(item) || written === item.id) === true;

/** Keys of all requirements that are loaded, or that a mapping names. */
const knownKeys = memoizeWeak((snapshot: Snapshot): readonly string[] => {
  const loaded = snapshot.catalogues.flatMap(({ id, requirements = [] }) =>
    requirements.map((requirement) => `${id}:${requirement.id}`),
  );
  return [...new Set([...loaded, ...relatedRequirements(snapshot).keys()])];
});

/** Keys of the requirements that an item is about, and of those that mappings relate to them. */
function requirementsOf({ related }: ChecklistItem, { session }: InstitutionView): ReadonlySet<string> {
  const mapped = relatedRequirements(session.snapshot);
  const keys = knownKeys(session.snapshot).filter((key) => {
    const { requirement = '' } = splitRequirementKey(key) ?? {};
    return related.some((number) => isUnder(requirement, number));
  });
  return new Set(keys.flatMap((key) => [key, ...(mapped.get(key) ?? [])]));
}

/** Whether a requirement's number is one that an item names, or below it: 企13-7 is below 企13, and no 企131. */
const isUnder = (id: string, number: string): boolean =>
  id === number || (id.startsWith(number) && /^[-.]/u.test(id.slice(number.length)));

/**
 * Whether something in the model stands behind a はい: a sheet in force of one of the components that says of a requirement
 * which the item is about that its owner does the work, or its part of it.
 */
export function isBacked(item: ChecklistItem, components: readonly ComponentHandle[], view: InstitutionView): boolean {
  const wanted = requirementsOf(item, view);
  return components.some((component) => {
    const sheet = sheetOn(view.session, component.row, view.day);
    const lines = sheet === undefined ? [] : (readSheet(view.session.snapshot, sheet.row).lines ?? []);
    return lines.some(
      ({ requirement, stance }) => wanted.has(requirement) && (stance === 'SELF' || stance === 'SHARED'),
    );
  });
}

/** How a party stands with the checklist on a day. */
export function stateOf(answers: Answers | undefined, day: string): ChecklistState {
  if (answers === undefined) return 'MISSING';
  if ((answers.form.issuedOn ?? '') < fiscalYearStart(day)) return 'OLD';
  return (answers.form.negatives ?? []).length > 0 ? 'NEGATIVES' : 'DONE';
}
