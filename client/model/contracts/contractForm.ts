import { parseDay } from '../../../schema/calendar/day.ts';
import type {
  ContractInput,
  ContractKind,
  Renewal,
  SubcontractingPolicy,
  WordsFragment,
} from '../../api/generated/documents.ts';
import type { ContractContent } from './content.ts';

/** A paper, as typed. */
export interface PaperForm {
  readonly ja: string;
  readonly en: string | null;
  readonly url: string;
}

/** A sheet that is signed. */
export interface AnnexForm {
  readonly component: string;
  readonly version: string;
}

/** The fields of the form, as typed; keys in place of entities. */
export interface ContractForm {
  readonly customer: string;
  readonly supplier: string;
  readonly kind: ContractKind;
  readonly covers: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly renewal: Renewal;
  readonly renewalNoticeDays: string;
  readonly terminatedOn: string;
  readonly bundles: boolean;
  readonly policy: SubcontractingPolicy | 'UNSTATED';
  readonly consented: readonly string[];
  readonly annexes: readonly AnnexForm[];
  /** Percent. */
  readonly availability: string;
  readonly rtoHours: string;
  readonly rpoHours: string;
  readonly incidentNoticeHours: string;
  readonly documents: readonly PaperForm[];
}
export type ContractField = keyof ContractForm;

/** The fields in the order of the form. */
export const CONTRACT_FIELDS = [
  'customer',
  'supplier',
  'documents',
  'kind',
  'covers',
  'startsOn',
  'endsOn',
  'renewal',
  'renewalNoticeDays',
  'terminatedOn',
  'annexes',
  'policy',
  'consented',
  'bundles',
  'availability',
  'rtoHours',
  'rpoHours',
  'incidentNoticeHours',
] as const satisfies readonly ContractField[];

/** The form of a contract that is not there yet. */
export const emptyForm = (customer: string): ContractForm => ({
  customer,
  supplier: '',
  kind: 'AGREEMENT',
  covers: [],
  startsOn: '',
  endsOn: '',
  renewal: 'NONE',
  renewalNoticeDays: '',
  terminatedOn: '',
  bundles: false,
  policy: 'UNSTATED',
  consented: [],
  annexes: [],
  availability: '',
  rtoHours: '',
  rpoHours: '',
  incidentNoticeHours: '',
  documents: [],
});

/** A fraction as percent and back, without the dust of binary numbers. */
const shifted = (value: number, by: number): number => Number((value * by).toPrecision(12));
const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** What the form shows of a contract. */
export const formOf = (contract: ContractContent): ContractForm => ({
  customer: contract.customer.key,
  supplier: contract.supplier.key,
  kind: contract.kind,
  covers: contract.covers.map(({ key }) => key),
  startsOn: contract.startsOn,
  endsOn: contract.endsOn ?? '',
  renewal: contract.renewal,
  renewalNoticeDays: numberText(contract.renewalNoticeDays),
  terminatedOn: contract.terminatedOn ?? '',
  bundles: contract.bundles,
  policy: contract.subcontracting?.policy ?? 'UNSTATED',
  consented: contract.subcontracting?.consented.map(({ key }) => key) ?? [],
  annexes: contract.annexes.map(({ component, sheetVersion }) => ({ component: component.key, version: sheetVersion })),
  availability: contract.terms.availability === null ? '' : String(shifted(contract.terms.availability, 100)),
  rtoHours: numberText(contract.terms.rtoHours),
  rpoHours: numberText(contract.terms.rpoHours),
  incidentNoticeHours: numberText(contract.terms.incidentNoticeHours),
  documents: contract.documents.map(({ title, url }) => ({ ja: title.ja, en: title.en, url: url ?? '' })),
});

/** A day of the form, or what was typed where it is none. */
export const dayOf = (typed: string): string => parseDay(typed) ?? typed.trim();

/** A number of the form in any width; undefined where nothing or no number is typed. */
export function numberOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replaceAll(',', '').trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

const unlessEmpty = <T>(name: string, value: T | undefined | ''): Record<string, T> =>
  value === undefined || value === '' ? {} : { [name]: value };

function termsOf(form: ContractForm): ContractInput['terms'] {
  const availability = numberOf(form.availability);
  return {
    ...unlessEmpty('availability', availability === undefined ? undefined : shifted(availability, 0.01)),
    ...unlessEmpty('rtoHours', numberOf(form.rtoHours)),
    ...unlessEmpty('rpoHours', numberOf(form.rpoHours)),
    ...unlessEmpty('incidentNoticeHours', numberOf(form.incidentNoticeHours)),
  };
}

/** A sale has no end: what was typed about one is not sent. */
export const withoutEnd = (form: ContractForm): ContractForm =>
  form.kind === 'PURCHASE' ? { ...form, endsOn: '', renewal: 'NONE', renewalNoticeDays: '', terminatedOn: '' } : form;

/** What is sent: whatever is empty or the default is left out, in one order, so that the same content is the same text. */
export function inputOf(typed: ContractForm, id: string): ContractInput {
  const form = withoutEnd(typed);
  const terms = termsOf(form);
  const documents = form.documents.filter(({ ja }) => ja.trim() !== '');
  const annexes = form.annexes.filter(({ component, version }) => version !== '' && form.covers.includes(component));
  return {
    id,
    customer: form.customer,
    supplier: form.supplier,
    ...(form.kind === 'AGREEMENT' ? {} : { kind: form.kind }),
    covers: [...form.covers],
    startsOn: dayOf(form.startsOn),
    ...unlessEmpty('endsOn', dayOf(form.endsOn)),
    ...(form.renewal === 'NONE' ? {} : { renewal: form.renewal }),
    ...unlessEmpty('renewalNoticeDays', numberOf(form.renewalNoticeDays)),
    ...unlessEmpty('terminatedOn', dayOf(form.terminatedOn)),
    ...(form.bundles ? { bundles: true } : {}),
    ...(form.policy === 'UNSTATED'
      ? {}
      : {
          subcontracting: {
            policy: form.policy,
            ...(form.consented.length === 0 ? {} : { consented: [...form.consented] }),
          },
        }),
    ...(annexes.length === 0
      ? {}
      : { annexes: annexes.map(({ component, version }) => ({ component, sheetVersion: version })) }),
    ...(terms && Object.keys(terms).length > 0 ? { terms } : {}),
    ...(documents.length === 0
      ? {}
      : {
          documents: documents.map(({ ja, en, url }) => ({
            title: { ja: ja.trim(), ...unlessEmpty('en', en ?? undefined) },
            ...unlessEmpty('url', url.trim()),
          })),
        }),
  };
}

/** A name for a new contract in the name space of its customer; `random` is any text that no other contract has. */
export const newContractId = (customer: string, random: string): string => `${customer}.k-${random}`;

const textOf = (form: ContractForm, field: ContractField): string => {
  const [one] = [inputOf(form, '')];
  switch (field) {
    case 'policy':
      return form.policy;
    case 'consented':
      return JSON.stringify([...form.consented].sort());
    case 'covers':
      return JSON.stringify([...form.covers].sort());
    case 'annexes':
      return JSON.stringify([...(one.annexes ?? [])].map((annex) => JSON.stringify(annex)).sort());
    case 'availability':
    case 'rtoHours':
    case 'rpoHours':
    case 'incidentNoticeHours':
      return JSON.stringify(one.terms?.[field] ?? null);
    case 'kind':
      return form.kind;
    case 'renewal':
      return form.renewal;
    case 'bundles':
      return String(form.bundles);
    default:
      return JSON.stringify(one[field] ?? null);
  }
};

/** The fields in which two forms differ, in the order of the form, however days, numbers and lists were written. */
export const differing = (a: ContractForm, b: ContractForm): ContractField[] =>
  CONTRACT_FIELDS.filter((field) => textOf(a, field) !== textOf(b, field));

/** A form with some of its fields as in another. */
export function mixed(form: ContractForm, other: ContractForm, from: ReadonlySet<ContractField>): ContractForm {
  const taken = Object.fromEntries(
    CONTRACT_FIELDS.filter((field) => from.has(field)).map((field) => [field, other[field]]),
  );
  return { ...form, ...taken };
}

/** Names of what a draft refers to, so that it can be shown before the server has said them again. */
export type Names = Readonly<Record<string, WordsFragment>>;

/** The form of the contract that follows another one: it begins on the day after, and runs on as before. */
export function following(form: ContractForm, startsOn: string): ContractForm {
  return { ...form, startsOn, endsOn: '', terminatedOn: '', documents: [] };
}

/** The field that a problem's path is about; undefined where it is about the whole. */
export function contractFieldAt(path: string): ContractField | undefined {
  const parts = path.split(/[.[\]]+/);
  if (parts.includes('subcontracting')) return parts.includes('consented') ? 'consented' : 'policy';
  return CONTRACT_FIELDS.find((field) => parts.includes(field));
}
