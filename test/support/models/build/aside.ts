/**
 * Draws apart from the random source of the models: whoever draws with that gets the same models and attempts as without what is
 * drawn here. The same seed gives the same draws.
 */
export class Aside {
  #state: number;

  constructor(seed: string) {
    this.#state = [...seed].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 7);
  }

  #next(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.#state >>> 8) % below;
  }

  chance(percent: number): boolean {
    return this.#next(100) < percent;
  }

  /** One element; throws on an empty list. */
  pick<T>(list: readonly T[]): T {
    const index = this.#next(Math.max(1, list.length));
    for (const element of list.slice(index, index + 1)) return element;
    throw new Error('nothing to pick from');
  }

  /** Those of which the draw says so. */
  some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.chance(percent));
  }
}
