import type { Day } from '../../../schema/calendar/day.ts';

/** What every screen is given: whose gaps, as of when. `asOf` is absent for today. */
export interface ScreenProps {
  readonly institution: string;
  readonly asOf: Day | undefined;
  readonly day: Day;
}
