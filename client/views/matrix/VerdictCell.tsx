// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of its cells

import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { SeverityBadge, SeverityIcon } from '../parts/Severity.tsx';
import { useText } from '../state/useText.ts';
import { type LineProps, type Spoken, stop } from './lineProps.ts';

function Covered({ line }: { readonly line: Spoken }) {
  const { t, name } = useText();
  const parties = line.kind === 'requirement' ? line.row.performers : line.part.performers.map(({ owner }) => owner);
  const names = [...new Map(parties.map((party) => [party.key, name(party.name)])).values()];
  const [first = t.matrix.covered] = names;
  return (
    <span className={classNames('severity', 'settled')}>
      <Icon name="check" />
      <span>{names.length > 1 ? t.matrix.others(first, names.length - 1) : first}</span>
    </span>
  );
}

function Open({ line }: { readonly line: Spoken }) {
  const { t, say } = useText();
  const { gaps } = line.kind === 'requirement' ? line.row : line.part;
  const [worst] = gaps;
  if (worst === undefined) return null;
  if (line.kind === 'requirement' && line.open && line.gaps !== undefined) {
    return (
      <span className={classNames('matrix', 'verdictSome')}>
        <SeverityIcon severity={worst.severity} labelled />
        {t.matrix.someOpen(line.gaps, line.row.live)}
      </span>
    );
  }
  const count = line.kind === 'requirement' ? line.row.gapCount : gaps.length;
  const more = count > 1 ? `+${String(count - 1)}` : undefined;
  return <SeverityBadge severity={worst.severity} rule={say(worst.explanation.badge)} short more={more} />;
}

/** What publishing the drafts would make of a row. */
function After({ line, context }: Pick<LineProps<Spoken>, 'line' | 'context'>) {
  const { t } = useText();
  const effect = line.kind === 'requirement' ? context.editing?.effects.get(line.row.key) : undefined;
  if (effect === undefined) return null;
  return (
    <span className={classNames('matrix', 'verdictAfter')} data-after={effect}>
      <Icon name="arrow" />
      <span className={classNames('utility', 'visuallyHidden')}>{t.editor.afterPublishing}</span>
      {effect === 'settled' ? (
        <span className={classNames('severity', 'settled')}>
          <Icon name="check" />
          <span className={classNames('utility', 'visuallyHidden')}>{t.matrix.covered}</span>
        </span>
      ) : (
        <SeverityIcon severity={effect} labelled />
      )}
    </span>
  );
}

/** Who does it, or why no party does. */
export function VerdictCell({ line, cursor, context }: LineProps<Spoken>) {
  const { t } = useText();
  const { verdict, gaps } = line.kind === 'requirement' ? line.row : line.part;
  const column = context.matrix.columns.length + 1;
  const part = line.kind === 'component' ? line.part.key : undefined;
  return (
    <div
      className={classNames('matrix', 'verdict')}
      role="gridcell"
      aria-colindex={column + 1}
      onClick={() => context.onChoose(line.row.key, part)}
      {...stop(cursor, column)}
    >
      {gaps.length > 0 ? (
        <Open line={line} />
      ) : verdict === 'COVERED' ? (
        <Covered line={line} />
      ) : (
        <span className={classNames('matrix', 'verdictNote')}>{t.matrix.excluded}</span>
      )}
      <After line={line} context={context} />
    </div>
  );
}
