import type { FirstStepsStartQuery } from '../../api/generated/documents.ts';
import type { FirstSteps } from './useFirstSteps.ts';

/** What the form of a step works with. */
export interface StepProps {
  readonly steps: FirstSteps;
  readonly catalogues: FirstStepsStartQuery['catalogues']['nodes'];
  /** What the server has against a field of an entity, by the entity's key without the institution's name space. */
  readonly problemAt: (key: string, field?: string) => string | undefined;
  /** Whether saving was tried: only then is said what is missing. */
  readonly isTried: boolean;
}
