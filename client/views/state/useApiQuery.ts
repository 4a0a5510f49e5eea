import { type QueryFunctionContext, skipToken, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { ApiError, ask } from '../../api/transport.ts';
import { noteAnswered, noteAway } from './connection.ts';
import { noteEnded, noteViewer, useSession } from './session.ts';
import { answers, dropUnused, type Source } from './sources.ts';

/** What every question of the page asks beside its own: for whom the answer is. */
export interface Addressed {
  readonly me: { readonly id: string };
}

/** An answer on its way or there. */
export interface QueryState<Answer> {
  /** The answer; the last one while another is on its way. */
  readonly answer: Answer | undefined;
  /** Whether `answer` belongs to the variables given last. */
  readonly isCurrent: boolean;
  readonly waiting: boolean;
  readonly error: ApiError | undefined;
  readonly retry: () => void;
}

/** Notes what the lack of an answer says about session and connection. */
export function noteFailure(error: unknown): ApiError {
  const reason = error instanceof ApiError ? error : new ApiError('unreachable', String(error));
  if (reason.code === 'UNAUTHENTICATED') noteEnded();
  else if (reason.kind === 'unreachable') noteAway();
  else noteAnswered();
  return reason;
}

async function answerTo<Answer extends Addressed, Variables>(
  source: Source<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await ask(source.question, variables, signal).catch((error: unknown) => {
    throw signal.aborted ? error : noteFailure(error);
  });
  signal.throwIfAborted();
  noteAnswered();
  noteViewer(answer.me.id);
  dropUnused(source);
  return answer;
}

/**
 * Asks a question again whenever its variables change or what it is about has changed; undefined variables ask nothing. A
 * question that is overtaken is stopped. While the next answer is on its way the last one stays, so that nothing flickers.
 * Nothing is asked while the person is signing out.
 */
export function useApiQuery<Answer extends Addressed, Variables>(
  source: Source<Answer, Variables>,
  variables: Variables | undefined,
): QueryState<Answer> {
  const isAsked = variables !== undefined;
  const { isLeaving } = useSession();
  const { data, error, refetch } = useQuery<Answer, ApiError>(
    {
      queryKey: isAsked ? source.keyOf(variables) : ['Nothing', '', source.name],
      queryFn: isAsked ? ({ signal }: QueryFunctionContext) => answerTo(source, variables, signal) : skipToken,
      enabled: isAsked && !isLeaving,
    },
    answers,
  );
  const last = useRef<Answer>(undefined);
  useEffect(() => {
    if (data !== undefined) last.current = data;
  }, [data]);
  const retry = useCallback(() => void refetch(), [refetch]);
  const isCurrent = data !== undefined;
  // A server that is gone is said once, in a bar; what it has told before stays, marked as old.
  const isOld = isCurrent && error?.kind === 'unreachable';
  const shown = isOld || error === null ? undefined : error;
  return {
    answer: data ?? last.current,
    isCurrent,
    waiting: isAsked && !isCurrent && shown === undefined,
    error: shown,
    retry,
  };
}

/**
 * Asks one question about several things at once; an answer that is not there (yet) is undefined. What goes wrong is said by the
 * other questions of the page.
 */
export function useApiQueries<Answer extends Addressed, Variables>(
  source: Source<Answer, Variables>,
  variables: readonly Variables[],
): readonly (Answer | undefined)[] {
  const asked = variables.map((one) => ({
    queryKey: source.keyOf(one),
    queryFn: ({ signal }: QueryFunctionContext) => answerTo(source, one, signal),
  }));
  return useQueries({ queries: asked, combine: (results) => results.map(({ data }) => data) }, answers);
}
