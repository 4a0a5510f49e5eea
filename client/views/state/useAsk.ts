import { useCallback, useEffect, useState } from 'react';
import { ask, NoAnswer, type Question } from '../../api/transport.ts';

/** How long an answer is shown without asking again, ms; after that it is shown and asked again. */
const FRESH = 10_000;
/** How many answers are kept. */
const KEPT = 60;

interface Kept {
  readonly answer: unknown;
  readonly at: number;
}

const answers = new Map<string, Kept>();

function keep(key: string, answer: unknown): void {
  answers.delete(key);
  answers.set(key, { answer, at: Date.now() });
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}

/** An answer on its way or there. `answer` may be the last one while another is on its way (`waiting`). */
export interface Asked<Answer> {
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
  readonly answerKey: string;
  readonly waiting: boolean;
  readonly error: NoAnswer | undefined;
}

/**
 * Asks a question again whenever its variables change; undefined variables ask nothing. A question that is overtaken is
 * stopped. While the next answer is on its way the last one stays, so that nothing flickers.
 */
export function useAsk<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables | undefined,
): Asked<Answer> {
  const key = variables === undefined ? '' : `${question.toString()}${JSON.stringify(variables)}`;
  const [state, setState] = useState<State<Answer>>({
    key: '',
    answer: undefined,
    answerKey: '',
    waiting: false,
    error: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for question and variables
  useEffect(() => {
    if (variables === undefined) return;
    const known = answers.get(key);
    if (known !== undefined)
      setState({ key, answer: known.answer as Answer, answerKey: key, waiting: false, error: undefined });
    if (known !== undefined && Date.now() - known.at < FRESH && attempt === 0) return;
    if (known === undefined) setState((last) => ({ ...last, key, waiting: true, error: undefined }));
    const stop = new AbortController();
    ask(question, variables, stop.signal).then(
      (answer) => {
        keep(key, answer);
        setState({ key, answer, answerKey: key, waiting: false, error: undefined });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const reason = error instanceof NoAnswer ? error : new NoAnswer('unreachable', String(error));
        setState((last) => ({ ...last, key, waiting: false, error: reason }));
      },
    );
    return () => stop.abort();
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  const waiting = state.waiting || (key !== '' && state.key !== key);
  return { answer: state.answer, isCurrent: state.answerKey === key, waiting, error: state.error, retry };
}
