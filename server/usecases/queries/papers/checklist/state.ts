import type { Component } from '../../../../model/component.ts';
import { memoizeWeak } from '../../../../model/memoize.ts';
import { readSheet, type Snapshot } from '../../../../model/snapshot/snapshot.ts';
import { splitRequirementKey } from '../../../../model/values.ts';
import type { ChecklistState } from '../../../../text/papers/checklist.ts';
import { shownAnnexes } from '../../../access/mask.ts';
import type { InstitutionView } from '../../institutionView.ts';
import type { ComponentHandle, PartyHandle, SheetHandle } from '../../lists/entities.ts';
import { contractStanding, listContracts, sheetByVersion, sheetOn } from '../../lists/lists.ts';
import type { Clauses } from '../letter/clauses.ts';
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

/** Whether a requirement, by its key, is one that an item names, or below it. */
function isAbout({ related }: ChecklistItem, key: string): boolean {
  const { requirement = '' } = splitRequirementKey(key) ?? {};
  return related.some((number) => isUnder(requirement, number));
}

/** Keys of the requirements that an item is about, and of those that mappings relate to them. */
function requirementsOf(item: ChecklistItem, { session }: InstitutionView): ReadonlySet<string> {
  const mapped = relatedRequirements(session.snapshot);
  const keys = knownKeys(session.snapshot).filter((key) => isAbout(item, key));
  return new Set(keys.flatMap((key) => [key, ...(mapped.get(key) ?? [])]));
}

/** Whether a requirement's number is one that an item names, or below it: 企13-7 is below 企13, and no 企131. */
const isUnder = (id: string, number: string): boolean =>
  id === number || (id.startsWith(number) && /^[-.]/u.test(id.slice(number.length)));

/** Whether a sheet says of one of some requirements that the owner does the work, or its part of it. */
function takesOn(sheet: SheetHandle | undefined, wanted: ReadonlySet<string>, view: InstitutionView): boolean {
  const lines = sheet === undefined ? [] : (readSheet(view.session.snapshot, sheet.row).lines ?? []);
  return lines.some(({ requirement, stance }) => wanted.has(requirement) && (stance === 'SELF' || stance === 'SHARED'));
}

/** The contracts in force under which a party supplies the components, or the institution itself is supplied; as they may be seen. */
function contractsOf(
  party: PartyHandle,
  components: readonly ComponentHandle[],
  { session, day, row }: InstitutionView,
) {
  const ids = new Set(components.map(({ data }) => data.id));
  return listContracts(session, { party: party.data.id })
    .filter((each) => contractStanding(session, each, day) === 'IN_FORCE')
    .map(session.contract)
    .filter(
      ({ row: contract, data }) =>
        (party.row === row && session.snapshot.contracts.customer[contract] === row) ||
        data.covers.some((covered) => ids.has(covered)),
    );
}

/** Requirements that a promised level is about: those of the clauses whose number it is. */
function promisedBy(terms: object | undefined, clauses: Clauses): string[] {
  const promised = new Set(Object.keys(terms ?? {}));
  return clauses.all
    .filter(({ blanks }) => blanks.some(({ term }) => term !== undefined && promised.has(term)))
    .flatMap(({ duties, sources }) => [...duties, ...sources.flatMap(({ requirement }) => requirement ?? [])]);
}

/** Whose はい it is. */
export interface Claim {
  readonly party: PartyHandle;
  /** The party's part of the chain. */
  readonly components: readonly ComponentHandle[];
}

/**
 * Whether something in the model stands behind a はい: a sheet in force of one of the components, or one that a contract in
 * force annexes, which says of a requirement that the item is about that its owner does the work, or its part of it; or a
 * level that such a contract promises, where a clause with that number is about the requirement.
 */
export function isBacked(item: ChecklistItem, { party, components }: Claim, view: InstitutionView, clauses: Clauses) {
  const wanted = requirementsOf(item, view);
  const { session } = view;
  if (components.some(({ row }) => takesOn(sheetOn(session, row, view.day), wanted, view))) return true;
  return contractsOf(party, components, view).some(({ data }) => {
    if (promisedBy(data.terms, clauses).some((key) => wanted.has(key) || isAbout(item, key))) return true;
    return shownAnnexes(session, data).some(({ component, sheetVersion }) => {
      const annexed = session.componentById(component);
      const isTheirs = annexed !== undefined && (party.row === view.row || annexed.data.owner === party.data.id);
      return isTheirs && takesOn(sheetByVersion(session, annexed.row, sheetVersion), wanted, view);
    });
  });
}

/** How a party stands with the checklist on a day. */
export function stateOf(answers: Answers | undefined, day: string): ChecklistState {
  if (answers === undefined) return 'MISSING';
  if ((answers.form.issuedOn ?? '') < fiscalYearStart(day)) return 'OLD';
  return (answers.form.negatives ?? []).length > 0 ? 'NEGATIVES' : 'DONE';
}
