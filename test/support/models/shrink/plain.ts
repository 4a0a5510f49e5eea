import { collectIds } from '../ids.ts';
import { ID_KINDS, type IdKind, type Namer, renameModel } from '../naming.ts';
import type { ModelDocument } from '../types.ts';
import type { Step } from './shrinker.ts';

const PLAIN = /^[a-z]+(-[a-z]+)*\d{1,2}$/;
const PLAIN_VERSION = /^\d{1,2}$/;

function isPlain(kind: IdKind, id: string): boolean {
  return (kind === 'version' ? PLAIN_VERSION : PLAIN).test(id);
}

function plainNames(kind: IdKind, ids: readonly string[]): string[] {
  const taken = new Set(ids);
  let number = 0;
  return ids.map((id) => {
    if (isPlain(kind, id)) return id;
    let name = id;
    while (taken.has(name)) {
      number += 1;
      name = kind === 'version' ? `${number}` : `${kind}${number}`;
    }
    taken.add(name);
    return name;
  });
}

function idsOfKind(documents: readonly ModelDocument[], kind: IdKind): string[] {
  const ids = collectIds(documents);
  return kind === 'requirement' ? [...ids.requirements.values()].flat() : [...ids[kind]];
}

/** Steps that give plain ids in place of strange ones: everywhere, then for one kind of id; none when all are plain. */
export function plainSteps(documents: readonly ModelDocument[]): Step<ModelDocument[]>[] {
  const strange = ID_KINDS.filter((kind) => idsOfKind(documents, kind).some((id) => !isPlain(kind, id)));
  const choices = strange.length > 1 ? [strange, ...strange.map((kind) => [kind])] : [strange];
  return choices
    .filter((kinds) => kinds.length > 0)
    .map((kinds) => {
      const namer: Namer = (kind, ids) => (kinds.includes(kind) ? plainNames(kind, ids) : ids);
      return { rank: -1, make: () => renameModel(documents, namer) };
    });
}
