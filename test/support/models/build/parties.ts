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

/** Adds one to three institutions and one to three vendors; what institutions adopt is set with the catalogues. */
export function addParties(world: World): void {
  const { dice, parties } = world;
  const institutions = Number(dice.weighted({ '1': 50, '2': 38, '3': 12 }));
  const vendors = Number(dice.weighted({ '1': 20, '2': 45, '3': 35 }));
  for (let number = 1; number <= institutions; number++) parties.push(institution(dice, number));
  for (let number = 1; number <= vendors; number++) {
    parties.push({ id: `v${number}`, type: 'VENDOR', name: { ja: `事業者${number}` } });
  }
}
