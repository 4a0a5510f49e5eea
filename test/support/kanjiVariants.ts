import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the table of kanji variants that search folds by, from three published tables:
 *
 *     npx tsx test/support/kanjiVariants.ts UNIHAN OPENCC ITAIJI
 *
 * UNIHAN: folder of the Unicode Han Database; OPENCC: JPShinjitaiCharacters.js of opencc-js; ITAIJI: ja-itaiji.json of
 * ja-itaiji. A variant is led to a character of the official lists for general use and for names (常用漢字, 人名用漢字):
 * by the official old forms before all others, then by the more exact kinds of variants. Where a table names several, it
 * is the one of the same radical or none, and then the next table decides. Official characters are never led elsewhere,
 * but for those whose official old forms are variants of each other (斎, 斉).
 */
const [unihan = '', opencc = '', itaiji = ''] = process.argv.slice(2);
const OUT = new URL('../../server/fold/variants.json', import.meta.url);

type Source = 'OFFICIAL' | 'Z' | 'ITAIJI' | 'SEMANTIC' | 'SPOOFING' | 'SPECIAL';
/** In this order the tables are asked. `SPECIAL` leads nowhere by itself. */
const SOURCES: readonly Source[] = ['OFFICIAL', 'Z', 'ITAIJI', 'SEMANTIC', 'SPOOFING'];

const VARIANT_FIELDS: Readonly<Record<string, Source>> = {
  kZVariant: 'Z',
  kSemanticVariant: 'SEMANTIC',
  kSpecializedSemanticVariant: 'SPECIAL',
  kSpoofingVariant: 'SPOOFING',
};

const standard = new Set<string>();
const radical = new Map<string, string>();
/** Who is a variant of whom, both ways, by which table. */
const links = new Map<string, Map<string, Set<Source>>>();

function link(a: string, b: string, source: Source): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const of = links.get(from) ?? new Map<string, Set<Source>>();
    links.set(from, of.set(to, (of.get(to) ?? new Set()).add(source)));
  }
}

const character = (code: string): string => String.fromCodePoint(Number.parseInt(code.replace('U+', ''), 16));

function readField(of: string, field: string, value: string): void {
  const source = VARIANT_FIELDS[field];
  if (source !== undefined) {
    for (const target of value.split(' ')) link(of, character(target.split('<')[0] ?? ''), source);
  } else if (field === 'kJoyoKanji') standard.add(of);
  else if (field === 'kRSUnicode') radical.set(of, /^\d+/.exec(value)?.[0] ?? '');
  else if (field === 'kJinmeiyoKanji') {
    const newForm = /:(U\+\w+)/.exec(value)?.[1];
    if (newForm === undefined) standard.add(of);
    else link(of, character(newForm), 'OFFICIAL');
  }
}

for (const file of ['Variants', 'OtherMappings', 'IRGSources']) {
  for (const line of readFileSync(join(unihan, `Unihan_${file}.txt`), 'utf8').split('\n')) {
    const [code = '', field = '', value = ''] = line.split('\t');
    if (code.startsWith('U+')) readField(character(code), field, value);
  }
}
for (const entry of /"(.*)"/.exec(readFileSync(opencc, 'utf8'))?.[1]?.split('|') ?? []) {
  const [to = '', ...from] = entry.split(' ');
  for (const variant of from) link(variant, to, 'OFFICIAL');
}
const families: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(itaiji, 'utf8'));
for (const [of, family] of Object.entries(families)) {
  for (const other of family) if (other !== of && [...other].length === 1) link(of, other, 'ITAIJI');
}

function leadsTo(of: string, known: ReadonlyMap<string, string>): string | undefined {
  for (const source of SOURCES) {
    const named = [...(links.get(of) ?? [])].filter(([, sources]) => sources.has(source)).map(([other]) => other);
    let found = named.filter((other) => standard.has(other));
    if (found.length > 1) {
      const same = found.filter((other) => radical.get(other) === radical.get(of));
      if (same.length === 1) found = same;
    }
    if (found.length === 1) return found[0];
    const beyond = new Set(named.flatMap((other) => known.get(other) ?? []));
    if (found.length === 0 && beyond.size === 1) return [...beyond][0];
  }
  return undefined;
}

let to = new Map<string, string>();
for (let round = 0; round < 3; round += 1) {
  const next = new Map<string, string>();
  for (const of of links.keys()) {
    const found = standard.has(of) ? undefined : leadsTo(of, to);
    if (found !== undefined) next.set(of, found);
  }
  to = next;
}

const isOldForm = (of: string): boolean => [...(links.get(of)?.values() ?? [])].some((s) => s.has('OFFICIAL'));
for (const [a, first] of [...to]) {
  for (const [b, sources] of links.get(a) ?? []) {
    const second = to.get(b);
    if (!sources.has('SPECIAL') || second === undefined || !isOldForm(a) || !isOldForm(b) || first >= second) continue;
    for (const [of, led] of to) if (led === second) to.set(of, first);
    to.set(second, first);
  }
}

const byTarget: Record<string, string> = {};
for (const [of, led] of [...to].sort(([a], [b]) => (a < b ? -1 : 1))) byTarget[led] = `${byTarget[led] ?? ''}${of}`;
const sorted = Object.fromEntries(Object.entries(byTarget).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(OUT, `${JSON.stringify(sorted, null, 1)}\n`);
