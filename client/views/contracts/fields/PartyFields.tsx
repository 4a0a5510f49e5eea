import { useDeferredValue, useState } from 'react';
import { Segmented } from '../../parts/Controls.tsx';
import { classNames } from '../../parts/classNames.ts';
import { Field, FieldGroup } from '../../parts/Field.tsx';
import { PickBox } from '../../parts/PickBox.tsx';
import { SOURCES } from '../../state/sources.ts';
import { useApiQuery } from '../../state/useApiQuery.ts';
import { useText } from '../../state/useText.ts';
import { Chips } from './Chips.tsx';
import type { FormProps } from './formProps.ts';

/** Finds the supplier among the parties that the viewer may see. */
function SupplierPick({ form, change, wrongAt }: FormProps) {
  const { t, name } = useText();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { answer } = useApiQuery(SOURCES.suppliers, { text: wanted === '' ? null : wanted });
  const parties = answer?.parties.nodes ?? [];
  const total = answer?.parties.totalCount ?? 0;
  return (
    <PickBox
      label={t.contractForm.supplier}
      items={parties
        .filter(({ key }) => key !== form.customer)
        .map((party) => ({ id: party.key, label: name(party.name), note: party.key }))}
      onPick={(key) => {
        const party = parties.find((one) => one.key === key);
        change({ supplier: key }, party === undefined ? {} : { [key]: party.name });
      }}
      onSearch={setText}
      isInvalid={wrongAt('supplier') !== undefined}
      note={parties.length < total ? t.contractForm.more(parties.length, total) : undefined}
    />
  );
}

/** Who supplies whom, and how it is concluded. */
export function PartyFields(props: FormProps & { readonly isNew: boolean }) {
  const { form, names, change, wrongAt, remarksAt, isNew } = props;
  const { t, name } = useText();
  const f = t.contractForm;
  const nameOf = (key: string) => name(names[key]) || key;
  return (
    <>
      <div className={classNames('contractForm', 'pair')}>
        <FieldGroup label={f.customer}>
          <p className={classNames('contractForm', 'fixed')}>{nameOf(form.customer)}</p>
        </FieldGroup>
        <FieldGroup
          label={f.supplier}
          hint={form.supplier === '' ? f.supplierHint : undefined}
          wrong={wrongAt('supplier')}
          remarks={remarksAt('supplier')}
        >
          {!isNew ? (
            <p className={classNames('contractForm', 'fixed')}>{nameOf(form.supplier)}</p>
          ) : form.supplier === '' ? (
            <SupplierPick {...props} />
          ) : (
            <Chips
              label={f.supplier}
              items={[{ id: form.supplier, label: nameOf(form.supplier) }]}
              onRemove={() => change({ supplier: '' })}
            />
          )}
        </FieldGroup>
      </div>
      <FieldGroup label={f.kind} wrong={wrongAt('kind')}>
        <Segmented
          label={f.kind}
          value={form.kind}
          segments={(['AGREEMENT', 'TERMS_OF_USE', 'PURCHASE'] as const).map((id) => ({ id, label: f.kinds[id] }))}
          onChoose={(kind) => change({ kind })}
        />
      </FieldGroup>
    </>
  );
}

/** The papers of a contract; the first one gives it its name. */
export function DocumentFields({ form, change, wrongAt }: FormProps) {
  const { t } = useText();
  const f = t.contractForm;
  const papers = form.documents.length === 0 ? [{ ja: '', en: null, url: '' }] : form.documents;
  const put = (at: number, patch: { readonly ja?: string; readonly url?: string }) =>
    change({ documents: papers.map((paper, n) => (n === at ? { ...paper, ...patch } : paper)) });
  return (
    <FieldGroup label={f.documents} wrong={wrongAt('documents')}>
      {papers.map((paper, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is typed is all that a paper has
        <div key={at} className={classNames('contractForm', 'pair')}>
          <Field label={f.documentTitle}>
            {(control) => (
              <input
                {...control}
                autoComplete="off"
                value={paper.ja}
                onChange={({ target }) => put(at, { ja: target.value })}
              />
            )}
          </Field>
          <Field label={f.documentUrl}>
            {(control) => (
              <input
                {...control}
                autoComplete="off"
                value={paper.url}
                onChange={({ target }) => put(at, { url: target.value })}
              />
            )}
          </Field>
        </div>
      ))}
      <p className={classNames('contractForm', 'row')}>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonSmall', 'buttonQuiet')}
          onClick={() => change({ documents: [...papers, { ja: '', en: null, url: '' }] })}
        >
          {f.addDocument}
        </button>
        {form.documents.length < 2 ? null : (
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonSmall', 'buttonQuiet')}
            onClick={() => change({ documents: form.documents.slice(0, -1) })}
          >
            {f.removeDocument(form.documents.at(-1)?.ja ?? '')}
          </button>
        )}
      </p>
    </FieldGroup>
  );
}
