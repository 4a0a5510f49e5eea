import type { Change } from '../../../model/change.ts';
import { at, rowOf } from '../../../model/snapshot/at.ts';
import { finishInTurns, type Steps } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import { SEVERITIES, type Severity } from '../../../model/vocabulary.ts';
import { WorkTurns } from '../../../support/yieldToEventLoop.ts';
import { remedyEffect } from '../../../text/remedies/effect.ts';
import type { BothLanguages } from '../../queries/explain/explainGap.ts';
import { draftingRemediesOnce, tryingRemedyOnce } from '../../queries/gaps/findingCache.ts';
import { type GapHandle, severityOfGap } from '../../queries/gaps/gapView.ts';
import type { InstitutionView } from '../../queries/institutionView.ts';
import type { PartyHandle } from '../../queries/lists/entities.ts';
import { compareEffects, type Effect, type TouchedGap } from '../../queries/remedies/effects.ts';
import type { Remedy } from '../../queries/remedies/remediesOf.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { tryingChanges } from './simulate.ts';

/** What a remedy would do to the gaps that its viewer sees. */
export interface RemedyEffect {
  /** The gap itself is among them. */
  readonly closed: number;
  readonly opened: number;
  readonly worstOpened: Severity | undefined;
  readonly text: BothLanguages;
}

/** A way to close a gap, as its viewer is shown it. */
export interface RemedyHandle {
  readonly session: ViewerSession;
  readonly key: string;
  readonly title: BothLanguages;
  readonly text: BothLanguages;
  readonly by: readonly PartyHandle[];
  readonly from: Day;
  readonly changes: readonly Change[];
  /** Undefined where the viewer sees too little to try it out. */
  readonly effect: RemedyEffect | undefined;
}

/** Counts of the gaps that would change; the gap itself closes and is told before its effect. */
function counted({ closed, opened }: Effect): RemedyEffect {
  const worstOpened = SEVERITIES.find((severity) => opened.some((gap) => gap.severity === severity));
  const say = (language: 'ja' | 'en') => {
    return remedyEffect(Math.max(closed.length - 1, 0), opened.length, worstOpened, language);
  };
  return { closed: closed.length, opened: opened.length, worstOpened, text: { ja: say('ja'), en: say('en') } };
}

const touched = (gap: GapHandle): TouchedGap => ({
  id: gap.key,
  rule: gap.finding.rule,
  severity: severityOfGap(gap),
});

/** What a remedy would do, tried out as the viewer may try changes out; undefined where the viewer sees too little for that. */
function* findingEffectFor({ session, row, analysis }: InstitutionView, remedy: Remedy): Steps<Effect | undefined> {
  if (session.access.everything) return yield* tryingRemedyOnce(analysis, remedy);
  const institution = at(session.snapshot.parties.ids, row);
  const simulation = yield* tryingChanges(session, institution, remedy.from, remedy.changes);
  if (simulation === undefined || simulation.problems.length > 0) return undefined;
  return { closed: simulation.closed.map(touched), opened: simulation.opened.map(touched) };
}

/** Trials of all requests take turns: each is an analysis, and a list of gaps may ask for hundreds. */
const trials = new WorkTurns();

interface Tried {
  readonly remedy: Remedy;
  readonly effect: Effect | undefined;
}

/** Those that leave the least behind first, those whose effect is not known last. */
function compareTried({ effect: a }: Tried, { effect: b }: Tried): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareEffects(a, b);
}

/** Does some of the work of trials; rejects where the signal is aborted. */
function inTrialTurns<T>(steps: Steps<T>, signal: AbortSignal | undefined): Promise<T> {
  return finishInTurns(steps, async () => {
    if (!trials.isOver) return;
    await trials.next();
    signal?.throwIfAborted();
  });
}

/** Tries remedies out one by one, in turns with other work; rejects where the signal is aborted. */
async function tried(view: InstitutionView, remedies: readonly Remedy[], signal: AbortSignal | undefined) {
  const found: Tried[] = [];
  for (const remedy of remedies) {
    const effect = await inTrialTurns(findingEffectFor(view, remedy), signal);
    found.push({ remedy, effect });
  }
  return found.sort(compareTried);
}

/**
 * The remedies of a gap, those that leave the fewest and lightest gaps behind first, else the likeliest; those that repeat
 * the words of a contract are for its parties only.
 */
export async function listRemedies({ view, finding }: GapHandle, signal?: AbortSignal): Promise<RemedyHandle[]> {
  const { session, analysis } = view;
  const drafted = await inTrialTurns(draftingRemediesOnce(analysis, finding), signal);
  const known = drafted.filter(({ contracts }) => contracts.every((id) => session.contractById(id) !== undefined));
  const ordered = await tried(view, known, signal);
  return ordered.map(({ remedy: { id, title, what, by, from, changes }, effect }) => ({
    session,
    key: id,
    title,
    text: what,
    by: by.map((party) => session.party(rowOf(session.snapshot.parties, party))),
    from,
    changes,
    effect: effect && counted(effect),
  }));
}

/**
 * The changes of a remedy as JSON text. To those who name new things in the name space of their party a new contract is
 * given without an id: whoever makes the changes is given one, and an id here would tell which ones others have used.
 */
export function changesJsonOf({ session, changes }: RemedyHandle): string {
  const isNew = (id: string) => !session.access.everything && session.contractById(id) === undefined;
  return JSON.stringify(
    changes.map((change) => {
      if (change.op === 'remove' || change.list !== 'contracts' || !isNew(change.entity.id)) return change;
      const { id, ...entity } = change.entity;
      return { ...change, entity };
    }),
  );
}
