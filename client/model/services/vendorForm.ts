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

const stated = (text: string): string | null => text.trim() || null;

/** A vendor as the model has it: what is typed, without contacts of whom nothing is said. */
export function vendorEntity(id: string, { ja, en, kana, contacts }: VendorForm): Entity {
  return partyEntity({
    key: id,
    type: 'VENDOR',
    name: { ja: ja.trim(), en: stated(en) },
    kana: stated(kana),
    contacts: contacts.filter(isTyped).map(({ purpose, ...of }) => ({
      purpose,
      name: stated(of.name),
      department: stated(of.department),
      phone: stated(of.phone),
      email: stated(of.email),
      hours: stated(of.hours),
      deputy: stated(of.deputy),
    })),
  });
}
