import { columnLetters, withAbout, withField } from '../../model/tableMapping.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { NOT_READ, type SheetProps } from './sheetProps.ts';

/** Rows below the headings that are shown of a sheet. */
const SAMPLE_ROWS = 6;

type Column = SheetProps['sheet']['columns'][number];

function ColumnHead({ column, ...props }: SheetProps & { readonly column: Column }) {
  const { sheet, at, mapping, kinds, onCorrect } = props;
  const { t, say } = useText();
  const letters = columnLetters(column.column);
  const fields = kinds.find(({ name }) => name === sheet.target)?.fields ?? [];
  const now = mapping.sheets[at]?.columns.find((one) => one.column === column.column);
  const [about] = now?.about ?? (now === undefined ? column.about : []);
  const field = now === undefined ? column.field : now.field;
  const titles = new Map(column.alternatives.map(({ entity, title }) => [entity, title]));
  const others = about === undefined || titles.has(about) ? [...titles] : [[about, about] as const, ...titles];
  return (
    <th scope="col" data-unsure={!column.isSure}>
      <span className={classNames('importing', 'letters')}>{letters}</span>
      <select
        aria-label={t.importing.field(letters, column.heading)}
        value={field ?? NOT_READ}
        onChange={({ target: { value } }) => onCorrect(withField(mapping, at, column.column, value || null))}
      >
        <option value={NOT_READ}>{t.importing.notRead}</option>
        {fields.map(({ name, title }) => (
          <option key={name} value={name}>
            {say(title)}
          </option>
        ))}
      </select>
      {others.length === 0 ? null : (
        <select
          aria-label={t.importing.about(letters, column.heading)}
          value={about ?? NOT_READ}
          onChange={({ target: { value } }) =>
            onCorrect(withAbout(mapping, at, column.column, value === NOT_READ ? [] : [value]))
          }
        >
          <option value={NOT_READ}>{t.importing.chooseWhom}</option>
          {others.map(([entity, title]) => (
            <option key={entity} value={entity}>
              {title}
            </option>
          ))}
        </select>
      )}
      {column.isSure ? null : <small>{t.importing.unsure}</small>}
    </th>
  );
}

/** The columns as a table, each with what it is taken for above the file's own headings and first rows. */
export function Columns(props: SheetProps) {
  const { sheet } = props;
  const { t } = useText();
  const [first = 1, last = first] = sheet.header;
  const shown = sheet.sample.filter(({ number }) => number >= first).slice(0, last - first + 1 + SAMPLE_ROWS);
  const title = t.importing.sample(props.title);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classNames('importing', 'scroll')} aria-label={title} tabIndex={0}>
      <table className={classNames('importing', 'columns')}>
        <thead>
          <tr>
            <td />
            {sheet.columns.map((column) => (
              <ColumnHead key={column.column} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ number, cells }) => (
            <tr key={number} data-header={number <= last}>
              <th scope="row">{number}</th>
              {sheet.columns.map(({ column }) => (
                <td key={column}>{cells[column - 1] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
