import { readFileSync } from 'node:fs';

/** Per character of the official lists its variants (README of this folder). */
const TABLE: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('variants.json', import.meta.url), 'utf8'),
);

const STANDARD: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([standard, variants]) => [...variants].map((of) => [of, standard] as const)),
);

/** The text with every variant of a kanji replaced by one character of its family: 髙 by 高, 齋 by 斉. */
export const foldKanji = (text: string): string => text.replaceAll(/\p{sc=Han}/gu, (of) => STANDARD.get(of) ?? of);
