import { dayNumber } from '../../model/snapshot/days.ts';
import { examinedOf } from '../../usecases/queries/examined.ts';
import { MATRIX_DOWNLOADS } from '../../usecases/queries/export/formats.ts';
import { countCellsOf, countGaps, countRules, countRulesBySeverity } from '../../usecases/queries/gaps/counts.ts';
import { editionsOf } from '../../usecases/queries/lists/editions.ts';
import { firstOf } from '../../usecases/queries/lists/page.ts';
import { actorCounts, coverageOf, expiringContracts } from '../../usecases/queries/overview.ts';
import { matrixAddress } from '../exportAddress.ts';
import type { MatrixResolvers, MatrixRowResolvers, OverviewResolvers } from '../generated/resolvers.ts';
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
    MATRIX_DOWNLOADS.map((download) => ({
      format: download.format.name,
      title: download.format.title,
      url: matrixAddress(download, basePath, { institution: institution.data.id, asOf, language: language ?? 'JA' }),
      fileName: download.fileName,
      mediaType: download.format.mediaType,
    })),
};

export const matrixRow: MatrixRowResolvers = {
  components: (row) => row.components(),
  gaps: ({ gaps }, { first }) => firstOf(gaps, first),
  gapCount: ({ gaps }) => gaps.length,
};
