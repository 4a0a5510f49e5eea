import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';

const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};

const CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  404: ['NOT_FOUND', 'There is nothing here.'],
  413: ['TOO_LARGE', 'The request is longer than allowed.'],
  415: ['UNSUPPORTED', 'The request is in a form that is not read here.'],
  500: ['INTERNAL_SERVER_ERROR', 'Something went wrong on the server.'],
};

/** Answers what went wrong before the API could: the shape is that of its errors, and nothing of the inside shows. */
export function answerProblems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const requestId: unknown = response.locals['requestId'];
    const status = statusOf(error);
    if (status === 500) logger.error({ requestId, err: error }, 'unexpected error');
    if (response.headersSent) return next(error);
    const [code, message] = CODES[status] ?? ['BAD_REQUEST', 'The request cannot be read.'];
    response.status(status).json({ errors: [{ message, extensions: { code, requestId } }] });
  };
}
