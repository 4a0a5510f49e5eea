import type { Rng } from '../rng.ts';
import type { Party } from '../types.ts';
import { FACILITY_TYPES } from '../vocabulary.ts';
import type { World } from './world.ts';

const CLASSES: readonly NonNullable<Party['facilityClass']>[] = ['HOSPITAL', 'CLINIC', 'PHARMACY', 'OTHER'];

function institution(rng: Rng, number: number): Party {
  const party: Party = { id: `h${number}`, type: 'INSTITUTION', name: { ja: `医療機関${number}` } };
  if (rng.chance(80)) party.facilityType = rng.pick(FACILITY_TYPES);
  if (rng.chance(25)) party.facilityClass = rng.pick(CLASSES);
  // Follows from the number: a draw would shift all that is drawn after it.
  if (number > 1) party.area = number === 2 ? '奈良県' : '三重県';
  return party;
}

/** Adds one to three institutions and up to three vendors; what institutions adopt is set with the catalogues. */
export function addParties(world: World): void {
  const { rng, parties, small } = world;
  const institutions = Number(rng.weighted(small ? { '1': 80, '2': 20, '3': 0 } : { '1': 40, '2': 44, '3': 16 }));
  const vendors = Number(
    rng.weighted(small ? { '0': 4, '1': 60, '2': 36, '3': 0 } : { '0': 0, '1': 15, '2': 45, '3': 40 }),
  );
  for (let number = 1; number <= institutions; number++) parties.push(institution(rng, number));
  for (let number = 1; number <= vendors; number++) {
    parties.push({ id: `v${number}`, type: 'VENDOR', name: { ja: `事業者${number}` } });
  }
}
