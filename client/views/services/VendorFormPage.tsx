import { useMemo, useState } from 'react';
import type { VendorPageQuery } from '../../api/generated/documents.ts';
import type { Change } from '../../model/firstSteps/entities.ts';
import { moved } from '../../model/place.ts';
import type { Entry } from '../../model/services/entries.ts';
import { newKey } from '../../model/services/entries.ts';
import {
  CONTACT_FIELDS,
  type ContactForm,
  EMPTY_VENDOR,
  emptyContact,
  PURPOSES,
  VENDOR_FIELDS,
  type VendorForm,
  vendorEntity,
  vendorFormOf,
} from '../../model/services/vendorForm.ts';
import { Segmented } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { Field, FieldGroup } from '../parts/Field.tsx';
import { goTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { EntryForm } from './EntryForm.tsx';
import { useEntry } from './useEntry.ts';
import { useSaving } from './useSaving.ts';

/** Whom to turn to: one row a purpose, as many as one likes. */
function Contacts(props: {
  readonly contacts: readonly ContactForm[];
  readonly wrong: string | undefined;
  readonly onChange: (contacts: readonly ContactForm[]) => void;
}) {
  const { contacts, wrong, onChange } = props;
  const { t } = useText();
  const s = t.services;
  const change = (at: number, patch: Partial<ContactForm>) =>
    onChange(contacts.map((contact, n) => (n === at ? { ...contact, ...patch } : contact)));
  const unused = PURPOSES.find((purpose) => !contacts.some((contact) => contact.purpose === purpose)) ?? 'OPERATION';
  return (
    <FieldGroup label={s.contacts} hint={s.contactsHint} wrong={wrong}>
      {contacts.map((contact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is typed is all that a contact has
        <div key={at} className={classNames('services', 'contact')}>
          <Field label={s.purpose}>
            {(control) => (
              <select
                {...control}
                value={contact.purpose}
                onChange={({ target }) =>
                  change(at, { purpose: PURPOSES.find((purpose) => purpose === target.value) ?? contact.purpose })
                }
              >
                {PURPOSES.map((purpose) => (
                  <option key={purpose} value={purpose}>
                    {s.purposes[purpose]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {CONTACT_FIELDS.map((field) => (
            <Field key={field} label={s.contact[field]}>
              {(control) => (
                <input
                  {...control}
                  autoComplete="off"
                  value={contact[field]}
                  onChange={({ target }) => change(at, { [field]: target.value })}
                />
              )}
            </Field>
          ))}
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonQuiet', 'buttonSmall')}
            onClick={() => onChange(contacts.filter((_, n) => n !== at))}
          >
            {s.removeContact(s.purposes[contact.purpose])}
          </button>
        </div>
      ))}
      <p>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonSmall')}
          onClick={() => onChange([...contacts, emptyContact(unused)])}
        >
          {s.addContact}
        </button>
      </p>
    </FieldGroup>
  );
}

const contactWords = ({ purpose: _, ...contact }: ContactForm, purpose: string): string =>
  [purpose, ...Object.values(contact)].filter((text) => text !== '').join(' ');

/** The form of a vendor, or of a new one: for administrators in the directory of all, for an institution in its own records. */
export function VendorFormPage(props: {
  readonly viewer: string;
  /** The vendor as it is; undefined for a new one. */
  readonly vendor: NonNullable<VendorPageQuery['vendor']> | undefined;
  readonly revision: number;
  /** The institution in whose name space a new vendor may be recorded; undefined where there is none. */
  readonly recorder: { readonly key: string; readonly name: string } | undefined;
  /** Whether a new vendor may stand in the directory of all. */
  readonly mayRegister: boolean;
}) {
  const { viewer, vendor, revision, recorder, mayRegister } = props;
  const { t } = useText();
  const s = t.services;
  const place = usePlace();
  const [isRecord, setRecord] = useState(!mayRegister);
  const [random] = useState(() => crypto.randomUUID().slice(0, 13));
  const [kept, setEntry] = useEntry(viewer, ['vendor', vendor?.key ?? ''], EMPTY_VENDOR);
  const now = useMemo(() => (vendor === undefined ? null : vendorFormOf(vendor)), [vendor]);
  const begun: Entry<VendorForm> = kept ?? {
    id: vendor?.key ?? random,
    form: now ?? EMPTY_VENDOR,
    base: now,
    revision,
  };
  const nameSpace = isRecord ? recorder?.key : undefined;
  // A new vendor's key says where it stands.
  const entry = vendor === undefined ? { ...begun, id: newKey(nameSpace, begun.id.replace(/^.*[.]|^v-/, '')) } : begun;
  const changeTo = (id: string, form: VendorForm | null): Change =>
    form === null
      ? { op: 'remove', list: 'parties', key: id }
      : { op: 'put', list: 'parties', entity: vendorEntity(id, form, vendor) };
  const saving = useSaving<VendorForm>(setEntry, {
    changeTo,
    nameOf: ({ ja }) => ja.trim(),
    onSaved: (id) => goTo(moved(place, { vendor: id, edit: undefined, fresh: undefined }), 'replace'),
  });
  const change = (patch: Partial<VendorForm>) => setEntry({ ...entry, form: { ...entry.form, ...patch } });
  return (
    <>
      <h1>{vendor === undefined ? s.newVendor : s.editVendor(vendor.name.ja)}</h1>
      {vendor === undefined && mayRegister && recorder !== undefined ? (
        <Segmented
          label={s.where}
          value={isRecord ? 'record' : 'all'}
          segments={[
            { id: 'all', label: s.whereAll },
            { id: 'record', label: s.whereRecord(recorder.name) },
          ]}
          onChoose={(where) => setRecord(where === 'record')}
        />
      ) : null}
      {vendor === undefined && isRecord ? <p className={classNames('screen', 'lead')}>{s.recordNote}</p> : null}
      <EntryForm
        entry={entry}
        now={now}
        revision={revision}
        fields={VENDOR_FIELDS}
        label={(field) => s.vendorFields[field]}
        words={(form, field) =>
          field === 'contacts'
            ? form.contacts.map((contact) => contactWords(contact, s.purposes[contact.purpose])).join(' / ')
            : form[field]
        }
        missing={({ ja }) => (ja.trim() === '' ? { ja: s.nameMissing } : {})}
        onEntry={setEntry}
        onLeave={() => {
          setEntry(undefined);
          goTo(moved(place, { edit: undefined, fresh: undefined }));
        }}
        saving={saving}
      >
        {(wrongAt) => (
          <>
            {(['ja', 'kana', 'en'] as const).map((field) => (
              <Field
                key={field}
                label={s.vendorFields[field]}
                hint={field === 'kana' ? s.kanaHint : undefined}
                wrong={wrongAt(field)}
              >
                {(control) => (
                  <input
                    {...control}
                    autoComplete="off"
                    value={entry.form[field]}
                    onChange={({ target }) => change({ [field]: target.value })}
                  />
                )}
              </Field>
            ))}
            <Contacts
              contacts={entry.form.contacts}
              wrong={wrongAt('contacts')}
              onChange={(contacts) => change({ contacts })}
            />
          </>
        )}
      </EntryForm>
    </>
  );
}
