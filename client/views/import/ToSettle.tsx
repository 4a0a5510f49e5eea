import { columnLetters, withOption } from '../../model/tableMapping.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import type { Understood } from './useImport.ts';

interface Props {
  readonly tables: Understood;
  readonly institution: string | undefined;
  /** Whether the viewer may add requirements of the institution's own. */
  readonly mayAdd: boolean;
  readonly onCorrect: (mapping: Understood['mapping']) => void;
}

const WHO = new Set(['stance', 'tick']);

/** What only a person can say of a table of who does what, before anything else; each with what to do about it. */
export function ToSettle({ tables: { preview, mapping }, institution, mayAdd, onCorrect }: Props) {
  const { t } = useText();
  const s = t.importing.settle;
  const matrices = preview.sheets.filter(({ target }) => target === 'matrix');
  if (matrices.length === 0) return null;
  const columns = matrices.flatMap((sheet) =>
    sheet.columns
      .filter(({ field, isSure }) => field != null && WHO.has(field) && !isSure)
      .map(({ column, heading, about, alternatives }) => {
        const place = `${sheet.name === '' ? '' : `${sheet.name} `}${columnLetters(column)}`;
        const [first] = about;
        const title = alternatives.find(({ entity }) => entity === first)?.title ?? first;
        return { place, text: title === undefined ? s.whom(place, heading) : s.isIt(place, heading, title) };
      }),
  );
  const unmatched = preview.notUnderstood.filter(({ reason }) => reason === 'ROW_LEFT_OUT').length;
  const isDraft = !mapping.options?.['publishedOn'];
  const own = () =>
    onCorrect(
      withOption(withOption(mapping, 'catalogue', `${institution ?? ''}.own`), 'catalogueTitle', s.ownCatalogue),
    );
  const isAsked = unmatched > 0 && !mapping.options?.['catalogue'];
  if (columns.length === 0 && !isAsked && !isDraft) return null;
  return (
    <section className={classNames('importing', 'settle')} aria-label={s.title}>
      <h2>{s.title}</h2>
      <ul>
        {columns.map(({ place, text }) => (
          <li key={place}>{text}</li>
        ))}
        {isAsked ? (
          <li>
            {s.unmatched(unmatched)}{' '}
            {mayAdd && institution !== undefined ? (
              <button type="button" className={classNames('controls', 'button', 'buttonSmall')} onClick={own}>
                {s.addOwn}
              </button>
            ) : (
              s.askAdministrator
            )}
          </li>
        ) : null}
        {isDraft ? <li>{s.draft}</li> : null}
      </ul>
    </section>
  );
}
