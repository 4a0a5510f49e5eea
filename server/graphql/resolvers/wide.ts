import { takeCensus } from '../../usecases/queries/census/censusView.ts';
import { findImpact, type Impacted } from '../../usecases/queries/impact.ts';
import { pageOf, withNodes } from '../../usecases/queries/lists/page.ts';
import { countConsumers, customersOf, listDuties } from '../../usecases/queries/vendorDuties.ts';
import { within } from '../bounds.ts';
import type { ImpactResolvers, QueryResolvers, VendorDutyResolvers, VendorResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';

/** A census lists no more vendors than this. */
const MAX_VENDORS = 50;

/** Questions that look across institutions. */
export const wideQueries: QueryResolvers = {
  census: async (_, { asOf, groupBy }, context) => {
    const session = await context.read();
    const census = await takeCensus(session, asOf ?? session.today, groupBy ?? 'ALL', context.signal);
    const vendors = census.vendors?.slice(0, MAX_VENDORS).map((vendor) => {
      const party = session.partyById(vendor.vendorKey);
      return { ...vendor, vendor: party?.data.type === 'VENDOR' ? party : null };
    });
    return { ...census, vendors: vendors ?? null, toActFirst: census.toActFirst ?? null };
  },
  impact: async (_, { of, asOf }, context) => {
    const session = await context.read();
    const start = of.component
      ? { component: modelId(of.component, 'Component') }
      : { vendor: modelId(of.vendor ?? '', 'Vendor', 'Institution') };
    return findImpact(session, start, asOf ?? session.today);
  },
};

export const impact: ImpactResolvers = {
  asOf: ({ asOf }) => asOf,
  components: ({ components }) => components,
  institutions: async ({ institutions, impactOn }, page, { signal }) => {
    const shown = pageOf(institutions, page, String, (row) => row);
    const nodes: Impacted[] = [];
    // One after the other: each takes an analysis.
    for (const row of shown.nodes) nodes.push(await impactOn(row, signal));
    return withNodes(shown, nodes);
  },
  share: ({ share }) => share,
};

export const vendorDuties: NonNullable<VendorResolvers['duties']> = (parent, { asOf, ...page }) => {
  const { session } = parent;
  return pageOf(
    listDuties(session, parent, asOf ?? session.today),
    page,
    ({ key }) => key,
    (duty) => duty,
  );
};

export const vendorDuty: VendorDutyResolvers = {
  consumers: countConsumers,
  customers: (duty, { most }, { signal }) => customersOf(duty, within('most', most ?? 500, 1, 2000), signal),
};
