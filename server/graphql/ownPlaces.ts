/**
 * The argument of a short command that stands behind a place in the changes that it makes: the number of the change
 * (undefined: all of them), and what is below its entity.
 */
export type PlaceOf = (change: number | undefined, below: string) => string;

/** Places below a contract that is given whole. */
export const inContract: PlaceOf = (_, below) => (below === '' ? 'contract' : `contract.${below}`);

/** Places of a draft that is saved: what is given is called as in the sheet. */
export const ofDraft: PlaceOf = (_, below) => (below === '' ? 'version' : below);

/** Places of a draft that is published: its lines are those of the draft. */
export const ofPublishing: PlaceOf = (_, below) =>
  below === 'publishedOn' || /^lines\[\d+\]\.satisfies/.test(below) ? below : 'version';

/** Places of a sheet that is annexed; what else is wrong is wrong with the contract. */
export const ofAnnex: PlaceOf = (_, below) => {
  if (!below.startsWith('annexes')) return 'contract';
  return below.endsWith('.component') ? 'component' : 'sheetVersion';
};

/** Places of a contract that is ended. */
export const ofEnd: PlaceOf = (_, below) => (below === 'terminatedOn' ? 'on' : 'contract');

/** Places of a decision. */
export const ofDecision: PlaceOf = (_, below) => (below === '' ? 'gap' : below);

/** Places of a proposal that is made. */
export const ofProposing: PlaceOf = (_, below) => (below === '' ? 'proposed' : below);

/** Places of a proposal that is accepted: the contract is written first, then the answer. */
export const ofAccepting: PlaceOf = (change, below) => (change === 0 ? inContract(change, below) : 'proposal');

/** Places of a proposal that is declined or withdrawn. */
export const ofAnswering: PlaceOf = () => 'proposal';

/** Places of a merge of two records: what stands against it stands against the one that is to stay. */
export const ofMerge: PlaceOf = () => 'into';
