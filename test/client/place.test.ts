import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atInstitution,
  moved,
  onScreen,
  type Place,
  readPlace,
  SCREENS,
  writePlace,
} from '../../client/model/place.ts';

const key = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });

const anyPlace: fc.Arbitrary<Place> = fc.record(
  {
    screen: fc.constantFrom(...SCREENS),
    institution: key,
    on: fc.constantFrom('2026-11-24', '2024-02-29'),
    gap: key,
    component: key,
    link: key,
    vendor: key,
    service: key,
    text: key,
    part: fc.constantFrom('sheet', 'publish'),
    requirement: key,
    rule: key,
    party: key,
    actors: key,
    phase: fc.constantFrom('NORMAL', 'CYBERATTACK'),
    severities: fc.subarray(['CRITICAL', 'HIGH', 'INFO'] as const),
    only: fc.constant(true as const),
    by: fc.constant('COMPONENT' as const),
  },
  { requiredKeys: ['screen'] },
);

describe('an address', () => {
  test('gives back the place that it was written for', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const url = new URL(writePlace(place), 'http://localhost');
        expect(readPlace(url.pathname, url.search)).toEqual(place);
      }),
    );
  });

  test('never fails, and what it cannot read counts as absent', () => {
    expect(readPlace('/nowhere', '?on=2026-02-30&phase=LUNCH&only=yes&institution=')).toEqual({ screen: 'overview' });
    fc.assert(fc.property(fc.string(), fc.string(), (path, query) => void readPlace(path, query)));
  });

  test('keeps who, when and what was chosen from screen to screen, but no filters', () => {
    const place: Place = {
      screen: 'gaps',
      institution: 'h',
      on: '2026-01-01',
      gap: 'g',
      rule: 'NO_SHEET',
      everyone: true,
    };
    expect(onScreen(place, 'chain')).toEqual({ screen: 'chain', institution: 'h', on: '2026-01-01', gap: 'g' });
  });

  test('keeps at another institution only what means the same there', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { screen, on, phase, severities, by } = place;
        const kept = moved({ screen }, { on, phase, severities, by });
        expect(atInstitution(place, 'other')).toEqual({ ...kept, institution: 'other' });
      }),
    );
  });

  test('loses what is taken away', () => {
    expect(moved({ screen: 'gaps', gap: 'g', rule: 'r' }, { gap: undefined })).toEqual({ screen: 'gaps', rule: 'r' });
  });
});
