import type { WordsFragment } from '../../api/generated/documents.ts';
import { CONTRACT_FIELDS, type ContractForm, type Names } from './contractForm.ts';

/** A form that is being filled in, with what stood there when it was begun. */
export interface ContractDraft {
  /** Key of the contract; of a new one the key that it will have, so that sending it twice makes one contract. */
  readonly id: string;
  readonly form: ContractForm;
  /** What stood there when it was begun; null for a new contract. */
  readonly base: ContractForm | null;
  /** The revision at which `base` was read. */
  readonly revision: number;
  /** Names of the parties and components that the form refers to, by their keys. */
  readonly names: Names;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isOneOf = (values: readonly string[], value: unknown): boolean => isText(value) && values.includes(value);

const isPaper = (value: unknown): boolean =>
  isRecord(value) && isText(value['ja']) && isText(value['url']) && (value['en'] === null || isText(value['en']));
const isAnnex = (value: unknown): boolean => isRecord(value) && isText(value['component']) && isText(value['version']);
const areAll = (value: unknown, is: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

const OTHER_THAN_TEXT: Readonly<Record<string, (value: unknown) => boolean>> = {
  kind: (value) => isOneOf(['AGREEMENT', 'TERMS_OF_USE', 'PURCHASE'], value),
  renewal: (value) => isOneOf(['NONE', 'AUTOMATIC'], value),
  policy: (value) => isOneOf(['UNSTATED', 'FREE', 'CONSENT', 'PROHIBITED'], value),
  bundles: (value) => typeof value === 'boolean',
  covers: areTexts,
  consented: areTexts,
  annexes: (value) => areAll(value, isAnnex),
  documents: (value) => areAll(value, isPaper),
};

function isForm(value: unknown): value is ContractForm {
  return isRecord(value) && CONTRACT_FIELDS.every((field) => (OTHER_THAN_TEXT[field] ?? isText)(value[field]));
}

const isWords = (value: unknown): value is WordsFragment =>
  isRecord(value) && isText(value['ja']) && (value['en'] === null || isText(value['en']));
const areNames = (value: unknown): value is Names => isRecord(value) && Object.values(value).every(isWords);

/** A draft as the browser has kept it; undefined where that is not one. */
export function readContractDraft(text: string | null): ContractDraft | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept)) return undefined;
    const { id, form, base, revision, names } = kept;
    if (!isText(id) || !isForm(form) || !(base === null || isForm(base)) || typeof revision !== 'number') {
      return undefined;
    }
    return { id, form, base, revision, names: areNames(names) ? names : {} };
  } catch {
    return undefined;
  }
}
