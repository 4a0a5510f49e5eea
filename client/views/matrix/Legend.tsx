import { SEVERITY_CODES } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Mark } from '../parts/Mark.tsx';
import { SeverityIcon } from '../parts/Severity.tsx';
import { useText } from '../state/useText.ts';

const MARKS = ['ALONE', 'PART', 'SUPPORTS', 'NOT_DONE', 'NOT_ARISING', 'NOT_ALLOWED'] as const;

/** The marks in words, always in sight: no national legend exists. */
export function Legend(props: {
  readonly leftOut: readonly [rows: number, columns: number];
  readonly isEditing: boolean;
}) {
  const {
    leftOut: [rows, columns],
    isEditing,
  } = props;
  const { t } = useText();
  return (
    <div className={classNames('legend', 'legend')} data-legend>
      {MARKS.map((mark) => (
        <span key={mark}>
          <span aria-hidden="true">
            <Mark mark={mark} />
          </span>
          {t.mark[mark]}
        </span>
      ))}
      <span>
        <i className={classNames('legend', 'legendHatch')} />
        {t.matrix.blank}
      </span>
      <span>
        <i className={classNames('legend', 'legendUnconcerned')} />
        {t.matrix.notConcerned}
      </span>
      {isEditing ? (
        <span>
          <i className={classNames('legend', 'legendDraft')} />
          {t.editor.draftLegend}
        </span>
      ) : null}
      <span className={classNames('utility', 'spacer')} />
      {rows + columns === 0 ? null : (
        <span className={classNames('legend', 'legendNote')}>{t.matrix.leftOut(rows, columns)}</span>
      )}
      <span className={classNames('legend', 'legendSeverities')}>
        {SEVERITY_CODES.slice(0, 4).map((severity) => (
          <span key={severity}>
            <SeverityIcon severity={severity} />
            {t.severity[severity]}
          </span>
        ))}
      </span>
    </div>
  );
}
