import { createHash } from 'node:crypto';
import { GraphQLError, parse } from 'graphql';
import { comparisonFault } from './comparisons.ts';
import { type SourceLimits, sourceFault } from './source.ts';

/** How large a document may be before anything else is done with it. */
export interface BeforeValidation extends SourceLimits {
  readonly maxComparisons: number;
}

/** Documents that are remembered to have passed, by their hash. */
const MAX_REMEMBERED = 1000;

function faultOf(text: string, limits: BeforeValidation): GraphQLError | undefined {
  const fault = sourceFault(text, limits);
  if (fault !== undefined) return fault;
  try {
    return comparisonFault(parse(text, { maxTokens: limits.maxTokens }), limits.maxComparisons);
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
    if (text.length > limits.maxDocumentCharacters) return faultOf(text, limits);
    const hash = createHash('sha256').update(text).digest('base64');
    if (passed.has(hash)) return undefined;
    const fault = faultOf(text, limits);
    if (fault !== undefined) return fault;
    if (passed.size >= MAX_REMEMBERED) passed.clear();
    passed.add(hash);
    return undefined;
  };
}
