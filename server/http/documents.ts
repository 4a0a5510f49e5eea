import type { RequestHandler } from 'express';
import { type BeforeValidation, checkBeforeValidation } from '../graphql/limits/beforeValidation.ts';

const textAt = (holder: unknown): string | undefined => {
  if (typeof holder !== 'object' || holder === null || !('query' in holder)) return undefined;
  return typeof holder.query === 'string' ? holder.query : undefined;
};

/**
 * Refuses documents that would take long to parse or to validate, wherever a request may have them. After the body was read.
 * `onRefused` is told the code of each.
 */
export function boundDocuments(limits: BeforeValidation, onRefused: (code: string) => void): RequestHandler {
  const check = checkBeforeValidation(limits);
  return (request, response, next) => {
    const text = textAt(request.body) ?? textAt(request.query);
    const problem = text === undefined ? undefined : check(text);
    if (problem === undefined) return next();
    const { http: _, ...extensions } = problem.extensions;
    onRefused(String(extensions['code']));
    const requestId: unknown = response.locals['requestId'];
    response.status(400).json({ errors: [{ message: problem.message, extensions: { ...extensions, requestId } }] });
  };
}
