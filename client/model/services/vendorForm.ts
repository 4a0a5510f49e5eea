import type { ContactPurpose, PartyFieldsFragment } from '../../api/generated/documents.ts';
import { type Entity, partyEntity } from '../firstSteps/entities.ts';

/** What people turn to a contact for, in the order of the form. */
export const PURPOSES: readonly ContactPurpose[] = ['INCIDENT', 'OPERATION', 'CONTRACT', 'PRIVACY'];

/** The fields of a contact beside its purpose. */
export const CONTACT_FIELDS = ['name', 'department', 'phone', 'email', 'hours', 'deputy'] as const;
type ContactField = (typeof CONTACT_FIELDS)[number];

/** Whom to turn to, as typed. */
export type ContactForm = { readonly purpose: ContactPurpose } & Readonly<Record<ContactField, string>>;

/** The fields of a vendor, as typed. */
export interface VendorForm {
  readonly ja: string;
  readonly en: string;
  readonly kana: string;
  readonly contacts: readonly ContactForm[];
}

/** The fields in the order of the form. */
export const VENDOR_FIELDS = ['ja', 'en', 'kana', 'contacts'] as const satisfies readonly (keyof VendorForm)[];

/** A contact of whom nothing is known. */
export const emptyContact = (purpose: ContactPurpose): ContactForm => ({
  purpose,
  name: '',
  department: '',
  phone: '',
  email: '',
  hours: '',
  deputy: '',
});

/** The form of a vendor that is not there yet. */
export const EMPTY_VENDOR: VendorForm = { ja: '', en: '', kana: '', contacts: [] };

/** What the form shows of a vendor. */
export const vendorFormOf = ({ name, kana, contacts }: PartyFieldsFragment): VendorForm => ({
  ja: name.ja,
  en: name.en ?? '',
  kana: kana ?? '',
  contacts: contacts.map(({ purpose, ...of }) => ({
    purpose,
    name: of.name ?? '',
    department: of.department ?? '',
    phone: of.phone ?? '',
    email: of.email ?? '',
    hours: of.hours ?? '',
    deputy: of.deputy ?? '',
  })),
});

const isTyped = (contact: ContactForm): boolean => CONTACT_FIELDS.some((field) => contact[field].trim() !== '');

/** A vendor as the model has it: what the form is about as typed, without contacts of whom nothing is said; all else as it was. */
export function vendorEntity(id: string, form: VendorForm, before: PartyFieldsFragment | undefined): Entity {
  const { name: _name, kana: _kana, contacts: _contacts, ...kept } = before === undefined ? {} : partyEntity(before);
  const kana = form.kana.trim();
  const en = form.en.trim();
  const contacts = form.contacts.filter(isTyped).map((contact) => ({
    purpose: contact.purpose.toLowerCase(),
    ...Object.fromEntries(
      CONTACT_FIELDS.map((field) => [field, contact[field].trim()] as const).filter(([, text]) => text !== ''),
    ),
  }));
  return {
    ...kept,
    id,
    type: 'VENDOR',
    name: { ja: form.ja.trim(), ...(en === '' ? {} : { en }) },
    ...(kana === '' ? {} : { kana }),
    ...(contacts.length === 0 ? {} : { contacts }),
  };
}
