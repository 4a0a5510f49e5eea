import type { AnnexedSheetQuery } from '../../api/generated/documents.ts';

/** A version of a sheet as it is annexed. */
export type AnnexedSheet = NonNullable<AnnexedSheetQuery['sheet']>;
type Line = AnnexedSheet['lines'][number];
type Item = Line['duties'][number];

/** Something that the customer takes on by signing, or the supplier does. */
export interface Duty {
  /** The same in every version of the sheet. */
  readonly key: string;
  readonly component: AnnexedSheet['component'];
  /** What is to be done; null where the sheet leaves it open: then the requirement says it. */
  readonly text: Item['text'];
  readonly within: Item['within'];
  readonly charge: Item['charge'];
  /** Whose part it is only: traits, one of which is enough; empty: always. */
  readonly when: readonly string[];
  readonly requirement: Line['requirement'];
  readonly requirementKey: string;
}

const isLeft = ({ stance }: Line): boolean => stance === 'SHARED' || stance === 'CONSUMER';

/** The duties that a sheet leaves to the customer, in its order; one that stands on several lines is the same and comes once. */
export function dutiesOf({ component, lines }: AnnexedSheet): Duty[] {
  const found = new Map<string, Duty>();
  for (const line of lines.filter(isLeft)) {
    const { requirement, requirementKey, when } = line;
    const items: readonly Item[] =
      line.duties.length > 0
        ? line.duties
        : [{ key: `line ${requirementKey}`, text: line.note, within: null, charge: line.charge }];
    for (const { key, text, within, charge } of items) {
      const name = JSON.stringify([component.key, key]);
      if (!found.has(name)) {
        found.set(name, { key: name, component, text, within, charge, when, requirement, requirementKey });
      }
    }
  }
  return [...found.values()];
}

/** What the supplier of a sheet does itself, alone or with the customer, in its order. */
export function servicesOf({ component, lines }: AnnexedSheet): Duty[] {
  const found = new Map<string, Duty>();
  for (const { stance, requirement, requirementKey, when, note, charge } of lines) {
    const key = JSON.stringify([component.key, requirementKey]);
    if ((stance !== 'SELF' && stance !== 'SHARED') || found.has(key)) continue;
    found.set(key, { key, component, text: note, within: null, charge, when, requirement, requirementKey });
  }
  return [...found.values()];
}

/** What is new, changed (with what stood there before), no longer there, and the same. */
export interface Compared {
  readonly added: readonly Duty[];
  readonly changed: readonly { readonly before: Duty; readonly after: Duty }[];
  readonly gone: readonly Duty[];
  readonly same: readonly Duty[];
}

const saidBy = ({ text, within, charge, when }: Duty): string =>
  JSON.stringify([text?.ja.trim() ?? null, within?.ja.trim() ?? null, charge, [...when].sort()]);

/** Compares what was signed before with what would be signed; every duty of either is in exactly one place. */
export function compareDuties(before: readonly Duty[], after: readonly Duty[]): Compared {
  const old = new Map(before.map((duty) => [duty.key, duty]));
  const now = new Set(after.map(({ key }) => key));
  const kept = after.flatMap((duty) => {
    const was = old.get(duty.key);
    return was === undefined ? [] : [{ before: was, after: duty }];
  });
  return {
    added: after.filter(({ key }) => !old.has(key)),
    changed: kept.filter((pair) => saidBy(pair.before) !== saidBy(pair.after)),
    gone: before.filter(({ key }) => !now.has(key)),
    same: kept.filter((pair) => saidBy(pair.before) === saidBy(pair.after)).map((pair) => pair.after),
  };
}

/** A version of a component's sheet. */
export interface SheetVersion {
  readonly component: string;
  readonly version: string;
}

/** A contract as far as it matters for what was signed. */
export interface Signed {
  readonly key: string;
  readonly customer: { readonly key: string };
  readonly startsOn: string;
  readonly annexes: readonly { readonly component: { readonly key: string }; readonly sheetVersion: string }[];
}

/**
 * The versions that a customer has signed before, for components: in the contract itself as it stands, else in the latest of its other
 * contracts that began before. Components for which nothing was signed are left out.
 */
export function signedBefore(
  components: readonly string[],
  contract: Pick<Signed, 'key' | 'startsOn'> & { readonly customer: string },
  contracts: readonly Signed[],
): SheetVersion[] {
  const earlier = contracts
    .filter((one) => one.customer.key === contract.customer)
    .filter((one) => one.key === contract.key || one.startsOn < contract.startsOn || contract.startsOn === '')
    .sort((a, b) => (a.key === contract.key ? 1 : b.key === contract.key ? -1 : a.startsOn < b.startsOn ? -1 : 1));
  const versions = new Map<string, string>();
  for (const { annexes } of earlier) {
    for (const { component, sheetVersion } of annexes) versions.set(component.key, sheetVersion);
  }
  return components.flatMap((component) => {
    const version = versions.get(component);
    return version === undefined ? [] : [{ component, version }];
  });
}
