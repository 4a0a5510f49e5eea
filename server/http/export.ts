import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { formatError } from '../graphql/errors.ts';
import { type ByteChunks, type ExportServices, readExportRequest } from './exportRequest.ts';
import { viewerOf } from './identity/index.ts';
import { isFromOtherSite } from './identity/origin.ts';
import { refuse } from './identity/refuse.ts';

/** What downloads need. */
export interface ExportParts {
  readonly services: ExportServices;
  /** How long a client may take nothing of what is ready before it is given up, in seconds. */
  readonly idleSeconds: number;
  /** Aborted when the server is about to close. */
  readonly closing: AbortSignal;
}

const requestIdOf = ({ locals }: Response) => String(locals['requestId']);

function refuseQuery(response: Response, message: string): void {
  const extensions = { code: 'BAD_USER_INPUT', requestId: requestIdOf(response) };
  response.status(400).json({ errors: [{ message, extensions }] });
}

/** Takes back what was said of a file: the answer is none. */
function withoutFile(response: Response): void {
  response.removeHeader('content-disposition');
  response.removeHeader('content-type');
}

function answerNothing(response: Response, missing: string): void {
  withoutFile(response);
  const extensions = { code: 'NOT_FOUND', requestId: requestIdOf(response) };
  response.status(404).json({ errors: [{ message: `There is no such ${missing}.`, extensions }] });
}

/** The pieces after the first, which has been made already: until then all that fails can still be said. */
async function* after(first: IteratorResult<Uint8Array>, rest: ByteChunks): ByteChunks {
  try {
    if (!first.done) yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

const STATUS: Readonly<Record<string, number>> = { STORE_UNAVAILABLE: 503, OVERLOADED: 503, TIMED_OUT: 503 };

/** What failed before anything was sent, as the API says it. */
function answerProblem(error: unknown, response: Response): void {
  const { message, extensions } = formatError({ message: '' }, error);
  const status = STATUS[String(extensions?.['code'])] ?? 500;
  response
    .status(status)
    .json({ errors: [{ message, extensions: { ...extensions, requestId: requestIdOf(response) } }] });
}

/**
 * Sends what the viewer may see as one file, piece by piece, as fast as the client takes it: the model as a document, or
 * a paper. A client that goes away, or takes nothing for so long, stops the work. What fails half
 * way breaks the connection off: a file that has ended is whole. After `identify`.
 */
export function serveExport({ services, idleSeconds, closing }: ExportParts): RequestHandler {
  return async (request, response, next) => {
    if (isFromOtherSite(request)) return refuse(response, 'CROSS_SITE');
    const asked = readExportRequest(request);
    if (typeof asked === 'string') return refuseQuery(response, asked);
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    response.setTimeout(idleSeconds * 1000, () => response.destroy());
    response.type(asked.mediaType);
    response.setHeader('content-disposition', `attachment; filename="${asked.fileName}"`);
    if (request.method === 'HEAD') return void response.end();
    const signal = AbortSignal.any([gone.signal, closing]);
    try {
      const pieces = await asked.pieces(services, viewerOf(request), signal);
      if (typeof pieces === 'string') return answerNothing(response, pieces);
      const first = await pieces.next();
      await pipeline(Readable.from(after(first, pieces), { highWaterMark: 1 }), response, { signal });
    } catch (error) {
      if (response.closed || response.destroyed) return;
      if (response.headersSent) return void response.destroy();
      withoutFile(response);
      if (closing.aborted) return next(Object.assign(new Error('the server is closing'), { status: 503 }));
      answerProblem(error, response);
    }
  };
}
