import { useMemo, useState } from 'react';
import type { ComponentFieldsFragment } from '../../api/generated/documents.ts';
import type { Change } from '../../model/firstSteps/entities.ts';
import { moved } from '../../model/place.ts';
import { type Entry, newKey } from '../../model/services/entries.ts';
import {
  EMPTY_SERVICE,
  EXPOSURES,
  LAYERS,
  SERVICE_FIELDS,
  SERVICE_KINDS,
  type ServiceForm,
  serviceEntity,
  serviceFormOf,
} from '../../model/services/serviceForm.ts';
import { Check } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { Field, FieldGroup } from '../parts/Field.tsx';
import { goTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { EntryForm } from './EntryForm.tsx';
import { useEntry } from './useEntry.ts';
import { useSaving } from './useSaving.ts';

type FieldName = (typeof SERVICE_FIELDS)[number];

/** What a service consists of: as usual for its kind, or picked. */
function Layers({
  form,
  wrong,
  change,
}: {
  readonly form: ServiceForm;
  readonly wrong: string | undefined;
  readonly change: (patch: Partial<ServiceForm>) => void;
}) {
  const { t } = useText();
  const s = t.services;
  const { layers } = form;
  return (
    <FieldGroup label={s.serviceFields.layers} hint={s.layersHint} wrong={wrong}>
      <Check checked={layers === null} onChange={(isUsual) => change({ layers: isUsual ? null : [] })}>
        {s.usualLayers}
      </Check>
      {layers === null ? null : (
        <div className={classNames('services', 'boxes')}>
          {LAYERS.map((layer) => (
            <Check
              key={layer}
              checked={layers.includes(layer)}
              onChange={(isIn) =>
                change({ layers: LAYERS.filter((each) => (each === layer ? isIn : layers.includes(each))) })
              }
            >
              {s.layers[layer]}
            </Check>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** The form of a service, or of a new one of a vendor. */
export function ServiceFormPage(props: {
  readonly viewer: string;
  /** The service as it is; undefined for a new one. */
  readonly service: ComponentFieldsFragment | undefined;
  readonly vendor: string;
  readonly revision: number;
  /** The institution that has recorded the vendor from paper: a new service stands in its name space. */
  readonly recorder: string | undefined;
}) {
  const { viewer, service, vendor, revision, recorder } = props;
  const { t } = useText();
  const s = t.services;
  const place = usePlace();
  const [random] = useState(() => crypto.randomUUID().slice(0, 13));
  const [kept, setEntry] = useEntry(viewer, ['service', vendor, service?.key ?? ''], EMPTY_SERVICE);
  const now = useMemo(() => (service === undefined ? null : serviceFormOf(service)), [service]);
  const entry: Entry<ServiceForm> = kept ?? {
    id: service?.key ?? newKey(recorder ?? vendor, random),
    form: now ?? EMPTY_SERVICE,
    base: now,
    revision,
  };
  const changeTo = (id: string, form: ServiceForm | null): Change =>
    form === null
      ? { op: 'remove', list: 'components', key: id }
      : { op: 'put', list: 'components', entity: serviceEntity(id, vendor, form, service) };
  const saving = useSaving<ServiceForm>(setEntry, {
    changeTo,
    nameOf: ({ ja }) => ja.trim(),
    onSaved: (id) => goTo(moved(place, { service: id, edit: undefined, fresh: undefined }), 'replace'),
  });
  const change = (patch: Partial<ServiceForm>) => setEntry({ ...entry, form: { ...entry.form, ...patch } });
  const { form } = entry;
  const words = (of: ServiceForm, field: FieldName): string => {
    switch (field) {
      case 'kind':
        return t.kind[of.kind];
      case 'layers':
        return of.layers === null ? s.usualLayers : t.list(of.layers.map((layer) => s.layers[layer]));
      case 'exposure':
        return of.exposure === '' ? s.notExposed : t.exposure[of.exposure];
      case 'isPublic':
        return of.isPublic ? s.isPublic : s.isNotPublic;
      default:
        return of[field];
    }
  };
  return (
    <>
      <h1>{service === undefined ? s.newService : s.editVendor(service.name.ja)}</h1>
      <EntryForm
        entry={entry}
        now={now}
        revision={revision}
        fields={SERVICE_FIELDS}
        label={(field) => s.serviceFields[field]}
        words={words}
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
              <Field key={field} label={s.serviceFields[field]} wrong={wrongAt(field)}>
                {(control) => (
                  <input
                    {...control}
                    autoComplete="off"
                    value={form[field]}
                    onChange={({ target }) => change({ [field]: target.value })}
                  />
                )}
              </Field>
            ))}
            <Field label={s.serviceFields.kind} wrong={wrongAt('kind')}>
              {(control) => (
                <select
                  {...control}
                  value={form.kind}
                  onChange={({ target }) =>
                    change({ kind: SERVICE_KINDS.find((kind) => kind === target.value) ?? form.kind })
                  }
                >
                  {[...new Set([...SERVICE_KINDS, form.kind])].map((kind) => (
                    <option key={kind} value={kind}>
                      {s.kindMeans[kind]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Layers form={form} wrong={wrongAt('layers')} change={change} />
            <Field label={s.serviceFields.exposure} wrong={wrongAt('exposure')}>
              {(control) => (
                <select
                  {...control}
                  value={form.exposure}
                  onChange={({ target }) => change({ exposure: EXPOSURES.find((each) => each === target.value) ?? '' })}
                >
                  <option value="">{s.notExposed}</option>
                  {EXPOSURES.map((each) => (
                    <option key={each} value={each}>
                      {t.exposure[each]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={s.serviceFields.traits} hint={s.traitsHint} wrong={wrongAt('traits')}>
              {(control) => (
                <input
                  {...control}
                  autoComplete="off"
                  value={form.traits}
                  onChange={({ target }) => change({ traits: target.value })}
                />
              )}
            </Field>
            {recorder === undefined ? (
              <FieldGroup label={s.serviceFields.isPublic} hint={s.publicHint}>
                <Check checked={form.isPublic} onChange={(isPublic) => change({ isPublic })}>
                  {s.makePublic}
                </Check>
              </FieldGroup>
            ) : null}
          </>
        )}
      </EntryForm>
    </>
  );
}
