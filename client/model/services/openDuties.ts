import type { VendorDutiesQuery } from '../../api/generated/documents.ts';

/** A duty that a vendor's sheet leaves to customers, as the API gives it. */
export type LeftDuty = NonNullable<VendorDutiesQuery['vendor']>['duties']['nodes'][number];

/** A duty that some customers have not taken on. */
interface OpenDuty {
  readonly key: string;
  readonly duty: LeftDuty;
  readonly customers: LeftDuty['customers'];
}

/** The duties that some customers have not taken on, or in part only, with these customers; those with most of them first. */
export function openDuties(duties: readonly LeftDuty[]): OpenDuty[] {
  return duties
    .map((duty, at) => ({
      key: `${duty.component.key} ${duty.line.requirementKey} ${String(at)}`,
      duty,
      customers: duty.customers.filter(({ standing }) => standing !== 'ANSWERED' && standing !== 'TACIT'),
    }))
    .filter(({ customers }) => customers.length > 0)
    .sort((a, b) => b.customers.length - a.customers.length);
}
