import type { ComponentRefFragment } from '../../../api/generated/documents.ts';
import { classNames } from '../../parts/classNames.ts';
import { FieldGroup } from '../../parts/Field.tsx';
import { PickBox } from '../../parts/PickBox.tsx';
import { SOURCES } from '../../state/sources.ts';
import { useApiQueries, useApiQuery } from '../../state/useApiQuery.ts';
import { useText } from '../../state/useText.ts';
import { Chips } from './Chips.tsx';
import type { FormProps } from './formProps.ts';

/** What a contract covers: picked from the chain, the supplier's own first, and from what else the supplier has. */
export function CoversField(props: FormProps & { readonly inChain: readonly ComponentRefFragment[] }) {
  const { form, names, change, wrongAt, remarksAt, inChain } = props;
  const { t, name } = useText();
  const f = t.contractForm;
  const owned = useApiQuery(SOURCES.suppliersComponents, form.supplier === '' ? undefined : { owner: form.supplier });
  const others = form.supplier === '' ? [] : (owned.answer?.components.nodes ?? []);
  const known = new Map([...inChain, ...others].map((component) => [component.key, component]));
  const rank = ({ owner }: ComponentRefFragment) =>
    owner.key === form.supplier ? 0 : owner.key === form.customer ? 2 : 1;
  const items = [...known.values()]
    .filter(({ key }) => !form.covers.includes(key))
    .sort((a, b) => rank(a) - rank(b))
    .map((component) => ({
      id: component.key,
      label: name(component.name),
      note: name(component.owner.name),
    }));
  return (
    <FieldGroup label={f.covers} hint={f.coversHint} wrong={wrongAt('covers')} remarks={remarksAt('covers')}>
      <Chips
        label={f.covers}
        items={form.covers.map((id) => ({ id, label: name(known.get(id)?.name ?? names[id]) || id }))}
        onRemove={(id) =>
          change({
            covers: form.covers.filter((one) => one !== id),
            annexes: form.annexes.filter(({ component }) => component !== id),
          })
        }
      />
      <PickBox
        label={f.find}
        items={items}
        isInvalid={wrongAt('covers') !== undefined}
        onPick={(id) => {
          const picked = known.get(id);
          if (picked === undefined) return;
          const named = { [id]: picked.name, [picked.owner.key]: picked.owner.name };
          // Whose it is, is likely who supplies it.
          const supplier =
            form.supplier === '' && picked.owner.key !== form.customer ? picked.owner.key : form.supplier;
          change({ covers: [...form.covers, id], supplier }, named);
        }}
      />
    </FieldGroup>
  );
}

/** The versions of sheets that are annexed, component by component, beside those signed before. */
export function AnnexField(props: FormProps & { readonly before: ReadonlyMap<string, string> }) {
  const { form, names, change, wrongAt, before } = props;
  const { t, name, day } = useText();
  const f = t.contractForm;
  const answers = useApiQueries(
    SOURCES.sheetVersions,
    form.covers.map((component) => ({ component })),
  );
  const rows = form.covers.map((key, at) => {
    const component = answers[at]?.component;
    const versions = (component?.sheets.nodes ?? []).filter(({ state }) => state === 'PUBLISHED');
    return { key, versions, current: component?.sheetInForce?.version };
  });
  const chosen = (key: string) => form.annexes.find(({ component }) => component === key)?.version ?? '';
  const choose = (key: string, version: string) => {
    const rest = form.annexes.filter(({ component }) => component !== key);
    change({ annexes: version === '' ? rest : [...rest, { component: key, version }] });
  };
  const newest = rows.flatMap(({ key, current }) =>
    current === undefined ? [] : [{ component: key, version: current }],
  );
  const isNewest = newest.every(({ component, version }) => chosen(component) === version);
  return (
    <FieldGroup label={f.annexes} wrong={wrongAt('annexes')}>
      {rows.length === 0 ? <p className={classNames('field', 'hint')}>{f.annexesNone}</p> : null}
      {rows.map(({ key, versions, current }) => {
        const signed = before.get(key);
        const label = name(names[key]) || key;
        const isUnknown = chosen(key) !== '' && !versions.some(({ version }) => version === chosen(key));
        return (
          <div key={key} className={classNames('contractForm', 'annex')}>
            <span>
              {label}
              {signed === undefined ? null : <small>{f.wasAnnexed(signed)}</small>}
            </span>
            {versions.length === 0 && !isUnknown ? (
              <small>{f.noSheets}</small>
            ) : (
              <select
                aria-label={`${f.annexes} ${label}`}
                value={chosen(key)}
                onChange={({ target }) => choose(key, target.value)}
              >
                <option value="">{f.notAnnexed}</option>
                {isUnknown ? <option value={chosen(key)}>{t.contracts.versionNow(chosen(key))}</option> : null}
                {versions.map(({ version, publishedOn }) => (
                  <option key={version} value={version}>
                    {f.versionOption(version, publishedOn === null ? '' : day(publishedOn), version === current)}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
      {newest.length === 0 || isNewest ? null : (
        <p className={classNames('contractForm', 'row')}>
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonSmall')}
            onClick={() => {
              const rest = form.annexes.filter(({ component }) => !newest.some((one) => one.component === component));
              change({ annexes: [...rest, ...newest] });
            }}
          >
            {f.allNewest}
          </button>
        </p>
      )}
    </FieldGroup>
  );
}
