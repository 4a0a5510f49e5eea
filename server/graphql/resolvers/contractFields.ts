import type { Contract } from '../../model/contract.ts';

/** Whatever has a contract's content. */
interface OfContract {
  readonly data: Contract;
}

/** What a contract says of itself and shows to whoever sees it, with the defaults of the model: of one that is made and of one that is proposed. */
export const contractFields = {
  key: ({ data }: OfContract) => data.id,
  kind: ({ data }: OfContract) => data.kind ?? 'AGREEMENT',
  startsOn: ({ data }: OfContract) => data.startsOn,
  endsOn: ({ data }: OfContract) => data.endsOn,
  renewal: ({ data }: OfContract) => data.renewal ?? 'NONE',
  renewalNoticeDays: ({ data }: OfContract) => data.renewalNoticeDays,
  terminatedOn: ({ data }: OfContract) => data.terminatedOn,
  bundles: ({ data }: OfContract) => data.bundles ?? false,
  terms: ({ data }: OfContract) => data.terms ?? {},
  documents: ({ data }: OfContract) => data.documents ?? [],
};
