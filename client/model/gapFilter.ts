import type { GapFilter, GapState } from '../api/generated/documents.ts';
import { type Place, SEVERITY_CODES } from './place.ts';
import { ruleOf } from './rules.ts';

/** States in the order in which they are listed. */
export const STATES: readonly GapState[] = ['OPEN', 'IN_TALKS', 'RISK_ACCEPTED'];

/** The states that a place shows; all where nothing is said. */
export function shownStates({ states }: Place): readonly GapState[] {
  return states === undefined ? STATES : STATES.filter((state) => states.split(',').includes(state));
}

/** Whether only what the institution or its direct suppliers must act on is shown: so it is until more is asked for. */
export function isMine({ everyone, actors, party }: Place): boolean {
  return everyone !== true && actors === undefined && party === undefined;
}

/** Whether anything is narrowed beyond the default. */
export function isNarrowed({ severities, states, phase, rule, actors, party, requirement }: Place): boolean {
  return [severities, states, phase, rule, actors, party, requirement].some((value) => value !== undefined);
}

/** The filter of the work list for a place. */
export function gapFilter(place: Place): GapFilter {
  const { severities = SEVERITY_CODES, phase, rule, actors, party, requirement } = place;
  const known = ruleOf(rule);
  return {
    ...(place.severities === undefined ? {} : { severities }),
    ...(place.states === undefined ? {} : { states: shownStates(place) }),
    ...(phase === undefined ? {} : { phases: [phase] }),
    ...(known === undefined ? {} : { rules: [known] }),
    ...(actors === undefined ? {} : { actedOnBy: actors.split(',') }),
    ...(party === undefined ? {} : { actors: [party] }),
    ...(requirement === undefined ? {} : { requirements: [requirement] }),
    ...(isMine(place) ? { mine: true } : {}),
  };
}
