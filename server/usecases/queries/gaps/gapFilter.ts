import type { RuleId } from '../../../model/rules.ts';
import { at } from '../../../model/snapshot/at.ts';
import { PHASES, type Phase, type Severity } from '../../../model/vocabulary.ts';
import {
  actorRows,
  type GapHandle,
  type GapState,
  isMine,
  placeOf,
  requirementOfGap,
  severityOfGap,
  stateOf,
} from './gapView.ts';

/** Which gaps; what is left out does not narrow, an empty list lets nothing through. Entities by the model's ids. */
export interface GapFilter {
  readonly rules?: readonly RuleId[] | undefined;
  readonly severities?: readonly Severity[] | undefined;
  readonly actors?: readonly string[] | undefined;
  /** Exactly these must act. */
  readonly actedOnBy?: readonly string[] | undefined;
  readonly requirements?: readonly string[] | undefined;
  readonly phases?: readonly Phase[] | undefined;
  readonly components?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly catalogues?: readonly string[] | undefined;
  readonly states?: readonly GapState[] | undefined;
  readonly mine?: boolean | undefined;
}

type Test = (gap: GapHandle) => boolean;

const actorIds = (gap: GapHandle): string[] =>
  actorRows(gap).map((row) => at(gap.view.session.snapshot.parties.ids, row));

/** One test per field of a filter that is given; the cheap ones first. */
function* testsOf(filter: GapFilter): Generator<Test> {
  const { rules, severities, phases, components, requirements, catalogues, groups, actors, states } = filter;
  if (rules) yield (gap) => rules.includes(gap.finding.rule);
  if (severities) yield (gap) => severities.includes(severityOfGap(gap));
  if (phases) {
    const mask = PHASES.reduce((bits, phase, i) => (phases.includes(phase) ? bits | (1 << i) : bits), 0);
    yield ({ finding }) => mask !== 0 && (finding.phases === undefined || (finding.phases & mask) !== 0);
  }
  if (components) yield (gap) => placeOf(gap).some((node) => components.includes(node.id));
  if (requirements) yield (gap) => requirements.includes(requirementOfGap(gap)?.key ?? '');
  if (catalogues) yield (gap) => catalogues.includes(requirementOfGap(gap)?.catalogue.id ?? '');
  if (groups) yield (gap) => groups.includes(requirementOfGap(gap)?.data.group ?? '');
  if (actors) yield (gap) => actorIds(gap).some((id) => actors.includes(id));
  if (filter.actedOnBy) {
    const exactly = JSON.stringify([...new Set(filter.actedOnBy)].sort());
    yield (gap) => JSON.stringify(actorIds(gap)) === exactly;
  }
  if (states) yield (gap) => states.includes(stateOf(gap));
  if (filter.mine === true) yield isMine;
}

/** The gaps that a filter lets through, in their order. */
export function filterGaps(gaps: readonly GapHandle[], filter: GapFilter = {}): readonly GapHandle[] {
  const tests = [...testsOf(filter)];
  return tests.length === 0 ? gaps : gaps.filter((gap) => tests.every((test) => test(gap)));
}
