import { createHash } from 'node:crypto';
import { GraphQLError, parse } from 'graphql';
import { comparisonProblem } from './comparisons.ts';
import { type SourceLimits, sourceProblem } from './source.ts';

/** How large a document may be before anything else is done with it. */
export interface BeforeValidation extends SourceLimits {
  readonly maxComparisons: number;
}

/** Documents that are remembered to have passed, by their hash. */
const MAX_REMEMBERED = 1000;

function problemOf(text: string, limits: BeforeValidation): GraphQLError | undefined {
  const problem = sourceProblem(text, limits);
  if (problem !== undefined) return problem;
  try {
    return comparisonProblem(parse(text, { maxTokens: limits.maxTokens }), limits.maxComparisons);
  } catch (error) {
    // What cannot be parsed is refused by whoever parses it next.
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/**
 * Why a document is refused before it is parsed and validated by others, which may take long; undefined where it may go
 * on. Errors carry a stable code and the status 400.
 */
export function checkBeforeValidation(limits: BeforeValidation): (text: string) => GraphQLError | undefined {
  const passed = new Set<string>();
  return (text) => {
    if (text.length > limits.maxDocumentCharacters) return problemOf(text, limits);
    const hash = createHash('sha256').update(text).digest('base64');
    if (passed.has(hash)) return undefined;
    const problem = problemOf(text, limits);
    if (problem !== undefined) return problem;
    if (passed.size >= MAX_REMEMBERED) passed.clear();
    passed.add(hash);
    return undefined;
  };
}
