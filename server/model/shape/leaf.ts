import { z } from 'zod';
import { shorten } from '../path.ts';
import { PROBLEM_CODES, type Problem, type ProblemCode, type Report } from '../problem.ts';
import { unreachable } from '../unreachable.ts';
import { idFits } from './ids.ts';

/** A JSON type as problems name it; `NaN` and `Infinity`, which JSON does not have, by their own names. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value;
}

type LeafProblem = readonly [code: ProblemCode, params?: Problem['params']];

function wrongType(expected: string, value: unknown): LeafProblem {
  return ['WRONG_TYPE', { expected, found: typeName(value) }];
}

function outOfRange(value: unknown, sign: string, limit: number | bigint): LeafProblem {
  return ['OUT_OF_RANGE', { value: String(value), bound: `${sign} ${limit}` }];
}

/** A pattern says in its message which problem it finds; the only other format is that of days. */
function formatCode({ format, message }: z.core.$ZodIssueInvalidStringFormat): ProblemCode {
  const code = PROBLEM_CODES.find((known) => known === message);
  if (format === 'regex' && code === undefined) throw new Error(`no problem code for the pattern (${message})`);
  return code ?? 'BAD_DATE';
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): LeafProblem {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected === 'int' ? 'integer' : issue.expected, value);
    case 'invalid_value':
      if (typeof value === 'object') return wrongType('string', value);
      return ['NOT_ONE_OF', { value: shorten(String(value)), allowed: issue.values.join(', ') }];
    case 'invalid_format':
      return [formatCode(issue), { value: shorten(String(value)) }];
    case 'too_small':
      if (issue.origin === 'string') return ['EMPTY_TEXT'];
      return outOfRange(value, issue.inclusive === true ? '≥' : '>', issue.minimum);
    case 'too_big':
      return outOfRange(value, issue.inclusive === true ? '≤' : '<', issue.maximum);
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      // The leaves of the schema have no other checks than those above; a new kind of check needs a code of its own.
      throw new Error(`no problem code for ${issue.code}`);
    default:
      return unreachable(issue);
  }
}

/** Checks a text, number, boolean or day against its schema and reports every problem of it. */
export function checkLeaf(schema: z.core.$ZodType, value: unknown, path: string, report: Report): void {
  const result = z.safeParse(schema, value);
  if (result.success) {
    if (typeof value === 'string' && !idFits(schema, value)) report('BAD_ID', path, { value: shorten(value) });
    return;
  }
  for (const issue of result.error.issues) {
    const [code, params] = problemOf(issue, value);
    report(code, path, params);
  }
}
