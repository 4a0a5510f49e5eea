import type { Texts } from './texts.ts';

/** What the page says in English where two records are merged. */
export const mergeTextsEn: Pick<Texts, 'merge'> = {
  merge: {
    open: 'Merge into another record',
    title: (name) => `Merge ${name}`,
    aboutVendor:
      'Makes one of two records of the same vendor. Services, contracts, findings and whatever else names this one name the other one from then on.',
    aboutService:
      'Makes one of two records of the same service. What the vendor itself has published stays; the sheets of this one become drafts of the other.',
    intoVendor: 'Vendor to merge into',
    intoService: 'Service to merge into (of the same vendor)',
    moves: (into) => `What merging into ${into} changes`,
    changes: { ADDED: 'is added', CHANGED: 'names the other one', REMOVED: 'is gone' },
    run: 'Merge',
    runInto: (into) => `Merge into ${into}`,
    done: (from, into) => `${from} is merged into ${into}.`,
    unreachable:
      'It is not known whether the server got this. Check whether it is merged once the server can be reached.',
  },
};
