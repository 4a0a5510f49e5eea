import { withRow } from '../../model/tableMapping.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Fold } from './Lists.tsx';
import { NOT_READ, type SheetProps } from './sheetProps.ts';

const NEW = ' new';

type Row = SheetProps['sheet']['rows'][number];

function RowChoice({ row, ...props }: SheetProps & { readonly row: Row }) {
  const { at, mapping, onCorrect } = props;
  const { t } = useText();
  const titles = new Map(row.alternatives.map(({ entity, title }) => [entity, title]));
  const others = row.entity == null || titles.has(row.entity) ? [...titles] : [[row.entity, row.entity], ...titles];
  const { to, entity } = mapping.sheets[at]?.rows.find((one) => one.row === row.row) ?? row;
  const choose = (value: string) => {
    if (value === NEW) onCorrect(withRow(mapping, at, row.row, 'NEW'));
    else if (value === NOT_READ) onCorrect(withRow(mapping, at, row.row, 'NONE'));
    else onCorrect(withRow(mapping, at, row.row, 'ENTITY', value));
  };
  return (
    <select
      aria-label={t.importing.rowIs(row.row, row.text)}
      value={to === 'NEW' ? NEW : to === 'NONE' ? NOT_READ : (entity ?? NOT_READ)}
      onChange={({ target: { value } }) => choose(value)}
    >
      <option value={NOT_READ}>{t.importing.notRead}</option>
      {others.map(([entity, title]) => (
        <option key={entity} value={entity}>
          {title}
        </option>
      ))}
      <option value={NEW}>{t.importing.becomesNew}</option>
    </select>
  );
}

/** How many rows were matched, and those to look at: without a match, or matched by likeness or by hand. */
export function Rows(props: SheetProps) {
  const { sheet } = props;
  const { t } = useText();
  const matched = sheet.rows.filter(({ to }) => to !== 'NONE').length;
  const open = sheet.rows.filter(
    ({ to, match, alternatives }) => to === 'NONE' || match === 'SIMILAR_TEXT' || alternatives.length > 0,
  );
  const noteOf = ({ to, match }: Row) =>
    to === 'NONE' ? t.importing.noMatch : match === 'SIMILAR_TEXT' ? t.importing.similar : '';
  return (
    <>
      <p className={classNames('importing', 'count')}>{t.importing.rows(matched, sheet.rowCount)}</p>
      <Fold
        title={t.importing.rowsOpen(open.length)}
        heads={[t.importing.row, t.importing.original, t.importing.readAs, t.importing.reason]}
        rows={open.map((row) => [row.row, row.text, <RowChoice key={row.row} row={row} {...props} />, noteOf(row)])}
      />
    </>
  );
}
