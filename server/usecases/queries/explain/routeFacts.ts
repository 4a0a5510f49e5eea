import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { EXPOSURES } from '../../../model/vocabulary.ts';
import type { GapFacts } from '../../../text/facts.ts';
import { componentName } from './factNames.ts';

/** The way in from what it begins with, and what alone holds on it. */
export function routeFacts({ snapshot }: AnalysisContext, { component, beside, steps }: Finding): GapFacts {
  const [held] = beside?.held ?? [];
  const entry = component && EXPOSURES[intAt(snapshot.components.exposure, component.row)];
  return {
    ...(entry === undefined ? {} : { entry }),
    route: (beside?.route ?? []).map((node) => componentName(snapshot, node)),
    ...(held === undefined ? {} : { u: componentName(snapshot, held) }),
    ...(steps.includes('ONLY_SILENCE') ? { variant: 'ONLY_SILENCE' } : {}),
  };
}

/** A credential and what it opens. */
export const credentialFacts = ({ snapshot }: AnalysisContext, { term, beside }: Finding): GapFacts => ({
  ...(term === undefined ? {} : { credential: term }),
  opened: (beside?.components ?? []).map((node) => componentName(snapshot, node)),
});
