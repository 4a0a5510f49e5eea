import { itemsOfPiece } from '../../exchange/packedList.ts';
import { SharedEntries } from '../../exchange/sharedEntries.ts';
import type { FileContents, FilesRead, RequiredCatalogue } from '../../exchange/worker/index.ts';
import { canonicalText } from '../../model/apply.ts';
import type { Put } from '../../model/change.ts';
import { keyOfEntity } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import { inFile } from '../../model/path.ts';
import { collectProblems, MAX_PROBLEMS, type Problem } from '../../model/problem.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import type { Turn } from '../../support/yieldToEventLoop.ts';
import { seenIn } from '../access/seen.ts';
import type { Known } from '../queries/history/describe.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { localiseSent, ValidationFailed } from './problems.ts';

/** Files that have been read without a problem. */
export type GoodFiles = Extract<FilesRead, { ok: true }>;

/** The changes that put what the files hold; takes the pieces out of what was read. */
export async function putsOf({ pieces }: GoodFiles, turn: Turn): Promise<Put[]> {
  const puts: Put[] = [];
  const entries = new SharedEntries();
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    for (const put of itemsOfPiece<Put>(piece)) {
      entries.share(put.entity);
      puts.push(put);
    }
    await turn();
  }
  return puts;
}

/** By each of the puts its number among those of its list. */
function numbersOf(puts: readonly Put[]): ReadonlyMap<Put, number> {
  const counts = new Map<EntityList, number>();
  const numbers = new Map<Put, number>();
  for (const put of puts) {
    const number = counts.get(put.list) ?? 0;
    numbers.set(put, number);
    counts.set(put.list, number + 1);
  }
  return numbers;
}

/** Where the entity of one of the puts stands, as the author wrote it: `a.json: sheets[3]`. */
export function placesOf(puts: readonly Put[], contents: readonly FileContents[]): (put: Put) => string {
  let numbers: ReadonlyMap<Put, number> | undefined;
  return (put) => {
    numbers ??= numbersOf(puts);
    const { list } = put;
    let left = numbers.get(put) ?? 0;
    for (const { name, counts } of contents) {
      const count = counts.get(list) ?? 0;
      if (left < count) return inFile(name, `${list}[${left}]`);
      left -= count;
    }
    return '';
  };
}

/** Catalogues that the files require and neither they nor the store have. */
function missingCatalogues(
  requires: readonly RequiredCatalogue[],
  puts: readonly Put[],
  { catalogues }: Snapshot,
): Problem[] {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const own = puts.flatMap((put) => (put.list === 'catalogues' ? [put.entity.id] : []));
  const loaded = new Set<string>([...catalogues.map(({ id }) => id), ...own]);
  for (const { id, path } of requires) if (!loaded.has(id)) report('REQUIRED_CATALOGUE_MISSING', path, { id });
  return problems;
}

/** What an import would do: the puts of which nothing is known, and those of which something else is known. */
export interface Sorted {
  readonly added: readonly Put[];
  readonly changed: readonly Put[];
}

async function sortOut(known: Known, puts: readonly Put[], turn: Turn): Promise<Sorted> {
  const added: Put[] = [];
  const changed: Put[] = [];
  for (const put of puts) {
    const before = known.find(put.list, keyOfEntity(put))?.entity;
    if (before === undefined) added.push(put);
    else if (canonicalText(before) !== canonicalText(put.entity)) changed.push(put);
    await turn();
  }
  return { added, changed };
}

/**
 * What of some files is new to their reader, or says something else than it knows; nothing is removed. Throws
 * ValidationFailed where the files say something twice or require what is not there.
 */
export async function importChanges(
  session: ViewerSession,
  { requires, problems }: Pick<GoodFiles, 'requires' | 'problems'>,
  puts: readonly Put[],
  turn: Turn,
): Promise<Sorted> {
  const all = [...problems, ...missingCatalogues(requires, puts, session.snapshot)];
  if (all.length > 0) throw new ValidationFailed(localiseSent(all));
  return sortOut(seenIn(session), puts, turn);
}
