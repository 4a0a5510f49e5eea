import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, NoAnswer } from '../../api/transport.ts';
import { noteAnswered, noteAway, useConnection } from './connection.ts';
import { noteEnded, noteViewer } from './session.ts';
import type { Source } from './sources.ts';

/** How long an answer is shown without asking again, ms; after that it is shown and asked again. */
const FRESH = 10_000;

/** What every question of the page asks beside its own: for whom the answer is. */
export interface Addressed {
  readonly me: { readonly id: string };
}

/** An answer on its way or there. */
export interface Asked<Answer> {
  /** The answer; the last one while another is on its way. */
  readonly answer: Answer | undefined;
  /** Whether `answer` belongs to the variables given last. */
  readonly isCurrent: boolean;
  readonly waiting: boolean;
  readonly error: NoAnswer | undefined;
  readonly retry: () => void;
}

interface State<Answer> {
  readonly key: string;
  readonly answer: Answer | undefined;
  readonly answerKey: string | undefined;
  readonly error: NoAnswer | undefined;
}

/**
 * Asks a question again whenever its variables change; undefined variables ask nothing. A question that is overtaken is
 * stopped. While the next answer is on its way the last one stays, so that nothing flickers.
 */
export function useAsk<Answer extends Addressed, Variables>(
  source: Source<Answer, Variables>,
  variables: Variables | undefined,
): Asked<Answer> {
  const key = variables === undefined ? undefined : JSON.stringify(variables);
  const [state, setState] = useState<State<Answer>>({
    key: '',
    answer: undefined,
    answerKey: undefined,
    error: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  const { epoch } = useConnection();
  // After the server was gone, what it told before is asked again, however fresh.
  const asked = useRef(epoch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the variables
  useEffect(() => {
    if (variables === undefined || key === undefined) return;
    const known = source.known(key);
    if (known !== undefined) setState({ key, answer: known.answer, answerKey: key, error: undefined });
    const isFresh = known !== undefined && Date.now() - known.at < FRESH;
    if (isFresh && asked.current === epoch) return;
    asked.current = epoch;
    const stop = new AbortController();
    ask(source.question, variables, stop.signal).then(
      (answer) => {
        if (stop.signal.aborted) return;
        noteAnswered();
        noteViewer(answer.me.id);
        source.keep(key, answer);
        setState({ key, answer, answerKey: key, error: undefined });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        if (error instanceof NoAnswer && error.code === 'UNAUTHENTICATED') return noteEnded();
        const reason = error instanceof NoAnswer ? error : new NoAnswer('unreachable', String(error));
        if (reason.kind === 'unreachable') noteAway();
        else noteAnswered();
        setState((last) => ({ ...last, key, error: reason }));
      },
    );
    return () => stop.abort();
  }, [source, key, attempt, epoch]);
  const retry = useCallback(() => {
    setState((last) => ({ ...last, key: '', error: undefined }));
    setAttempt((n) => n + 1);
  }, []);
  const known = key === undefined ? undefined : source.known(key);
  const isCurrent = known !== undefined || (key !== undefined && state.answerKey === key);
  const answer = known?.answer ?? state.answer;
  // A server that is gone is said once, in a bar; what it has told before stays, marked as old.
  const isOld = isCurrent && state.error?.kind === 'unreachable';
  const error = state.key === key && !isOld ? state.error : undefined;
  return { answer, isCurrent, waiting: key !== undefined && !isCurrent && error === undefined, error, retry };
}
