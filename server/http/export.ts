import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import { formatError } from '../graphql/errors.ts';
import { modelDownload } from '../graphql/exportAddress.ts';
import { MODEL_DOWNLOADS } from '../usecases/queries/export/formats.ts';
import type { Services } from '../usecases/services.ts';
import { viewerOf } from './identity/index.ts';
import { isFromOtherSite } from './identity/origin.ts';
import { refuse } from './identity/refuse.ts';

/** What downloads need. */
export interface ExportParts {
  readonly services: Pick<Services, 'exportModel'>;
  /** How long a client may take nothing of what is ready before it is given up, in seconds. */
  readonly idleSeconds: number;
  /** Aborted when the server is about to close. */
  readonly closing: AbortSignal;
}

const requestIdOf = ({ locals }: Response) => String(locals['requestId']);

function downloadOf({ query }: Request) {
  const { format } = query;
  return format === undefined || typeof format === 'string' ? modelDownload(format) : undefined;
}

function refuseFormat(response: Response): void {
  const message = `\`format\` is one of ${MODEL_DOWNLOADS.map(({ format }) => format.name).join(', ')}.`;
  const extensions = { code: 'BAD_USER_INPUT', requestId: requestIdOf(response) };
  response.status(400).json({ errors: [{ message, extensions }] });
}

/** The pieces after the first, which has been made already: until then all that fails can still be said. */
async function* after(first: IteratorResult<Uint8Array>, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (!first.done) yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

const STATUS: Readonly<Record<string, number>> = { STORE_UNAVAILABLE: 503, OVERLOADED: 503 };

/** What failed before anything was sent, as the API says it. */
function answerProblem(error: unknown, response: Response): void {
  const { message, extensions } = formatError({ message: '' }, error);
  const status = STATUS[String(extensions?.['code'])] ?? 500;
  response
    .status(status)
    .json({ errors: [{ message, extensions: { ...extensions, requestId: requestIdOf(response) } }] });
}

/**
 * Sends what the viewer may see as one model document, piece by piece, as fast as the client takes it. A client that goes
 * away, or takes nothing for so long, stops the work. What fails half way breaks the connection off: a document that has
 * ended is whole. After `identify`.
 */
export function serveExport({ services, idleSeconds, closing }: ExportParts): RequestHandler {
  return async (request, response, next) => {
    if (isFromOtherSite(request)) return refuse(response, 'CROSS_SITE');
    const download = downloadOf(request);
    if (download === undefined) return refuseFormat(response);
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    response.setTimeout(idleSeconds * 1000, () => response.destroy());
    response.type(`${download.format.mediaType}; charset=utf-8`);
    response.setHeader('content-disposition', `attachment; filename="${download.fileName}"`);
    if (request.method === 'HEAD') return void response.end();
    const signal = AbortSignal.any([gone.signal, closing]);
    try {
      const pieces = await services.exportModel(viewerOf(request), { format: download.format, signal });
      const first = await pieces.next();
      await pipeline(Readable.from(after(first, pieces), { highWaterMark: 1 }), response, { signal });
    } catch (error) {
      if (response.closed || response.destroyed) return;
      if (response.headersSent) return void response.destroy();
      response.removeHeader('content-disposition');
      if (closing.aborted) return next(Object.assign(new Error('the server is closing'), { status: 503 }));
      answerProblem(error, response);
    }
  };
}
