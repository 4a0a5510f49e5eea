import { describe, expect, test } from 'vitest';
import { gapFilter, isMine, isNarrowed } from '../../client/model/gapFilter.ts';

describe('the filter of the work list', () => {
  test('asks, until the viewer wants more, for what the institution or its direct suppliers must act on', () => {
    expect(gapFilter({ screen: 'gaps' })).toEqual({ mine: true });
    expect(gapFilter({ screen: 'gaps', everyone: true })).toEqual({});
    expect(gapFilter({ screen: 'gaps', party: 'v' })).toEqual({ actors: ['v'] });
    expect(isMine({ screen: 'gaps', actors: 'h,v' })).toBe(false);
  });

  test('says in the words of the API what an address narrows', () => {
    const place = { screen: 'gaps', everyone: true, actors: 'h,v', phase: 'NORMAL', rule: 'NO_SHEET' } as const;
    expect(gapFilter({ ...place, severities: ['HIGH'], states: 'OPEN,IN_TALKS', requirement: 'c:r' })).toEqual({
      actedOnBy: ['h', 'v'],
      phases: ['NORMAL'],
      rules: ['NO_SHEET'],
      severities: ['HIGH'],
      states: ['OPEN', 'IN_TALKS'],
      requirements: ['c:r'],
    });
  });

  test('leaves out a rule that does not exist', () => {
    expect(gapFilter({ screen: 'gaps', everyone: true, rule: 'toString' })).toEqual({});
  });

  test('knows whether anything is narrowed', () => {
    expect(isNarrowed({ screen: 'gaps', everyone: true })).toBe(false);
    expect(isNarrowed({ screen: 'gaps', severities: [] })).toBe(true);
  });
});
