import type { Dice } from '../dice.ts';
import type { Party } from '../types.ts';
import { FACILITY_TYPES } from '../vocabulary.ts';
import type { World } from './world.ts';

const CLASSES: readonly NonNullable<Party['facilityClass']>[] = ['HOSPITAL', 'CLINIC', 'PHARMACY', 'OTHER'];

function institution(dice: Dice, number: number): Party {
  const party: Party = { id: `h${number}`, type: 'INSTITUTION', name: { ja: `医療機関${number}` } };
  if (dice.chance(80)) party.facilityType = dice.pick(FACILITY_TYPES);
  if (dice.chance(25)) party.facilityClass = dice.pick(CLASSES);
  return party;
}

/** Adds one to three institutions and up to three vendors; what institutions adopt is set with the catalogues. */
export function addParties(world: World): void {
  const { dice, parties, small } = world;
  const institutions = Number(dice.weighted(small ? { '1': 80, '2': 20, '3': 0 } : { '1': 40, '2': 44, '3': 16 }));
  const vendors = Number(
    dice.weighted(small ? { '0': 4, '1': 60, '2': 36, '3': 0 } : { '0': 0, '1': 15, '2': 45, '3': 40 }),
  );
  for (let number = 1; number <= institutions; number++) parties.push(institution(dice, number));
  for (let number = 1; number <= vendors; number++) {
    parties.push({ id: `v${number}`, type: 'VENDOR', name: { ja: `事業者${number}` } });
  }
}
