import { describeGap } from '../../../server/analysis/gap.ts';
import type { Change, Put } from '../../../server/model/change.ts';
import { finish } from '../../../server/model/steps.ts';
import { type Day, day } from '../../../server/model/values.ts';
import { Refused } from '../../../server/usecases/access/refused.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { importChanges } from '../../../server/usecases/commands/importChanges.ts';
import {
  annexChanges,
  decisionChanges,
  draftChanges,
  endChanges,
  publishChanges,
  signChanges,
} from '../../../server/usecases/commands/shortCommands.ts';
import { tryingChanges } from '../../../server/usecases/commands/simulation/simulate.ts';
import { explain } from '../../../server/usecases/queries/gaps/explanation.ts';
import { type GapHandle, severityOfGap } from '../../../server/usecases/queries/gaps/gapView.ts';
import { makeServices, type Services } from '../../../server/usecases/services.ts';
import type { ViewerSession } from '../../../server/usecases/viewerSession.ts';
import type { MemoryStore } from '../../support/memoryStore.ts';
import type { Attempt } from './attempts.ts';

/** More than any attempt changes. */
const MAX_CHANGES = 10_000;

/** The services over a store in memory. */
export function servicesOn(store: MemoryStore, today: Day): Services {
  const current = async () => store.current;
  const committing = async (commit: () => Promise<number>) => ({
    revision: await commit(),
    followed: Promise.resolve(),
  });
  const source = { current, whole: current, scope: current, committing };
  return makeServices({ store, source, today: () => today });
}

function shown(gap: GapHandle) {
  const { badge, sentence, remedy, severitySteps } = explain(gap);
  const words = { badge, sentence, remedy, severitySteps };
  return {
    key: gap.key,
    severity: severityOfGap(gap),
    gap: describeGap(gap.finding, gap.view.analysis.context),
    words,
  };
}

function simulate(session: ViewerSession, institution: string, changes: readonly Change[]) {
  const trial = finish(tryingChanges(session, institution, session.today, changes));
  if (trial === undefined) return null;
  const { asOf, problems, warnings, before, after, closed, opened } = trial;
  const [was, is] = [before, after].map((gaps) => gaps.map((gap) => [gap.key, severityOfGap(gap)]));
  return { asOf, problems, warnings, before: was, after: is, closed: closed.map(shown), opened: opened.map(shown) };
}

/** The puts among changes. */
const putsIn = (changes: readonly Change[]): Put[] =>
  changes.flatMap((change) => (change.op === 'put' ? [change] : []));

/** The changes that an attempt comes to, as the ways into the use cases make them. */
async function changesOf(session: ViewerSession, attempt: Attempt): Promise<readonly Change[]> {
  switch (attempt.act) {
    case 'ANNEX':
      return annexChanges(session, attempt.contract, attempt.component, attempt.version);
    case 'DRAFT':
      return draftChanges(session, attempt.component, attempt.version, []);
    case 'PUBLISH':
      return publishChanges(session, attempt.component, attempt.version, day.parse('2026-11-01'));
    case 'END':
      return endChanges(session, attempt.contract, day.parse('2030-01-01'));
    case 'DECIDE': {
      const { institution, gap } = attempt;
      const by = { reason: 'r', by: 'b', on: session.today, until: undefined };
      return decisionChanges(session, { institution, gap, state: 'IN_TALKS', ...by });
    }
    case 'IMPORT': {
      const files = { ok: true, requires: [], problems: [], pieces: [], contents: [] } as const;
      const { added, changed } = await importChanges(session, files, putsIn(attempt.changes), async () => {});
      return [...added, ...changed];
    }
    case 'SIGN':
      return attempt.changes.flatMap((each) =>
        each.op === 'put' && each.list === 'contracts' ? signChanges(session, each.entity) : [],
      );
    default:
      return attempt.changes;
  }
}

/** Everything that a viewer is answered to an attempt on what a store holds. */
export async function answerTo(store: MemoryStore, viewer: Viewer, attempt: Attempt, today: Day): Promise<unknown> {
  const services = servicesOn(store, today);
  if (attempt.act === 'SIMULATE') {
    const session = await services.read(viewer);
    return simulate(session, viewer.party ?? '', attempt.changes);
  }
  try {
    const options = { requestId: 'r', dryRun: attempt.act === 'DRY_RUN' };
    const written = await services.write(viewer, (session) => changesOf(session, attempt), options);
    return { ...written, changes: await written.changes(MAX_CHANGES) };
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, message: error.message };
    throw error;
  }
}
