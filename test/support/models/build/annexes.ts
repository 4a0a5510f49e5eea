import type { Annex, Sheet } from '../types.ts';
import { inForce } from '../vocabulary.ts';
import type { World } from './world.ts';

/** Annexes of the versions that a contract's customer has signed: the one in force, earlier and later ones, drafts, several. */
export function drawAnnexes(world: World, covers: readonly string[]): Annex[] {
  const { rng, sheets, asOf } = world;
  const annexes: Annex[] = [];
  const sign = (sheet: Sheet) => annexes.push({ component: sheet.component, sheetVersion: sheet.version });
  for (const component of covers) {
    const versions = sheets.filter((sheet) => sheet.component === component);
    const current = inForce(sheets, component, asOf);
    const others = versions.filter((sheet) => sheet !== current);
    const way = rng.weighted({ current: 34, other: 32, several: 20, none: 14 });
    if (way === 'current' && current !== undefined) sign(current);
    if (way === 'other' && others.length > 0) sign(rng.pick(others));
    if (way === 'several') for (const sheet of rng.some(versions, 1, 3)) sign(sheet);
  }
  return annexes;
}
