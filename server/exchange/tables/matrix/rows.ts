import type { Requirement } from '../../../model/catalogue.ts';
import { foldId, foldText } from '../mapping/fold.ts';
import type { Mapping, RowMapping } from '../mapping/mapping.ts';
import { type FindSimilar, similarTo } from '../mapping/similarity.ts';
import type { Alternative, MappedSheet, MappingContext, RowGuess, RowMatch } from '../mapping/target.ts';
import { type Unit, unitsOf } from './units.ts';

/** A requirement that a row may be about. */
export interface KnownRequirement {
  readonly key: string;
  readonly requirement: Requirement;
}

/** Texts less alike than that are not taken for one thing. */
const LIKE = 0.42;

/** Less alike than that they are not even offered. */
const OFFERED = 0.15;

const MAX_ALTERNATIVES = 5;

/** The requirements of a context that an institution adopts, or all where it is not known which. */
export function requirementsOf({ known, institution }: MappingContext): readonly KnownRequirement[] {
  const adopts = known.parties?.find(({ id }) => id === institution)?.adopts;
  const catalogues = (known.catalogues ?? []).filter(({ id }) => adopts === undefined || adopts.includes(id));
  return catalogues.flatMap(({ id, requirements }) =>
    (requirements ?? []).map((requirement) => ({ key: `${id}:${requirement.id}`, requirement })),
  );
}

const textsOf = ({ requirement: { title, summary } }: KnownRequirement): string[] =>
  [title?.ja, title?.en, summary?.ja, summary?.en].filter((text) => text !== undefined);

const nameOf = (known: KnownRequirement): string => textsOf(known)[0] ?? known.key;

/** Finds requirements by what stands in a row. */
interface Finder {
  readonly exactly: (unit: Unit) => { readonly key: string; readonly match: RowMatch } | undefined;
  readonly similar: FindSimilar;
  readonly titleOf: (key: string) => string;
}

function byText(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [text, key] of pairs) {
    if (found.has(text) && found.get(text) !== key) twice.add(text);
    else found.set(text, key);
  }
  for (const text of twice) found.delete(text);
  return found;
}

function finderOf(all: readonly KnownRequirement[]): Finder {
  const ids = byText(
    all.flatMap((known) => [known.requirement.id, known.key].map((id): [string, string] => [foldId(id), known.key])),
  );
  const numbers = byText(
    all.flatMap((known): [string, string][] =>
      known.requirement.item === undefined ? [] : [[foldId(known.requirement.item), known.key]],
    ),
  );
  const texts = byText(
    all.flatMap((known) => textsOf(known).map((text): [string, string] => [foldText(text), known.key])),
  );
  const titles = new Map(all.map((known) => [known.key, nameOf(known)]));
  const lookUp = (map: ReadonlyMap<string, string>, texts: readonly string[], fold: (text: string) => string) =>
    texts.map((text) => (text === '' ? undefined : map.get(fold(text)))).find((key) => key !== undefined);
  return {
    exactly: ({ id, number, text }) => {
      const found: [RowMatch, string | undefined][] = [
        ['ID', lookUp(ids, [id, number], foldId)],
        ['NUMBER', lookUp(numbers, [id, number], foldId)],
        ['SAME_TEXT', lookUp(texts, [text], foldText)],
      ];
      const [match, key] = found.find(([, one]) => one !== undefined) ?? [];
      return match === undefined || key === undefined ? undefined : { key, match };
    },
    similar: similarTo(all.map((known) => ({ entity: known.key, texts: textsOf(known) }))),
    titleOf: (key) => titles.get(key) ?? key,
  };
}

interface Guess {
  readonly unit: Unit;
  readonly exact: { readonly key: string; readonly match: RowMatch } | undefined;
  readonly similar: readonly { readonly entity: string; readonly score: number }[];
}

/** Similar texts go to one thing each, the likest first: what was recognised for sure is no longer to be had. By what rows ask for. */
function assignSimilar(candidates: readonly Guess[]): ReadonlyMap<string, string> {
  const taken = new Set(candidates.flatMap(({ exact }) => (exact === undefined ? [] : [exact.key])));
  const offers = candidates
    .filter(({ exact, unit }) => exact === undefined && !unit.isEmpty)
    .flatMap(({ unit, similar }) => similar.map((found) => ({ unit, ...found })))
    .filter(({ score }) => score >= LIKE)
    .sort((a, b) => b.score - a.score);
  const assigned = new Map<string, string>();
  for (const { unit, entity } of offers) {
    if (taken.has(entity) || assigned.has(unit.asks)) continue;
    assigned.set(unit.asks, entity);
    taken.add(entity);
  }
  return assigned;
}

/**
 * What each row of a matrix is about: by id, by number, by the same text, by a similar one. What the mapping says already
 * stays so. Rows like none become new requirements where an own catalogue is chosen (the option `catalogue`).
 */
export function guessMatrixRows(
  sheet: MappedSheet,
  context: MappingContext,
  options: Mapping['options'] = {},
): readonly RowGuess[] {
  const finder = finderOf(requirementsOf(context));
  const given = new Map(sheet.mapping.rows.map((row) => [row.key, row]));
  const candidates = unitsOf(sheet).map((unit): Guess => {
    const exact = unit.isEmpty ? undefined : finder.exactly(unit);
    const similar = unit.isEmpty || exact !== undefined ? [] : finder.similar(unit.text, MAX_ALTERNATIVES);
    return { unit, exact, similar };
  });
  // A mapping that people have seen is not added to by likeness alone.
  const similar = assignSimilar(given.size > 0 ? [] : candidates);
  return candidates.map(({ unit, exact, similar: found }): RowGuess => {
    const alternatives: Alternative[] = found
      .filter(({ score }) => score >= OFFERED)
      .map(({ entity }) => ({ entity, title: finder.titleOf(entity) }));
    const as = (mapping: Omit<RowMapping, 'row' | 'key'>, match: RowMatch): RowGuess => ({
      mapping: { row: unit.row.number, key: unit.key, ...mapping },
      text: unit.text,
      match,
      alternatives,
    });
    const said = given.get(unit.key);
    if (said !== undefined)
      return as({ to: said.to, ...(said.entity === undefined ? {} : { entity: said.entity }) }, 'MAPPING');
    const key = exact?.key ?? similar.get(unit.asks);
    if (key !== undefined) return as({ to: 'ENTITY', entity: key }, exact?.match ?? 'SIMILAR_TEXT');
    return as({ to: options['catalogue'] !== undefined && !unit.isEmpty ? 'NEW' : 'NONE' }, 'NONE');
  });
}
