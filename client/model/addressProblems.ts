import { isDay } from '../../schema/calendar/day.ts';
import type { GapState } from '../api/generated/documents.ts';
import { yearIn } from './contracts/timeLine.ts';
import { STEPS } from './firstSteps/draft.ts';
import { CHAIN_WAYS, PART_CODES, PHASE_CODES, SCREENS, SEVERITY_CODES, STANDING_CODES } from './place.ts';
import { ruleOf } from './rules.ts';

/** A part of an address that cannot be read, and what stands there. */
export interface AddressProblem {
  readonly name: string;
  readonly text: string;
}

const STATES: readonly GapState[] = ['OPEN', 'IN_TALKS', 'RISK_ACCEPTED'];

const isOneOf =
  (values: readonly string[]) =>
  (text: string): boolean =>
    values.includes(text);

const areAmong =
  (values: readonly string[]) =>
  (text: string): boolean =>
    text === '' || text.split(',').every(isOneOf(values));

/** What each narrowed name takes; the others are keys, which only the server knows. */
const READABLE: Readonly<Record<string, (text: string) => boolean>> = {
  on: isDay,
  phase: isOneOf(PHASE_CODES),
  severities: areAmong(SEVERITY_CODES),
  states: areAmong(STATES),
  rule: (text) => ruleOf(text) !== undefined,
  part: isOneOf(PART_CODES),
  by: isOneOf(['COMPONENT', 'PARTY']),
  everyone: isOneOf(['1']),
  only: isOneOf(['1']),
  list: isOneOf(['1']),
  edit: isOneOf(['1']),
  standing: isOneOf(STANDING_CODES),
  due: isDay,
  year: (text) => yearIn(text) !== undefined,
  fresh: isOneOf(['1']),
  way: isOneOf(CHAIN_WAYS),
  step: isOneOf([...STEPS, 'done']),
};

/** Parts of an address that `readPlace` counts as absent though something stands there, the screen first. */
export function problemsOf(path: string, query: string): AddressProblem[] {
  const parts = path.split('/').filter((part) => part !== '');
  const isScreen =
    parts.length === 0 || parts.join() === 'index.html' || (parts.length === 1 && isOneOf(SCREENS)(parts[0] ?? ''));
  const screen = isScreen ? [] : [{ name: 'screen', text: parts.join('/') }];
  const asked = new URLSearchParams(query);
  const values = Object.entries(READABLE).flatMap(([name, reads]) => {
    const text = asked.get(name);
    return text === null || reads(text) ? [] : [{ name, text }];
  });
  return [...screen, ...values];
}
