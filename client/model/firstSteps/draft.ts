import type { FacilityClass, FacilityType } from '../../api/generated/documents.ts';

/** What an institution can be. */
export const FACILITY_CLASSES: readonly FacilityClass[] = [
  'HOSPITAL',
  'CLINIC',
  'DENTAL',
  'PHARMACY',
  'HOME_CARE',
  'OTHER',
];

/** The guideline's types of institution. */
export const FACILITY_TYPES: readonly FacilityType[] = ['I', 'II', 'III', 'IV'];

/** The steps, in their order. */
export const STEPS = ['institution', 'systems', 'vendors', 'contracts', 'links'] as const;
export type Step = (typeof STEPS)[number];

/** Who the institution is, as typed. */
export interface InstitutionFields {
  readonly name: string;
  readonly kana: string;
  readonly facilityClass: FacilityClass;
  /** Empty: not known. */
  readonly facilityType: FacilityType | '';
  /** Ids of catalogues. */
  readonly adopts: readonly string[];
}

/** Who a vendor is: one that is registered already (`party`), or one to register under a name; no name: not known yet. */
export interface VendorChoice {
  readonly name: string;
  readonly kana: string;
  readonly party?: string;
  /** Elements that are services which the registered vendor has already: their components, by element. */
  readonly bound: Readonly<Record<string, string>>;
}

/** A contract with the vendor of a slot, as typed. */
export interface ContractFields {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly renews: boolean;
  /** Elements that it does not cover. */
  readonly without: readonly string[];
}

/** Everything that first steps ask for. */
export interface Draft {
  readonly institution: InstitutionFields;
  readonly systems: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly vendors: Readonly<Record<string, VendorChoice>>;
  readonly contracts: Readonly<Record<string, ContractFields>>;
  /** Whether a proposed link is there, by its key; absent: nothing was said. */
  readonly links: Readonly<Record<string, boolean>>;
}

/** What was typed and is not saved: parts of a draft that take the place of what is saved. */
export interface Edits {
  readonly institution?: InstitutionFields;
  readonly systems?: readonly string[];
  readonly answers?: Draft['answers'];
  readonly vendors?: Draft['vendors'];
  readonly contracts?: Draft['contracts'];
  readonly links?: Draft['links'];
  /** The revision that was shown when the first of them was typed. */
  readonly since?: number;
}

export const NO_VENDOR: VendorChoice = { name: '', kana: '', bound: {} };
export const NO_CONTRACT: ContractFields = { startsOn: '', endsOn: '', renews: false, without: [] };

/** The draft of an institution that is not registered yet. */
export const emptyDraft = (adopts: readonly string[]): Draft => ({
  institution: { name: '', kana: '', facilityClass: 'CLINIC', facilityType: '', adopts },
  systems: [],
  answers: {},
  vendors: {},
  contracts: {},
  links: {},
});

/** Which step each part belongs to. */
const STEP_OF: Readonly<Record<keyof Draft, Step>> = {
  institution: 'institution',
  systems: 'systems',
  answers: 'systems',
  vendors: 'vendors',
  contracts: 'contracts',
  links: 'links',
};

const isUpTo = (part: keyof Draft, last: Step): boolean => STEPS.indexOf(STEP_OF[part]) <= STEPS.indexOf(last);

/** What is saved with what was typed in the steps up to one. */
export function withEdits(saved: Draft, edits: Edits, last: Step = 'links'): Draft {
  const of = <Part extends keyof Draft>(part: Part): Edits => (isUpTo(part, last) ? { [part]: edits[part] } : {});
  const { institution, systems, answers, vendors, contracts, links } = {
    ...of('institution'),
    ...of('systems'),
    ...of('answers'),
    ...of('vendors'),
    ...of('contracts'),
    ...of('links'),
  };
  return {
    institution: institution ?? saved.institution,
    systems: systems ?? saved.systems,
    answers: { ...saved.answers, ...answers },
    vendors: { ...saved.vendors, ...vendors },
    contracts: { ...saved.contracts, ...contracts },
    links: { ...saved.links, ...links },
  };
}

/**
 * What is left of what was typed once the steps up to one are saved. Answers stay, and links that were said not to be
 * there: the model does not hold them.
 */
export function afterSaving(edits: Edits, last: Step): Edits {
  const { answers, links, vendors, contracts } = edits;
  const refused = Object.entries(links ?? {}).filter(([, isThere]) => !isThere);
  return {
    ...(answers !== undefined && { answers }),
    ...(vendors !== undefined && !isUpTo('vendors', last) && { vendors }),
    ...(contracts !== undefined && !isUpTo('contracts', last) && { contracts }),
    ...(links !== undefined && !isUpTo('links', last) && { links }),
    ...(refused.length > 0 && isUpTo('links', last) && { links: Object.fromEntries(refused) }),
    ...(edits.systems !== undefined && !isUpTo('systems', last) && { systems: edits.systems }),
  };
}

const PARTS = Object.keys(STEP_OF);

/** What the browser kept of what was typed; nothing where that cannot be read. */
export function readEdits(text: string | null): Edits {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const isRead = ([part, value]: readonly [string, unknown]) =>
      part === 'since'
        ? typeof value === 'number'
        : PARTS.includes(part) && typeof value === 'object' && value !== null;
    return Object.fromEntries(Object.entries(kept).filter(isRead));
  } catch {
    return {};
  }
}

/** Whether something was typed that is not saved; answers and refusals that were saved with a step do not count. */
export const isPending = (edits: Edits): boolean =>
  [edits.institution, edits.systems, edits.vendors, edits.contracts].some((part) => part !== undefined);
