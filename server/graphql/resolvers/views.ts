import { dayNumber } from '../../model/snapshot/days.ts';
import { finishInTurns, type Steps } from '../../model/steps.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { examining } from '../../usecases/queries/examined.ts';
import {
  countingCellsOf,
  countingGaps,
  countingRules,
  countingRulesBySeverity,
} from '../../usecases/queries/gaps/counts.ts';
import type { InstitutionView } from '../../usecases/queries/institutionView.ts';
import { editionsOf } from '../../usecases/queries/lists/editions.ts';
import { firstOf } from '../../usecases/queries/lists/page.ts';
import { countingActors, expiringContracts, makingCoverage } from '../../usecases/queries/overview.ts';
import { PAPER_DOWNLOADS } from '../../usecases/queries/papers/papers.ts';
import type { Context } from '../context.ts';
import type {
  ChainResolvers,
  GapListResolvers,
  MatrixResolvers,
  MatrixRowResolvers,
  OverviewResolvers,
} from '../generated/resolvers.ts';
import { downloadView } from '../paperDownloads.ts';
import { lastChanges } from './history.ts';

/** How far ahead the overview looks for contracts that end: half a year. */
const AHEAD = 183;

/** What is made in steps, made in turns with other work. */
const inTurns = <T>(steps: Steps<T>, signal: AbortSignal): Promise<T> => finishInTurns(steps, yieldInTurns(signal));

export const overview: OverviewResolvers = {
  asOf: ({ day }) => day,
  first: ({ gaps }) => gaps[0],
  severities: ({ gaps }, _, { signal }) => inTurns(countingGaps(gaps), signal),
  rules: ({ gaps }, _, { signal }) => inTurns(countingRules(gaps), signal),
  bySeverity: ({ gaps }, _, { signal }) => inTurns(countingRulesBySeverity(gaps), signal),
  cells: (view, _, { signal }) => inTurns(countingCellsOf(view), signal),
  coverage: (view, _, { signal }) => inTurns(makingCoverage(view), signal),
  actors: (view, _, { signal }) => inTurns(countingActors(view), signal),
  expiring: ({ session, row, day }) => expiringContracts(session, row, dayNumber(day), AHEAD),
  changes: lastChanges,
  editions: ({ session, row }) => editionsOf(session, row),
  parties: ({ analysis }) => new Set(analysis.context.chain.nodes.map((node) => node.owner)).size,
  components: ({ analysis }) => analysis.context.chain.nodes.length,
  requirements: ({ analysis }) => analysis.context.universe.keys.length,
  examined: (view, _, { signal }) => inTurns(examining(view), signal),
};

/** What a list, a chain or a matrix of an institution rests on. */
const examined = ({ view }: { readonly view: InstitutionView }, _: unknown, { signal }: Context) =>
  inTurns(examining(view), signal);

export const gapList: GapListResolvers = { examined };

export const chain: ChainResolvers = { examined };

export const matrix: MatrixResolvers = {
  examined,
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
  components: (row, _, { signal }) => inTurns(row.makingComponents(), signal),
  gaps: ({ gaps }, { first }) => firstOf(gaps, first),
  gapCount: ({ gaps }) => gaps.length,
};
