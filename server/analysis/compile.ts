import { defaultLayers } from '../model/component.ts';
import { getOrCompute, memoizeWeak } from '../model/memoize.ts';
import { intAt } from '../model/snapshot/at.ts';
import { maskOf } from '../model/snapshot/column.ts';
import { rowsOf } from '../model/snapshot/csr.ts';
import type { PackedLines } from '../model/snapshot/lines.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import { DEFAULT_LAYERS } from '../model/snapshot/tables.ts';
import { COMPONENT_KINDS, LAYERS, LINK_KINDS } from '../model/vocabulary.ts';
import type { Bits } from './bits.ts';
import { type ResolveContext, resolveStatements, type Statements } from './statements/statements.ts';
import { applicableCells, buildUniverse, carryingMappings, requirementPhases, type Universe } from './universe.ts';

/**
 * A snapshot made ready for analysis on any day and for any institution. Universes, resolved sheets and masks are made
 * when first asked for and shared by every institution of one facility type that adopts the same editions; a sheet is
 * resolved once for each universe as long as its lines are referenced.
 */
export interface Compiled {
  readonly snapshot: Snapshot;
  /** For a set of adopted catalogues (as interned in the parties' column) and a facility type. */
  universe(adopts: number, facilityType: number): CompiledUniverse;
  /** Mask over LAYERS, defaults filled in. */
  layersOf(component: number): number;
}

export interface CompiledUniverse {
  readonly universe: Universe;
  statements(lines: PackedLines): Statements;
  applicable(component: number): Bits;
  traitsOf(component: number): ReadonlySet<string>;
}

const RUNS_ON = LINK_KINDS.indexOf('RUNS_ON');

function layersOf(snapshot: Snapshot, component: number): number {
  const own = intAt(snapshot.components.layers, component);
  if (own !== DEFAULT_LAYERS) return own;
  const kind = COMPONENT_KINDS[intAt(snapshot.components.kind, component)];
  if (kind === undefined) throw new RangeError(`no component in row ${component}`);
  const runsOn = rowsOf(snapshot.linksFrom, component).some((link) => snapshot.links.kind[link] === RUNS_ON);
  return maskOf(LAYERS, defaultLayers(kind, runsOn));
}

/** What a universe has whatever the model: sheets resolved against it, and the cells of each kind of component. */
interface UniverseGround {
  readonly universe: Universe;
  readonly statements: WeakMap<PackedLines, Statements>;
  readonly applicable: Map<string, Bits>;
}

/** What depends on catalogues and interned texts alone. */
interface Ground {
  readonly context: ResolveContext;
  readonly carrying: ReadonlyMap<number, readonly number[]>;
  readonly traitSets: Map<number, ReadonlySet<string>>;
  readonly universes: Map<string, UniverseGround>;
}

/** By the list of catalogues and the table of texts: a snapshot that extends another has the same ones. */
const grounds = new WeakMap<Snapshot['catalogues'], WeakMap<Snapshot['strings'], Ground>>();

function groundOf(snapshot: Snapshot): Ground {
  const { catalogues, strings } = snapshot;
  const ofCatalogues = getOrCompute(grounds, catalogues, () => new WeakMap());
  return getOrCompute(ofCatalogues, strings, () => ({
    context: { strings, phases: requirementPhases(snapshot) },
    carrying: carryingMappings(snapshot),
    traitSets: new Map(),
    universes: new Map(),
  }));
}

function compileUniverse(snapshot: Snapshot, ground: UniverseGround, { context, traitSets }: Ground): CompiledUniverse {
  const { universe, statements, applicable } = ground;
  const traitsOf = (component: number) => {
    const number = intAt(snapshot.components.traits, component);
    return getOrCompute(traitSets, number, () => new Set(snapshot.strings.listAt(number)));
  };
  return {
    universe,
    statements: (lines) => getOrCompute(statements, lines, () => resolveStatements(lines, universe, context)),
    applicable: (component) => {
      const layers = layersOf(snapshot, component);
      const key = `${layers}/${snapshot.components.traits[component]}`;
      return getOrCompute(applicable, key, () => applicableCells(universe, layers, traitsOf(component)));
    },
    traitsOf,
  };
}

function compileNow(snapshot: Snapshot): Compiled {
  const ground = groundOf(snapshot);
  const universes = new Map<string, CompiledUniverse>();
  const groundFor = (adopts: number, facilityType: number): UniverseGround => {
    const adopted = snapshot.strings.listAt(adopts);
    const universe = buildUniverse(snapshot, adopted, facilityType, ground.carrying);
    return { universe, statements: new WeakMap(), applicable: new Map() };
  };
  return {
    snapshot,
    layersOf: (component) => layersOf(snapshot, component),
    universe: (adopts, facilityType) => {
      const key = `${adopts}/${facilityType}`;
      return getOrCompute(universes, key, () =>
        compileUniverse(
          snapshot,
          getOrCompute(ground.universes, key, () => groundFor(adopts, facilityType)),
          ground,
        ),
      );
    },
  };
}

/**
 * Makes a snapshot ready for analysis; the same snapshot gives the same object. Nothing in it depends on a day. What was
 * made for another snapshot with the same catalogues and texts (extendSnapshot) is used again, so that the first
 * analysis after a commit costs little more than any other.
 */
export const compile = memoizeWeak(compileNow);
