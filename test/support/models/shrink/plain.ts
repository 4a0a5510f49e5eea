import { collectIds } from '../ids.ts';
import { ID_KINDS, type IdKind, type Namer, renameModel } from '../naming.ts';
import type { ModelDocument } from '../types.ts';
import type { Step } from './shrinker.ts';

const PLAIN = /^[a-z]+(-[a-z]+)*\d{1,2}$/;
const PLAIN_VERSION = /^\d{1,2}$/;

function isPlain(kind: IdKind, id: string): boolean {
  return (kind === 'version' ? PLAIN_VERSION : PLAIN).test(id);
}

/** What plain ids begin with: the kind of a component, the type of a party, else the kind of id. */
type Prefix = (kind: IdKind, id: string) => string;

function prefixes(documents: readonly ModelDocument[]): Prefix {
  const components = documents.flatMap((document) => document.components ?? []);
  const parties = documents.flatMap((document) => document.parties ?? []);
  const words = new Map([
    ...components.map(({ id, kind }): [string, string] => [`component ${id}`, kind.toLowerCase().replace('_', '-')]),
    ...parties.map(({ id, type }): [string, string] => [`party ${id}`, type.toLowerCase()]),
  ]);
  return (kind, id) => (kind === 'version' ? '' : (words.get(`${kind} ${id}`) ?? kind));
}

function plainNames(kind: IdKind, ids: readonly string[], prefix: Prefix): string[] {
  const taken = new Set(ids);
  let number = 0;
  return ids.map((id) => {
    if (isPlain(kind, id)) return id;
    let name = id;
    while (taken.has(name)) {
      number += 1;
      name = `${prefix(kind, id)}${number}`;
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
  const prefix = prefixes(documents);
  const strange = ID_KINDS.filter((kind) => idsOfKind(documents, kind).some((id) => !isPlain(kind, id)));
  const choices = strange.length > 1 ? [strange, ...strange.map((kind) => [kind])] : [strange];
  return choices
    .filter((kinds) => kinds.length > 0)
    .map((kinds) => {
      const namer: Namer = (kind, ids) => (kinds.includes(kind) ? plainNames(kind, ids, prefix) : ids);
      return { rank: -1, make: () => renameModel(documents, namer) };
    });
}
