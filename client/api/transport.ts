import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { addressOf } from './base.ts';

/** A question to the API as text, with the types of its variables and its answer. */
export type Question<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & { toString(): string };

/** Why there is no answer: the server cannot be reached, or it refused the question (`code` is its stable code). */
export class ApiError extends Error {
  readonly kind: 'unreachable' | 'refused';
  readonly code: string | undefined;

  constructor(kind: 'unreachable' | 'refused', message: string, code?: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function readReply<Answer>(response: Response): Promise<Reply<Answer>> {
  try {
    return await response.json();
  } catch {
    throw new ApiError(response.status >= 500 ? 'unreachable' : 'refused', `status ${response.status}`);
  }
}

/**
 * Puts a question to the server that the page came from. Rejects with `ApiError`, or with an AbortError where the signal
 * stops it. An answer with errors counts as refused even where it holds some data: half a picture would mislead.
 */
export async function ask<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: question.toString(), variables }),
    ...(signal === undefined ? {} : { signal }),
  };
  const response = await fetch(addressOf('/graphql'), request).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('unreachable', String(cause));
  });
  // What stands in front of the server answers so while that is gone or not ready.
  if ([502, 503, 504].includes(response.status)) throw new ApiError('unreachable', `status ${response.status}`);
  const { data, errors } = await readReply<Answer>(response);
  const [first] = errors ?? [];
  if (first !== undefined || data === null || data === undefined) {
    throw new ApiError('refused', first?.message ?? `status ${response.status}`, first?.extensions?.code);
  }
  return data;
}
