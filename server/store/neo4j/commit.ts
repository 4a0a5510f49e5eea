import { int } from 'neo4j-driver';
import { applyTo, type KeyedModel, keyingOf } from '../../model/apply.ts';
import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import { checkingChanges } from '../../model/checkChanges.ts';
import type { Model } from '../../model/document.ts';
import { neighbourhoodLater } from '../../model/neighbourhood.ts';
import { eachInSteps, finishInTurns, mapInSteps, type Steps } from '../../model/steps.ts';
import type { Tally } from '../checksum.ts';
import { InvariantBroken, RevisionConflict, StoreDamaged } from '../errors.ts';
import { instantOf } from '../instant.ts';
import type { Actor, Revision } from '../port.ts';
import { yieldInTurns } from '../turns.ts';
import { answerAll } from './answer.ts';
import type { CatalogueCache } from './catalogueCache.ts';
import type { Fields, Run } from './cypher.ts';
import { findingEnds, requireEnds } from './degrees.ts';
import { findingDifference } from './difference.ts';
import { COUNT_DRAWN, drawnText } from './drawn.cypher.ts';
import { LOCK_STORE, MOVE_HEAD, READ_HEAD, requireSchema, tallyIn } from './head.cypher.ts';
import { CREATE_COMMIT, commitText, FIND_TOKEN } from './log.cypher.ts';
import { textSum } from './sealed.ts';
import { tallyingAfter } from './tally.ts';
import { writeDifference } from './write.ts';

/** One wish to commit. The token is its own, the same in every try. */
export interface CommitRequest {
  readonly changes: readonly Change[];
  readonly by: Actor;
  readonly expected: Revision | undefined;
  readonly token: string;
  readonly now: Date;
}

/**
 * Commits inside one transaction that is tried again when the server says so. The store's node is locked first: from
 * there on no other transaction commits, so what is read here stays true until the end. A try whose acknowledgement was lost has
 * left its token behind; its revision is the answer.
 */
export async function commitIn(run: Run, cache: CatalogueCache, wish: CommitRequest): Promise<Revision> {
  const [store] = await run(LOCK_STORE, { token: wish.token });
  requireSchema(store?.schema);
  const [made] = await run(FIND_TOKEN, { token: wish.token });
  if (made !== undefined) return made.revision;
  const [[head], drawn] = await Promise.all([run(READ_HEAD), run(COUNT_DRAWN)]);
  if (head === undefined) throw new StoreDamaged([{ kind: 'REVISION', place: 'Head' }]);
  if (wish.expected !== undefined && wish.expected !== head.revision) {
    throw new RevisionConflict(wish.expected, head.revision);
  }
  // What another tool drew would be counted as ours from here on.
  if (head.drawn !== drawnText(drawn)) throw new StoreDamaged([{ kind: 'REVISION', place: String(head.revision) }]);
  const turn = yieldInTurns();
  const before = await neighbourhoodLater(wish.changes, (asks) => answerAll(run, cache, asks), turn);
  const { after, problems } = await finishInTurns(checkingChanges(before, wish.changes), turn);
  if (problems.length > 0) throw new InvariantBroken(problems);
  const difference = await finishInTurns(findingDifference(wish.changes, before, after), turn);
  const tally = await finishInTurns(tallyingAfter(tallyIn(head), difference), turn);
  const ends = await finishInTurns(findingEnds(difference), turn);
  // Sent together and in this order: what another tool drew there would be counted as ours from here on.
  await Promise.all([requireEnds(run, ends), writeDifference(run, difference, ends)]);
  const revision = head.revision + 1;
  const at = instantOf(new Date(Math.max(wish.now.getTime(), Date.parse(head.at))));
  await seal(run, wish, before, { revision, at, ...tally });
  return revision;
}

/** Writes the log and, last of all, moves the head: readers wait for nothing but that (head.cypher.ts). */
async function seal(
  run: Run,
  { changes, by, token }: CommitRequest,
  before: Model,
  { revision, at, count, sum }: { revision: Revision; at: string } & Tally,
): Promise<void> {
  const parts = await finishInTurns(makingParts(changes, before), yieldInTurns());
  const size = parts.reduce((sum, part) => sum + part.changes.length + part.replaced.length, 0);
  const actor = JSON.stringify(by);
  const commit: Fields = {
    at,
    by: by.id,
    party: by.party,
    request: by.request,
    actor,
    sum: textSum(commitText({ revision, at, actor })),
    token,
    size,
  };
  await run(CREATE_COMMIT, { commit, revision: int(revision), parts });
  const drawn = drawnText(await run(COUNT_DRAWN));
  await run(MOVE_HEAD, { revision: int(revision), at, count: String(count), sum: String(sum), drawn });
}

/** Characters of JSON in one part. */
const PART = 500_000;

function* makingParts(
  changes: readonly Change[],
  before: Model,
): Steps<(Fields & { changes: string; replaced: string })[]> {
  const replaced = yield* findingReplaced(changes, before);
  const parts: { changes: string[]; replaced: string[] }[] = [];
  let size = PART;
  yield* eachInSteps(changes, (change, i) => {
    if (size >= PART) {
      parts.push({ changes: [], replaced: [] });
      size = 0;
    }
    const text = JSON.stringify(change);
    const old = JSON.stringify(replaced[i] ?? null);
    parts.at(-1)?.changes.push(text);
    parts.at(-1)?.replaced.push(old);
    size += text.length + old.length;
  });
  return yield* mapInSteps(parts, (part) => {
    const [all, old] = [`[${part.changes.join()}]`, `[${part.replaced.join()}]`];
    return { changes: all, replaced: old, changesSum: textSum(all), replacedSum: textSum(old) };
  });
}

/** What each change replaces or removes, in order; undefined where there was nothing. */
function* findingReplaced(changes: readonly Change[], before: Model): Steps<(Entity | undefined)[]> {
  const keyed: KeyedModel = yield* keyingOf(before);
  return yield* mapInSteps(changes, (change) => {
    const replaced = keyed[change.list].get(keyOfChange(change));
    applyTo(keyed, change);
    return replaced;
  });
}
