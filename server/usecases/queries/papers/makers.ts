import type { PaperName } from '../../../exchange/papers/papers.ts';
import type { MakesBook } from './maker.ts';
import { makeMatrix } from './matrix.ts';

/** What makes each paper's book. */
export const MAKERS: { readonly [N in PaperName]: MakesBook<N> } = { matrix: makeMatrix };
