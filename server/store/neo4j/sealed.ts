import type { Entity, Put } from '../../model/change.ts';
import { putOfEntityText } from '../../model/entityText.ts';
import { trustedJson } from '../../model/trusted.ts';
import { checksum } from '../checksum.ts';
import { StoreDamaged } from '../errors.ts';
import type { Fields } from './cypher.ts';

/** The checksum of a text as it stands beside it: a text, because numbers of Cypher are not exact in JavaScript. */
export const textSum = (text: string): string => checksum(text).toString(16);

/** The properties that hold an entity letter by letter, with a checksum (CRC-32: for slips of hands, not against forgers). */
export function sealed(entity: Entity): Fields {
  const json = JSON.stringify(entity);
  return { json, sum: textSum(json) };
}

/** What is read of a node to open its entity: JSON, which has no line break of its own, and the checksum on a line below. */
export const sealedJson = (node: string): string => `${node}.json + '\\n' + coalesce(${node}.sum, '')`;

/** Which entity a broken text was, as far as that can be told. */
function nameOf(list: Put['list'], text: string): string {
  const [, name] = /"(?:id|component|gap)":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  return name === undefined ? list : `${list} ${name}`;
}

/** JSON of this store's own. Throws StoreDamaged, with the place, where it is none. */
export function parsed<T>(
  json: string,
  kind: 'STATE' | 'REVISION',
  place: string,
  read: (json: string) => T = trustedJson,
): T {
  try {
    return read(json);
  } catch (error) {
    throw new StoreDamaged([{ kind, place }], { cause: error });
  }
}

/**
 * The entity of a list that `sealedJson` read; null where a node has lost its JSON. Throws StoreDamaged, with the name of the
 * entity, where it is not what was written. What an earlier version wrote has no checksum.
 */
export function opened<T>(list: Put['list'], text: string | null, read: (json: string) => T = trustedJson): T {
  const end = text?.lastIndexOf('\n') ?? -1;
  const json = text?.slice(0, end) ?? '';
  const sum = text?.slice(end + 1) ?? '';
  const place = nameOf(list, json);
  if (end < 0 || (sum !== '' && sum !== textSum(json))) throw new StoreDamaged([{ kind: 'STATE', place }]);
  return parsed(json, 'STATE', place, read);
}

/** The change that puts such an entity; its list says of what kind it is. */
export function openedPut(list: Exclude<Put['list'], 'links' | 'catalogues'>, text: string | null): Put {
  return opened(list, text, (json) => putOfEntityText(list, json));
}
