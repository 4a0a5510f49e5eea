import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  DecideOnGapDocument,
  type DecideOnGapInput,
  type DecideOnGapMutation,
  type GapCardQuery,
  type GapListQuery,
} from '../../api/generated/documents.ts';
import { type ApiError, ask } from '../../api/transport.ts';
import { ofInstitution } from '../../model/answerKeys.ts';
import { type Decided, decidedCard, decidedList, expectedOf, isSame } from '../../model/decisionForm.ts';
import { noteViewer } from '../state/session.ts';
import { answers, refresh, SOURCES } from '../state/sources.ts';
import { noteFailure } from '../state/useApiQuery.ts';

/** What the server has against a decision. */
export type DecisionProblem = DecideOnGapMutation['decideOnGap']['problems'][number];

/** A gap that is decided on, today. */
export interface Target {
  readonly institution: string;
  readonly gap: string;
  readonly today: string;
}

/** What is to be written, what stood there before, and when that was read. */
export interface Act {
  readonly kind: 'saved' | 'takenBack' | 'undone';
  readonly input: Partial<DecideOnGapInput> & Pick<DecideOnGapInput, 'state'>;
  readonly before: Decided;
  readonly revision: number;
}

/** What has been written last, for undoing it. */
export interface Done {
  readonly kind: Act['kind'];
  readonly before: Decided;
  /** What was written: only that may be undone. */
  readonly after: Decided;
  readonly revision: number;
}

/** What became of an act: done, or what stands against it. */
export type Outcome = { readonly done: Done } | { readonly problems: readonly DecisionProblem[] };

const cardKey = ({ institution, gap }: Target) => SOURCES.gapCard.keyOf({ institution, gap, asOf: undefined });
const doneKey = ({ institution, gap }: Target) => ['Done', institution, gap] as const;
const listKey = ({ institution }: Target) => ['Institution', institution, 'gapList'] as const;

/** The decision as it stands at the server, and when; undefined where the gap is no longer there. */
async function readAgain(
  target: Target,
): Promise<{ readonly decision: Decided; readonly revision: number } | undefined> {
  const { institution, gap: key } = target;
  const answer = await ask(SOURCES.gapCard.question, { institution, gap: key }).catch((error: unknown) => {
    throw noteFailure(error);
  });
  noteViewer(answer.me.id);
  answers.setQueryData<GapCardQuery>(cardKey(target), answer);
  const gap = answer.institution?.gap;
  return gap ? { decision: gap.decision, revision: answer.server.revision } : undefined;
}

async function send(target: Target, { input }: Act, expectedRevision: number) {
  const whole = { ...input, institution: target.institution, gap: target.gap, expectedRevision };
  const answer = await ask(DecideOnGapDocument, { input: whole }).catch((error: unknown) => {
    throw noteFailure(error);
  });
  return answer.decideOnGap;
}

/** Shows what is expected to stand there; gives what undoes that. */
function show(target: Target, decision: Decided): () => void {
  const card = answers.getQueryData<GapCardQuery>(cardKey(target));
  const lists = answers.getQueriesData<GapListQuery>({ queryKey: listKey(target) });
  answers.setQueryData<GapCardQuery>(cardKey(target), (answer) => {
    const gap = answer?.institution?.gap;
    if (!answer?.institution || !gap) return answer;
    return { ...answer, institution: { ...answer.institution, gap: decidedCard(gap, target.gap, decision) } };
  });
  answers.setQueriesData<GapListQuery>({ queryKey: listKey(target) }, (answer) => {
    const list = answer?.institution?.gapList;
    if (!answer?.institution || !list) return answer;
    const gapList = decidedList(list, target.gap, decision?.state ?? 'OPEN');
    return { ...answer, institution: { ...answer.institution, gapList } };
  });
  const shown = answers.getQueryData(cardKey(target));
  return () => {
    // What the server has said since stays.
    if (answers.getQueryData(cardKey(target)) === shown) answers.setQueryData(cardKey(target), card);
    for (const [key, list] of lists) answers.setQueryData(key, list);
  };
}

/**
 * Writes a decision. Where the server says that something was changed since, the page looks what: a decision that is as
 * before, or already as it is to be (an answer that was lost), causes no message.
 */
async function write(target: Target, act: Act): Promise<Outcome> {
  const expected = expectedOf(act.input, target.today);
  const doneOf = (at: number) => ({ done: { kind: act.kind, before: act.before, after: expected, revision: at } });
  let revision = act.revision;
  for (let tries = 0; ; tries += 1) {
    const payload = await send(target, act, revision);
    if (payload.problems.length === 0) {
      return doneOf(payload.revision ?? revision);
    }
    if (tries === 2 || !payload.problems.some(({ code }) => code === 'REVISION_CONFLICT')) return payload;
    const known = await readAgain(target);
    if (known === undefined) return payload;
    if (isSame(known.decision, expected)) {
      return doneOf(known.revision);
    }
    if (!isSame(known.decision, act.before)) return payload;
    revision = known.revision;
  }
}

/** Ways to decide on a gap. What is expected shows at once, and is taken back where the server refuses. */
export function useDecision(target: Target) {
  const { mutateAsync, isPending } = useMutation<Outcome, ApiError, Act>(
    {
      mutationFn: async (act) => {
        await answers.cancelQueries({ queryKey: ofInstitution(target) });
        const takeBack = show(target, expectedOf(act.input, target.today));
        try {
          const outcome = await write(target, act);
          if ('done' in outcome) answers.setQueryData(doneKey(target), outcome.done);
          else takeBack();
          return outcome;
        } catch (error) {
          takeBack();
          throw error;
        } finally {
          void refresh(ofInstitution(target));
        }
      },
    },
    answers,
  );
  const { data: done } = useQuery<Done | null>(
    { queryKey: doneKey(target), queryFn: () => null, enabled: false },
    answers,
  );
  const { institution, gap } = target;
  const forgetDone = useCallback(() => {
    answers.removeQueries({ queryKey: ['Done', institution, gap] });
  }, [institution, gap]);
  return { act: mutateAsync, isPending, done: done ?? undefined, forgetDone };
}
