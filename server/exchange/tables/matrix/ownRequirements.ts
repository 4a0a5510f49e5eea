import type { Catalogue, Requirement } from '../../../model/catalogue.ts';
import { defaultLayers } from '../../../model/component.ts';
import { catalogueId } from '../../../model/values.ts';
import { LAYERS, type Layer, PHASES, type Phase } from '../../../model/vocabulary.ts';
import { OWN_REQUIREMENTS } from '../../../text/tables.ts';
import { fingerprint } from '../mapping/fold.ts';
import type { MappingContext } from '../mapping/target.ts';
import type { Unit } from './units.ts';

/** What rows that are like no requirement become. */
export interface OwnCatalogue {
  /** The requirement of a unit, made when it is asked for first. */
  readonly requirementOf: (
    unit: Unit,
    sheet: string,
    phases: readonly Phase[],
  ) => { readonly key: string; readonly requirement: Requirement };
  /** A requirement that was made, with the situations of all its rows; undefined for others. */
  readonly whole: (key: string) => Requirement | undefined;
  /** The catalogue with what it had and what was made; undefined where nothing was. */
  readonly catalogue: () => Catalogue | undefined;
}

/** The layers of the components that a table speaks about: its requirements are about these. */
function layersOf(context: MappingContext, about: ReadonlySet<string>): Layer[] {
  const runsOn = new Set<string>(
    (context.known.links ?? []).flatMap(({ kind, consumer }) => (kind === 'RUNS_ON' ? [consumer] : [])),
  );
  const found = new Set(
    (context.known.components ?? [])
      .filter(({ id }) => about.has(id))
      .flatMap(({ id, kind, layers }) => layers ?? defaultLayers(kind, runsOn.has(id))),
  );
  const layers = LAYERS.filter((layer) => found.has(layer));
  return layers.length > 0 ? layers : ['application'];
}

const titleOf = (text: string): { ja: string } => ({ ja: text.replace(/\s*\n\s*/g, ' ') });

/** A catalogue of one's own: requirements are known by number or text, so that the same row is the same one next time. */
export function ownCatalogue(
  context: MappingContext,
  about: ReadonlySet<string>,
  options: Readonly<Record<string, string>>,
): OwnCatalogue | undefined {
  const { catalogue: name, catalogueTitle: titled } = options;
  if (name === undefined || name === '') return undefined;
  const id = catalogueId.parse(name);
  const before = (context.known.catalogues ?? []).find((catalogue) => catalogue.id === id);
  const made = new Map<string, Requirement>();
  const owners = new Map<string, string>();
  const layers = layersOf(context, about);
  const chapters = new Map<string, { id: string; title: { ja: string } }>();
  const idOf = (unit: Unit, sheet: string): string => {
    const own = [sheet, unit.chapter, unit.asks];
    const plain = unit.id === '' ? `r-${fingerprint([unit.asks])}` : unit.id.normalize('NFKC').replace(/\s+/g, ' ');
    const owner = JSON.stringify(own);
    if (unit.id !== '' || (owners.get(plain) ?? owner) === owner) {
      owners.set(plain, owner);
      return plain;
    }
    return `r-${fingerprint(own)}`;
  };
  const chapterOf = (text: string): { chapter: string } | object => {
    if (text === '') return {};
    const chapter = { id: `c-${fingerprint([text])}`, title: titleOf(text) };
    chapters.set(chapter.id, chapter);
    return { chapter: chapter.id };
  };
  return {
    requirementOf: (unit, sheet, phases) => {
      const own = idOf(unit, sheet);
      const known = made.get(own) ?? before?.requirements?.find((requirement) => requirement.id === own);
      const merged = PHASES.filter((phase) => phases.includes(phase) || known?.phases.includes(phase) === true);
      const requirement: Requirement = {
        ...(known ?? {
          id: own,
          title: titleOf(unit.text),
          ...chapterOf(unit.chapter || sheet),
          ...(unit.number === '' ? {} : { item: unit.number }),
          layers,
        }),
        phases: merged,
      };
      made.set(own, requirement);
      return { key: `${id}:${own}`, requirement };
    },
    whole: (key) => (key.startsWith(`${id}:`) ? made.get(key.slice(id.length + 1)) : undefined),
    catalogue: () => {
      if (made.size === 0) return undefined;
      const kept = (before?.requirements ?? []).filter((requirement) => !made.has(requirement.id));
      const others = (before?.chapters ?? []).filter((chapter) => !chapters.has(chapter.id));
      return {
        ...(before ?? { id, title: titled === undefined ? OWN_REQUIREMENTS : { ja: titled } }),
        chapters: [...others, ...chapters.values()],
        requirements: [...kept, ...made.values()],
      };
    },
  };
}
