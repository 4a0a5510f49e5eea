import type { Requirement } from '../model/catalogue.ts';
import { getOrCompute } from '../model/memoize.ts';
import { intAt } from '../model/snapshot/at.ts';
import { maskOf } from '../model/snapshot/column.ts';
import { phaseMask } from '../model/snapshot/lines.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import { FACILITY_TYPES, LAYERS, PHASES } from '../model/vocabulary.ts';
import { type Bits, setBit, wordsFor } from './bits.ts';

/**
 * The cells (requirement × phase) of R(I): the requirements of one set of adopted catalogues that address one type of
 * facility (SEMANTICS.md section 1), numbered in the order in which gaps are listed: requirements by key, phases in
 * canonical order. Every set of cells in the engine is a bit set over one universe.
 */
export interface Universe {
  /** Requirements by key as text. */
  readonly keys: readonly string[];
  readonly requirements: readonly Requirement[];
  /** Interned keys, in the same order. */
  readonly keyNumbers: Int32Array;
  readonly indexOfKey: ReadonlyMap<number, number>;
  readonly cells: number;
  readonly words: number;
  /** First cell of each requirement; one more entry closes the last. */
  readonly firstCell: Int32Array;
  readonly requirementOfCell: Int32Array;
  /** Index into PHASES. */
  readonly phaseOfCell: Uint8Array;
  /** For each requirement the requirements whose statements carry over to it (EQUAL, SUPERSET), least key first. */
  readonly carriedFrom: readonly (readonly number[])[];
  /** Cells whose requirement has the layer `interface`. */
  readonly interfaceCells: Bits;
  /** Interned keys of all that a line can say about the adopted editions, whatever the facility: directly or carried over. */
  readonly concerned: ReadonlySet<number>;
}

interface Loaded {
  readonly key: string;
  readonly number: number;
  readonly requirement: Requirement;
}

function loadedRequirements(snapshot: Snapshot, adopted: ReadonlySet<string>): Loaded[] {
  const loaded = snapshot.catalogues
    .filter((c) => adopted.has(c.id))
    .flatMap((c) => (c.requirements ?? []).map((requirement) => ({ key: `${c.id}:${requirement.id}`, requirement })));
  loaded.sort((a, b) => (a.key < b.key ? -1 : 1));
  return loaded.map(({ key, requirement }) => ({ key, requirement, number: snapshot.strings.intern(key) }));
}

/** Whether a requirement addresses facilities of a type (an index into FACILITY_TYPES; −1, not given: only what addresses all). */
function addresses({ facilityTypes }: Requirement, facilityType: number): boolean {
  const type = FACILITY_TYPES[facilityType];
  return facilityTypes === undefined || (type !== undefined && facilityTypes.includes(type));
}

/** Sources of the mappings that carry statements over, by interned target; both catalogues are loaded. */
export function carryingMappings(snapshot: Snapshot): ReadonlyMap<number, readonly number[]> {
  const known = requirementPhases(snapshot);
  const sources = new Map<number, Set<string>>();
  for (const { source, target, relation } of snapshot.catalogues.flatMap((c) => c.mappings ?? [])) {
    if (relation !== 'EQUAL' && relation !== 'SUPERSET') continue;
    const from = snapshot.strings.find(source);
    const to = snapshot.strings.find(target);
    if (!known.has(from) || !known.has(to)) continue;
    getOrCompute(sources, to, () => new Set<string>()).add(source);
  }
  return new Map([...sources].map(([to, set]) => [to, [...set].sort().map((key) => snapshot.strings.find(key))]));
}

/** The phases of every requirement that is loaded, as a mask, by interned key. */
export function requirementPhases(snapshot: Snapshot): ReadonlyMap<number, number> {
  const phases = new Map<number, number>();
  for (const { id, requirements } of snapshot.catalogues) {
    for (const r of requirements ?? []) phases.set(snapshot.strings.intern(`${id}:${r.id}`), phaseMask(r.phases));
  }
  return phases;
}

/** Numbers the cells of the adopted catalogues for a type of facility; catalogues that are not loaded have none. */
export function buildUniverse(
  snapshot: Snapshot,
  adopted: readonly string[],
  facilityType: number,
  carrying: ReadonlyMap<number, readonly number[]>,
): Universe {
  const all = loadedRequirements(snapshot, new Set(adopted));
  const loaded = all.filter(({ requirement }) => addresses(requirement, facilityType));
  const firstCell = new Int32Array(loaded.length + 1);
  const requirementOfCell: number[] = [];
  const phaseOfCell: number[] = [];
  const interfaceCells: number[] = [];
  loaded.forEach(({ requirement }, index) => {
    firstCell[index] = requirementOfCell.length;
    PHASES.forEach((phase, p) => {
      if (!requirement.phases.includes(phase)) return;
      if (requirement.layers.includes('interface')) interfaceCells.push(requirementOfCell.length);
      requirementOfCell.push(index);
      phaseOfCell.push(p);
    });
  });
  const cells = requirementOfCell.length;
  firstCell[loaded.length] = cells;
  const words = wordsFor(cells);
  const interfaces = new Int32Array(words);
  for (const cell of interfaceCells) setBit(interfaces, cell);
  return {
    keys: loaded.map((l) => l.key),
    requirements: loaded.map((l) => l.requirement),
    keyNumbers: Int32Array.from(loaded, (l) => l.number),
    indexOfKey: new Map(loaded.map((l, i) => [l.number, i])),
    cells,
    words,
    firstCell,
    requirementOfCell: Int32Array.from(requirementOfCell),
    phaseOfCell: Uint8Array.from(phaseOfCell),
    carriedFrom: loaded.map((l) => carrying.get(l.number) ?? []),
    interfaceCells: interfaces,
    concerned: new Set(all.flatMap(({ number }) => [number, ...(carrying.get(number) ?? [])])),
  };
}

/** The cells of all requirements that a test accepts. */
function cellsWhere(universe: Universe, accepts: (requirement: Requirement) => boolean): Bits {
  const bits = new Int32Array(universe.words);
  universe.requirements.forEach((requirement, index) => {
    if (!accepts(requirement)) return;
    const end = intAt(universe.firstCell, index + 1);
    for (let cell = intAt(universe.firstCell, index); cell < end; cell += 1) setBit(bits, cell);
  });
  return bits;
}

/** The cells applicable to a component with these layers (a mask) and traits (SEMANTICS.md section 1). */
export function applicableCells(universe: Universe, layers: number, traits: ReadonlySet<string>): Bits {
  return cellsWhere(universe, (requirement) => {
    if ((maskOf(LAYERS, requirement.layers) & layers) === 0) return false;
    return requirement.traits === undefined || requirement.traits.some((t) => traits.has(t));
  });
}
