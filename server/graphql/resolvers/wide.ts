import { takeCensus } from '../../usecases/read/census.ts';
import { findImpact } from '../../usecases/read/impact.ts';
import { pageOf } from '../../usecases/read/page.ts';
import { listDuties, withCustomers } from '../../usecases/read/vendorDuties.ts';
import type { ImpactResolvers, QueryResolvers, VendorResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';

/** Questions that look across institutions. */
export const wideQueries: QueryResolvers = {
  census: async (_, { asOf, groupBy }, context) => {
    const reading = await context.read();
    return takeCensus(reading, asOf ?? reading.today, groupBy ?? 'ALL');
  },
  impact: async (_, { of, asOf }, context) => {
    const reading = await context.read();
    const start = of.component
      ? { component: modelId(of.component, 'Component') }
      : { vendor: modelId(of.vendor ?? '', 'Vendor', 'Institution') };
    return findImpact(reading, start, asOf ?? reading.today);
  },
};

export const impact: ImpactResolvers = {
  asOf: ({ asOf }) => asOf,
  components: ({ components }) => components,
  institutions: ({ institutions, impactOn }, page) => pageOf(institutions, page, String, impactOn),
  share: ({ share }) => share,
};

export const vendorDuties: NonNullable<VendorResolvers['duties']> = (parent, { asOf, ...page }) => {
  const { reading } = parent;
  const day = asOf ?? reading.today;
  return pageOf(
    listDuties(reading, parent, day),
    page,
    ({ key }) => key,
    (duty) => withCustomers(reading, duty, day),
  );
};
