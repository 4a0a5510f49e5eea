import type { ContractContent } from '../../model/contracts/content.ts';
import type { Names } from '../../model/contracts/contractForm.ts';

/** Names of what a contract refers to, by their keys. */
export const namesIn = (contract: ContractContent): Names =>
  Object.fromEntries(
    [
      contract.customer,
      contract.supplier,
      ...contract.covers,
      ...contract.covers.map(({ owner }) => owner),
      ...contract.annexes.map(({ component }) => component),
      ...(contract.subcontracting?.consented ?? []),
    ].map(({ key, name }) => [key, name]),
  );
