import { traitsOf, withText } from '../../../model/editor/fields.ts';
import type { EditedLine } from '../../../model/editor/lines.ts';
import { carries } from '../../../model/editor/statements.ts';
import { useText } from '../../state/useText.ts';
import { DutyFields } from './DutyFields.tsx';
import type { Editing, Target } from './Editor.ts';
import { Choice, Labelled } from './Labelled.tsx';
import type { Fields } from './useFields.ts';

const CHARGES = ['INCLUDED', 'EXTRA'] as const;
const ACCOUNTABLES = ['OWNER', 'CONSUMER'] as const;

/** Whether every statement may carry a field. */
const allCarry = ({ said }: Fields, field: Parameters<typeof carries>[1]): boolean =>
  said.length > 0 && said.every(({ stance }) => carries(stance, field));

/** Which supplier does it, where the cells' components have the same suppliers. */
function Via({ fields, editing, targets }: Parameters<typeof EditFields>[0]) {
  const { t, name } = useText();
  const [first, ...others] = targets.map(({ component }) => editing.sheets.get(component)?.suppliers ?? []);
  const keys = (of: typeof first = []) => JSON.stringify(of.map(({ key }) => key));
  const via = fields.common((line) => line.via ?? '');
  if (first === undefined || via === undefined || others.some((of) => keys(of) !== keys(first))) return null;
  const gone = via.value !== undefined && via.value !== '' && !first.some(({ key }) => key === via.value);
  return (
    <Labelled label={t.editor.via} missing={via.value === '' && first.length > 1 ? t.editor.viaNeeded : undefined}>
      {(attributes) => (
        <Choice
          {...attributes}
          value={via.value}
          mixed={t.editor.ways(via.ways)}
          options={[
            ['', t.editor.noVia],
            ...first.map(({ key, name: of, owner }) => [key, `${name(of)}（${name(owner.name)}）`] as const),
            ...(gone ? [[via.value, via.value] as const] : []),
          ]}
          onChoose={(value) =>
            fields.change('via', t.editor.via, (line) => ({ ...line, via: value === '' ? null : value }))
          }
        />
      )}
    </Labelled>
  );
}

/** A text of all statements; where they differ it says so, and what is typed goes into all. */
function TextField(props: {
  readonly fields: Fields;
  readonly field: 'note' | 'compensation';
  readonly label: string;
  readonly focusKey?: boolean;
}) {
  const { fields, field, label, focusKey = false } = props;
  const { t, say, language } = useText();
  const common = fields.common((line) => line[field]);
  if (common === undefined) return null;
  return (
    <Labelled label={label} hint={common.ways > 1 ? t.editor.waysHint : undefined}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={2}
          data-first-field={focusKey ? '' : undefined}
          placeholder={common.ways > 1 ? t.editor.ways(common.ways) : undefined}
          value={say(common.value)}
          onChange={({ target }) =>
            fields.change(field, label, (line) => ({ ...line, [field]: withText(line[field], target.value, language) }))
          }
        />
      )}
    </Labelled>
  );
}

/** The document that the statements were taken from. */
function Source({ fields }: { readonly fields: Fields }) {
  const { t } = useText();
  const document = fields.common((line) => line.source?.document ?? '');
  const page = fields.common((line) => line.source?.page ?? '');
  if (document === undefined || page === undefined) return null;
  const sourced = (line: EditedLine, change: { readonly document?: string; readonly page?: string }): EditedLine => {
    const next = { document: line.source?.document ?? '', page: line.source?.page ?? '', ...change };
    return { ...line, source: next.document === '' ? null : { document: next.document, page: next.page || null } };
  };
  const ways = (of: typeof document) => (of.ways > 1 ? t.editor.ways(of.ways) : undefined);
  return (
    <>
      <Labelled label={t.editor.source} missing={document.value === '' ? t.editor.sourceNeeded : undefined}>
        {(attributes) => (
          <input
            {...attributes}
            data-source-field=""
            autoComplete="off"
            placeholder={ways(document)}
            value={document.value ?? ''}
            onChange={({ target }) =>
              fields.change('source', t.editor.source, (line) => sourced(line, { document: target.value }))
            }
          />
        )}
      </Labelled>
      <Labelled label={t.editor.page}>
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="off"
            placeholder={ways(page)}
            value={page.value ?? ''}
            disabled={document.value === ''}
            onChange={({ target }) =>
              fields.change('page', t.editor.page, (line) => sourced(line, { page: target.value }))
            }
          />
        )}
      </Labelled>
    </>
  );
}

/** Everything that statements say beside the mark: of one cell, or of all that are selected. */
export function EditFields(props: {
  readonly fields: Fields;
  readonly editing: Editing;
  readonly targets: readonly Target[];
}) {
  const { fields } = props;
  const { t } = useText();
  const charge = fields.common((line) => line.charge);
  const accountable = fields.common((line) => line.accountable);
  const when = fields.common((line) => line.when.join(', '));
  return (
    <>
      <TextField fields={fields} field="note" label={t.editor.note} focusKey />
      {allCarry(fields, 'via') ? <Via {...props} /> : null}
      {allCarry(fields, 'duties') ? <DutyFields fields={fields} editing={props.editing} /> : null}
      {when === undefined || !allCarry(fields, 'when') ? null : (
        <Labelled label={t.editor.when} hint={t.editor.whenHint}>
          {(attributes) => (
            <input
              {...attributes}
              key={JSON.stringify(props.targets.map(({ component, cell }) => [component, cell.requirement]))}
              autoComplete="off"
              placeholder={when.ways > 1 ? t.editor.ways(when.ways) : undefined}
              defaultValue={when.value ?? ''}
              onChange={({ target }) =>
                fields.change('when', t.editor.when, (line) => ({ ...line, when: traitsOf(target.value) }))
              }
            />
          )}
        </Labelled>
      )}
      {allCarry(fields, 'compensation') ? (
        <TextField fields={fields} field="compensation" label={t.editor.compensation} />
      ) : null}
      {charge === undefined ? null : (
        <Labelled label={t.editor.charge}>
          {(attributes) => (
            <Choice
              {...attributes}
              value={charge.value === null ? '' : charge.value}
              mixed={t.editor.ways(charge.ways)}
              options={[['', t.editor.charges.none], ...CHARGES.map((of) => [of, t.editor.charges[of]] as const)]}
              onChoose={(value) =>
                fields.change('charge', t.editor.charge, (line) => ({
                  ...line,
                  charge: CHARGES.find((of) => of === value) ?? null,
                }))
              }
            />
          )}
        </Labelled>
      )}
      {accountable === undefined ? null : (
        <Labelled label={t.editor.accountable}>
          {(attributes) => (
            <Choice
              {...attributes}
              value={accountable.value === null ? '' : accountable.value}
              mixed={t.editor.ways(accountable.ways)}
              options={[
                ['', t.editor.accountables.none],
                ...ACCOUNTABLES.map((of) => [of, t.editor.accountables[of]] as const),
              ]}
              onChoose={(value) =>
                fields.change('accountable', t.editor.accountable, (line) => ({
                  ...line,
                  accountable: ACCOUNTABLES.find((of) => of === value) ?? null,
                }))
              }
            />
          )}
        </Labelled>
      )}
      <Source fields={fields} />
    </>
  );
}
