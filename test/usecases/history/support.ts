import { compile } from '../../../server/analysis/compile.ts';
import type { Change } from '../../../server/model/change.ts';
import { buildSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import type { Commit, GraphStore } from '../../../server/store/port.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { cacheAnalyses } from '../../../server/usecases/resident/analyses.ts';
import { ViewerSession } from '../../../server/usecases/viewerSession.ts';
import { GROUND } from '../../store/cases/ground.ts';
import { modelOf, partyIds } from '../../store/support/models.ts';
import { SEED_DAY } from '../support.ts';

export const GROUND_MODEL = modelOf(GROUND);

const snapshot = buildSnapshot(GROUND_MODEL);
const compiled = compile(snapshot);
const analyses = cacheAnalyses();

/** A look at the ground model that says it is of some revision: who sees what is decided by the model of today. */
export const sessionAt = (revision: number, viewer: Viewer): ViewerSession =>
  new ViewerSession({ revision, snapshot, compiled }, { viewer, today: SEED_DAY, analyses });

export const AUDITOR: Viewer = { id: 'auditor', role: 'AUDITOR' };

/** One viewer of every kind. */
export const VIEWERS: readonly Viewer[] = [
  AUDITOR,
  { id: 'person-h', role: 'INSTITUTION_EDITOR', party: 'h' },
  { id: 'person-g', role: 'INSTITUTION_READER', party: 'g' },
  { id: 'person-v', role: 'VENDOR_EDITOR', party: 'v' },
  { id: 'person-m', role: 'VENDOR_EDITOR', party: 'm' },
  { id: 'person-x', role: 'VENDOR_EDITOR', party: 'nobody' },
  { id: 'anonymous', role: 'PUBLIC' },
];

const PARTIES = partyIds('h', 'g', 'v');

/** Lists of changes as commits; some on behalf of a party. */
export const commitsOf = (lists: readonly (readonly Change[])[]): Commit[] =>
  lists.map((changes, i) => {
    const party = PARTIES[i % 4];
    const by = { id: `person-${i % 3}`, ...(party === undefined ? {} : { party }) };
    return { revision: i + 1, at: new Date(i * 60_000).toISOString(), by, changes };
  });

/** The log of a store, held as texts, so that every reading gives new entities. */
export interface HeldLog extends Pick<GraphStore, 'changes'> {
  /** Revisions that were read, one after the other. */
  readonly read: number[];
  /** Called with every commit that is handed out. */
  onRead: (commit: Commit) => void;
}

export function heldLog(commits: readonly Commit[]): HeldLog {
  const texts = commits.map((commit) => JSON.stringify(commit));
  const held: HeldLog = {
    read: [],
    onRead: () => {},
    changes: async function* (since) {
      for (const text of texts.slice(since)) {
        const commit: Commit = JSON.parse(text);
        held.onRead(commit);
        held.read.push(commit.revision);
        yield commit;
      }
    },
  };
  return held;
}
