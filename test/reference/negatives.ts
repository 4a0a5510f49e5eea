import type { Context } from './context.ts';
import { mdsOperators, usesOfServices } from './evidence-rules.ts';
import type { Finding } from './findings.ts';
import { component, owner } from './model.ts';
import type { Disclosure } from './types.ts';

/**
 * DISCLOSURE_UNTREATED: "a disclosure is due on u (section 3), is listed, and the listed one of that kind with the latest issuedOn
 * ≤ t … has a negative without treatment by I". "Who must act: I, and as for DISCLOSURE_MISSING."
 */
export function negativeFindings(context: Context): readonly Finding[] {
  const { model, institution, chain } = context;
  const sds = chain.flatMap((c) => usesOfServices(context, c));
  return [
    ...[...new Set(sds)].flatMap((u) => untreated(context, u, 'SDS', [owner(model, u)])),
    ...chain.flatMap((u) => {
      const vendors = mdsOperators(context, u);
      return vendors.length === 0 ? [] : untreated(context, u, 'MDS', [institution.id, ...vendors]);
    }),
  ];
}

/**
 * "(least `version` among equals; what is equal in both counts as one)"; "(`version` and `issuedOn` of a disclosure may be missing:
 * read as the empty text and as before every day)". Forms that are all issued after t are none.
 */
function latest(forms: readonly Disclosure[], day: string): readonly Disclosure[] {
  const issued = ({ issuedOn = '' }: Disclosure): string => issuedOn;
  const version = (form: Disclosure): string => form.version ?? '';
  const past = forms.filter((form) => issued(form) <= day);
  const newest = past.filter((form) => past.every((other) => issued(other) <= issued(form)));
  return newest.filter((form) => newest.every((other) => version(other) >= version(form)));
}

function untreated(context: Context, u: string, kind: string, actors: readonly string[]): readonly Finding[] {
  const { model, institution, day } = context;
  const listed = (component(model, u).disclosures ?? []).filter((form) => form.kind === kind);
  const items = latest(listed, day).flatMap(({ negatives = [] }) => negatives.map(({ item }) => item));
  const isTreated = (item: string): boolean =>
    (institution.treatments ?? []).some((one) => one.component === u && one.kind === kind && one.item === item);
  if (items.every(isTreated)) return [];
  return [{ rule: 'DISCLOSURE_UNTREATED', place: { component: u }, actors: [institution.id, ...actors] }];
}
