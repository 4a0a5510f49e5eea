/**
 * Long work in small steps: whoever drives it may do other things between two of them. What it has done so far is not
 * to be seen by others.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work with what `turn` gives awaited between its steps. Where that rejects the work is ended, and its `finally` runs. */
export async function finishInTurns<T>(steps: Steps<T>, turn: () => Promise<void> | undefined): Promise<T> {
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      const others = turn();
      if (others !== undefined) await others;
    }
  } catch (error) {
    steps.throw(error);
    throw error;
  }
}

/** Does something with each of many, one a step. */
export function* eachInSteps<T>(all: Iterable<T>, visit: (one: T, index: number) => void): Steps<void> {
  let index = 0;
  for (const one of all) {
    visit(one, index);
    index += 1;
    yield;
  }
}

/** What is made of each of many, one a step; in their order. */
export function* mapInSteps<T, U>(all: Iterable<T>, make: (one: T, index: number) => U): Steps<U[]> {
  const made: U[] = [];
  yield* eachInSteps(all, (one, index) => made.push(make(one, index)));
  return made;
}

/** All that is made of each of many, one a step; in their order. */
export function* flatMapInSteps<T, U>(all: Iterable<T>, make: (one: T, index: number) => readonly U[]): Steps<U[]> {
  const made: U[] = [];
  yield* eachInSteps(all, (one, index) => {
    for (const each of make(one, index)) made.push(each);
  });
  return made;
}
