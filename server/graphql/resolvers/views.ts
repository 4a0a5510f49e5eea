import { dayNumber } from '../../model/snapshot/days.ts';
import { finishInTurns } from '../../model/steps.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { examinedOf } from '../../usecases/queries/examined.ts';
import { countCellsOf, countGaps, countRules, countRulesBySeverity } from '../../usecases/queries/gaps/counts.ts';
import { editionsOf } from '../../usecases/queries/lists/editions.ts';
import { firstOf } from '../../usecases/queries/lists/page.ts';
import { actorCounts, coverageOf, expiringContracts } from '../../usecases/queries/overview.ts';
import { PAPER_DOWNLOADS } from '../../usecases/queries/papers/papers.ts';
import type { MatrixResolvers, MatrixRowResolvers, OverviewResolvers } from '../generated/resolvers.ts';
import { downloadView } from '../paperDownloads.ts';
import { lastChanges } from './history.ts';

/** How far ahead the overview looks for contracts that end: half a year. */
const AHEAD = 183;

export const overview: OverviewResolvers = {
  asOf: ({ day }) => day,
  first: ({ gaps }) => gaps[0],
  severities: ({ gaps }) => countGaps(gaps),
  rules: ({ gaps }) => countRules(gaps),
  bySeverity: ({ gaps }) => countRulesBySeverity(gaps),
  cells: countCellsOf,
  coverage: coverageOf,
  actors: actorCounts,
  expiring: ({ session, row, day }) => expiringContracts(session, row, dayNumber(day), AHEAD),
  changes: lastChanges,
  editions: ({ session, row }) => editionsOf(session, row),
  parties: ({ analysis }) => new Set(analysis.context.chain.nodes.map((node) => node.owner)).size,
  components: ({ analysis }) => analysis.context.chain.nodes.length,
  requirements: ({ analysis }) => analysis.context.universe.keys.length,
  examined: examinedOf,
};

export const matrix: MatrixResolvers = {
  downloads: ({ institution, asOf }, { language }, { basePath = '' }) =>
    PAPER_DOWNLOADS.filter(({ paper }) => paper.name === 'matrix').map((download) =>
      downloadView(download, basePath, {
        about: { institution: institution.data.id },
        asOf,
        language: language ?? 'JA',
      }),
    ),
};

export const matrixRow: MatrixRowResolvers = {
  components: (row, _, { signal }) => finishInTurns(row.makingComponents(), yieldInTurns(signal)),
  gaps: ({ gaps }, { first }) => firstOf(gaps, first),
  gapCount: ({ gaps }) => gaps.length,
};
