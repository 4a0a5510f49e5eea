import { useMemo, useState } from 'react';
import type { MatrixAnswer } from '../../model/answers.ts';
import { type MatrixParts, matrixLines, requirementOfGap, tellingPart } from '../../model/matrixView.ts';
import { PHASE_CODES, type PhaseCode } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { GapPanel } from '../parts/GapPanel.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Empty, Failure, NothingExamined, NotShown, Waiting } from '../parts/States.tsx';
import { usePrinting } from '../state/media.ts';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { useEditedTable } from './editing/useEditedTable.tsx';
import { Grid } from './Grid.tsx';
import { Legend } from './Legend.tsx';
import { PaperTable } from './PaperTable.tsx';
import { Toolbar } from './Toolbar.tsx';
import { TrailPanel } from './TrailPanel.tsx';

/** Rows that are open: those that were opened, and the chosen one. */
function useOpened(chosen: string | undefined) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => (chosen === undefined ? opened : new Set([...opened, chosen])), [opened, chosen]);
  const toggle = (key: string) => {
    if (key === chosen) move({ requirement: undefined, component: undefined, gap: undefined });
    setOpened((last) => {
      const next = new Set(last);
      if (!next.delete(key) && key !== chosen) next.add(key);
      return next;
    });
  };
  return { opened: all, toggle };
}

/** Components of the open rows: asked for when a row opens, since all of them would be most of the table. */
function useParts({ institution, asOf }: ScreenProps, phase: PhaseCode, opened: ReadonlySet<string>): MatrixParts {
  const { by } = usePlace();
  const requirements = [...opened].sort();
  const variables = { institution, asOf, phase, by: by ?? ('PARTY' as const), filter: { requirements } };
  const { answer, isCurrent } = useApiQuery(SOURCES.matrixParts, requirements.length === 0 ? undefined : variables);
  const rows = answer?.institution?.matrix?.rows;
  return useMemo(() => {
    const known = isCurrent ? rows : rows?.filter(({ key }) => opened.has(key));
    return new Map((known ?? []).map(({ key, components }) => [key, components]));
  }, [rows, isCurrent, opened]);
}

/** What is chosen: the row of the address or of the chosen gap, and in it one component. */
function useChosen(matrix: MatrixAnswer) {
  const place = usePlace();
  const ofGap = place.gap === undefined ? undefined : requirementOfGap(matrix.rows, place.gap);
  const requirement = ofGap ?? matrix.rows.find(({ key }) => key === place.requirement)?.key;
  return { requirement, wanted: ofGap === undefined ? place.component : undefined, gap: place.gap };
}

function Loaded({
  matrix,
  phase,
  stale,
  ...props
}: ScreenProps & { readonly matrix: MatrixAnswer; readonly phase: PhaseCode; readonly stale: boolean }) {
  const { t } = useText();
  const { catalogue, group, only, requirement: named } = usePlace();
  const printing = usePrinting();
  const { requirement, wanted, gap } = useChosen(matrix);
  const { opened, toggle } = useOpened(requirement);
  const parts = useParts(props, phase, opened);
  const own = requirement === undefined ? undefined : parts.get(requirement);
  const component = own?.find(({ key }) => key === wanted)?.key ?? tellingPart(own ?? [], gap)?.key;
  const lines = useMemo(
    () => matrixLines(matrix.rows, { catalogue, group, onlyGaps: only === true }, opened, parts),
    [matrix, catalogue, group, only, opened, parts],
  );
  const choose = (key: string, part: string | undefined) =>
    move({ requirement: key, component: part, gap: undefined, link: undefined });
  const nextPhase = () =>
    move({ phase: PHASE_CODES[(PHASE_CODES.indexOf(phase) + 1) % PHASE_CODES.length] }, 'replace');
  const editing = useEditedTable({ ...props, matrix, lines, phase, onTrail: choose });
  return (
    <div className={classNames('matrix', 'matrix')} aria-busy={stale}>
      <h1 className={classNames('utility', 'visuallyHidden')}>{t.screens.matrix}</h1>
      <div>
        <Toolbar matrix={matrix} phase={phase} mayEdit={editing.mayEdit && editing.grid === undefined} />
        {editing.bar}
      </div>
      <div className={classNames('screen', 'split')}>
        {lines.length === 0 ? (
          <Empty title={t.matrix.empty}>
            <button
              type="button"
              className={classNames('controls', 'button')}
              onClick={() => move({ only: undefined, group: undefined, catalogue: undefined }, 'replace')}
            >
              {t.states.clearFilters}
            </button>
          </Empty>
        ) : (
          <Grid
            matrix={matrix}
            lines={lines}
            institution={props.institution}
            chosen={{ requirement, component }}
            onChoose={choose}
            onToggle={toggle}
            onNextPhase={nextPhase}
            selection={editing.selection}
            onSelect={editing.onSelect}
            editing={editing.grid}
          />
        )}
        {requirement !== undefined && component !== undefined ? (
          <TrailPanel {...props} requirement={requirement} component={component} phase={phase} />
        ) : gap !== undefined && requirement === undefined ? (
          <GapPanel {...props} gap={gap} elsewhere={['gaps', 'chain']} />
        ) : named !== undefined && requirement === undefined ? (
          <Panel label={t.panel.details} crumb={null} about="">
            <p className={classNames('panel', 'fallBack')}>{t.wrong.requirement}</p>
          </Panel>
        ) : (
          editing.side
        )}
      </div>
      {printing ? <PaperTable matrix={matrix} lines={lines} /> : null}
      <Legend leftOut={[matrix.leftOutRows, matrix.leftOutColumns]} isEditing={editing.grid !== undefined} />
    </div>
  );
}

/** The responsibility matrix (責任分界表): requirements down, parties across, one mark per cell, the verdict at the right. */
export function Matrix(props: ScreenProps) {
  const { t } = useText();
  const { institution, asOf } = props;
  const place = usePlace();
  const phase = place.phase ?? 'NORMAL';
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.matrix, {
    institution,
    asOf,
    phase,
    by: place.by ?? 'PARTY',
    filter: {},
    joined: place.by === undefined,
  });
  const matrix = answer?.institution?.key === institution ? answer.institution.matrix : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (matrix === null) return <NotShown />;
  if (matrix === undefined) return <Waiting />;
  const { nothing } = matrix.examined;
  if (nothing !== null) {
    return (
      <div className={classNames('screen', 'page')}>
        <h1 className={classNames('utility', 'visuallyHidden')}>{t.screens.matrix}</h1>
        <NothingExamined why={nothing} others={0} />
      </div>
    );
  }
  return <Loaded {...props} matrix={matrix} phase={matrix.phase} stale={!isCurrent} />;
}
