import { renameModel } from '../naming.ts';
import type { Rng } from '../rng.ts';
import type { ModelDocument } from '../types.ts';

/**
 * Ids that are easily confused, in groups that should meet in one model: case twins, composed and decomposed forms, names of object
 * properties, code units against code points (U+FF5E sorts behind an emoji's surrogates, though its code point is lower).
 */
const STRANGE: readonly (readonly string[])[] = [
  ['VPN', 'vpn', 'Vpn'],
  ['が', 'か\u3099'],
  ['caf\u00e9', 'cafe\u0301'],
  ['__proto__', 'constructor', 'toString'],
  ['～', '😀', '👩‍⚕️'],
  ['電子カルテ', 'ﾃﾞﾝｼｶﾙﾃ', 'デンシカルテ'],
  ['a b', 'a  b', ' a b'],
  ['"', "'", '\\', '`'],
  ['ß', 'ss', 'ẞ'],
  ['10', '9', '010'],
  ['null', 'undefined', 'true', '0'],
  ['x'.repeat(189), `${'x'.repeat(189)}y`],
  ['a,b', 'a/b', 'a|b', 'a#b'],
  ['<b>', '&amp;', '$x', '%41'],
];

/** For everything but catalogues, whose ids end at the first colon of a reference. */
const COLONS: readonly string[] = ['a:b', 'a', 'a:', ':a', 'a::b'];

function strangeNames(rng: Rng, colons: boolean): string[] {
  const groups = colons ? [...STRANGE, COLONS] : STRANGE;
  return rng.shuffle(groups).flatMap((group) => rng.shuffle(group));
}

/** The same model with strange ids in place of some of its own. */
export function withStrangeIds(rng: Rng, documents: readonly ModelDocument[]): ModelDocument[] {
  return renameModel(documents, (kind, ids) => {
    if (rng.chance(25)) return ids;
    const names = strangeNames(rng, kind !== 'catalogue');
    return ids.map((id, index) => (rng.chance(80) ? (names[index] ?? id) : id));
  });
}
