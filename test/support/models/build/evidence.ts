import type { Evidence } from '../types.ts';
import { AROUND_TODAY, dayAt } from './days.ts';
import type { World } from './world.ts';

const KINDS: readonly string[] = ['CERTIFICATE', 'RECORD', 'REPORT'];

function drawEvidence(world: World, id: string): Evidence {
  const { rng, asOf } = world;
  const evidence: Evidence = { id, title: { ja: id }, kind: rng.pick(KINDS) };
  const state = rng.weighted({ undated: 20, valid: 25, expired: 20, early: 15, boundary: 20 });
  if (state === 'valid') evidence.issuedOn = dayAt(rng, asOf, [-100, -1, 0]);
  if (state === 'valid' && rng.chance(70)) evidence.validUntil = dayAt(rng, asOf, [0, 1, 400]);
  if (state === 'expired') evidence.validUntil = dayAt(rng, asOf, [-100, -1]);
  if (state === 'early') evidence.issuedOn = dayAt(rng, asOf, [1, 100]);
  if (state === 'boundary') evidence.issuedOn = dayAt(rng, asOf, AROUND_TODAY);
  if (state === 'boundary') evidence.validUntil = dayAt(rng, asOf, AROUND_TODAY);
  return evidence;
}

/** Adds up to four pieces of evidence: undated, valid, expired, not yet issued. */
export function addEvidence(world: World): void {
  const wanted = world.rng.int(0, 4);
  for (let number = 1; number <= wanted; number++) world.evidence.push(drawEvidence(world, `e${number}`));
}
