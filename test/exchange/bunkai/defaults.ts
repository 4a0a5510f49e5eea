import type { Model } from '../../../server/model/document.ts';

/** The defaults of the design, copied from the text and not from the server; `undefined` stands for an empty list. */
const DEFAULTS = {
  requirement: { confidence: 'READ', priority: 'MUST', evidenceRequired: false, updates: false },
  contract: { kind: 'AGREEMENT', renewal: 'NONE', bundles: false },
  sheet: { publishedOn: null },
} as const;

/** A model in which every default is written out: two models are the same exactly if these are equal. */
export function withDefaults(model: Model): unknown {
  return {
    ...model,
    catalogues: model.catalogues.map((catalogue) => ({
      ...catalogue,
      requirements: catalogue.requirements?.map((requirement) => ({ ...DEFAULTS.requirement, ...requirement })),
    })),
    contracts: model.contracts.map((contract) => ({ ...DEFAULTS.contract, ...contract })),
    sheets: model.sheets.map((sheet) => ({ ...DEFAULTS.sheet, ...sheet })),
  };
}
