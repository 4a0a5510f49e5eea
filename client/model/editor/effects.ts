import type { TrySheetsQuery } from '../../api/generated/documents.ts';
import type { MatrixRow } from '../matrixView.ts';
import { type PhaseCode, SEVERITY_CODES, type SeverityCode } from '../place.ts';

/** What publishing would do to gaps, as the server has worked it out. */
export type Simulation = NonNullable<TrySheetsQuery['simulate']>;

/** The worst gap that a row would have; `settled` where none would be left. */
export type RowEffect = SeverityCode | 'settled';

/** What would become of the rows whose gaps would change, by requirement; the others are left out. */
export function effectsOf(
  rows: readonly MatrixRow[],
  { closed, opened }: Pick<Simulation, 'closed' | 'opened'>,
  phase: PhaseCode,
): ReadonlyMap<string, RowEffect> {
  const gone = new Set(closed.nodes.map(({ key }) => key));
  const isHere = ({ phases }: Simulation['opened']['nodes'][number]) => phases === null || phases.includes(phase);
  const effects = new Map<string, RowEffect>();
  for (const { key, gaps, gapCount } of rows) {
    const added = opened.nodes.filter((gap) => gap.requirement?.key === key && isHere(gap));
    const left = gaps.filter((gap) => !gone.has(gap.key));
    if (added.length === 0 && left.length === gaps.length) continue;
    // Gaps that were not asked for are still there.
    const severities = [...added, ...left].map(({ severity }) => severity);
    const worst = SEVERITY_CODES.find((severity) => severities.includes(severity));
    if (worst !== undefined || gapCount === gaps.length) effects.set(key, worst ?? 'settled');
  }
  return effects;
}
