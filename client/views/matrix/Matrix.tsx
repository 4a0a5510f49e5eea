import { useMemo, useState } from 'react';
import type { MatrixAnswer } from '../../model/answers.ts';
import { matrixLines, placeOfGap, tellingComponent } from '../../model/matrixView.ts';
import { PHASE_CODES, type PhaseCode } from '../../model/place.ts';
import type { ScreenProps } from '../App.tsx';
import { GapPanel } from '../parts/GapPanel.tsx';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useAsk } from '../state/useAsk.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Grid } from './Grid.tsx';
import { Legend } from './Legend.tsx';
import { Toolbar } from './Toolbar.tsx';
import { TrailPanel } from './TrailPanel.tsx';

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

function Loaded({
  matrix,
  phase,
  stale,
  ...props
}: ScreenProps & { readonly matrix: MatrixAnswer; readonly phase: PhaseCode; readonly stale: boolean }) {
  const { t } = useText();
  const place = usePlace();
  const { catalogue, group, only, gap } = place;
  const at = gap === undefined ? undefined : placeOfGap(matrix.rows, gap);
  const requirement = at?.requirement ?? place.requirement;
  const row = matrix.rows.find(({ key }) => key === requirement);
  const component =
    at?.component ?? (row?.components.some(({ key }) => key === place.component) ? place.component : undefined);
  const { opened, toggle } = useOpened(
    component === undefined || (row?.components.length ?? 0) < 2 ? undefined : requirement,
  );
  const lines = useMemo(
    () => matrixLines(matrix.rows, { catalogue, group, onlyGaps: only === true }, opened),
    [matrix, catalogue, group, only, opened],
  );
  const choose = (key: string, part: string | undefined) => {
    const wanted = part ?? tellingComponent(matrix.rows.find((other) => other.key === key) ?? EMPTY_ROW);
    move({ requirement: key, component: wanted, gap: undefined, link: undefined });
  };
  const nextPhase = () =>
    move({ phase: PHASE_CODES[(PHASE_CODES.indexOf(phase) + 1) % PHASE_CODES.length] }, 'replace');
  return (
    <div className="matrix" aria-busy={stale}>
      <h1 className="sr">{t.screens.matrix}</h1>
      <Toolbar matrix={matrix} phase={phase} />
      <div className="split">
        {lines.length === 0 ? (
          <Empty title={t.matrix.empty}>
            <button
              type="button"
              className="btn"
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
          />
        )}
        {requirement !== undefined && component !== undefined ? (
          <TrailPanel {...props} requirement={requirement} component={component} phase={phase} />
        ) : gap !== undefined ? (
          <GapPanel {...props} gap={gap} elsewhere={['gaps', 'chain']} />
        ) : null}
      </div>
      <Legend leftOut={[matrix.leftOutRows, matrix.leftOutColumns]} />
    </div>
  );
}

const EMPTY_ROW = { gaps: [], components: [] } as const;

/** The responsibility matrix (責任分界表): requirements down, parties across, one mark per cell, the verdict at the right. */
export function Matrix(props: ScreenProps) {
  const { institution, asOf } = props;
  const place = usePlace();
  const phase = place.phase ?? 'NORMAL';
  const { answer, isCurrent, error, retry } = useAsk(SOURCES.matrix, {
    institution,
    asOf,
    phase,
    by: place.by ?? 'PARTY',
    filter: {},
  });
  const matrix = answer?.institution?.key === institution ? answer.institution.matrix : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (matrix === undefined || matrix === null) return <Waiting />;
  return <Loaded {...props} matrix={matrix} phase={matrix.phase} stale={!isCurrent} />;
}
