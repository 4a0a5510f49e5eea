import { setImmediate } from 'node:timers/promises';
import express, { type Request, type RequestHandler } from 'express';
import { mayWrite } from '../usecases/access/viewer.ts';
import { viewerOf } from './identity/index.ts';
import { type JsonLimits, JsonScan } from './jsonScan.ts';

/** How long and how large the JSON of a request may be. */
export interface BodyLimits extends JsonLimits {
  /** Of those who may change something: files come in requests. */
  readonly maxBytes: number;
  /** Of all others. */
  readonly maxReaderBytes: number;
}

/** Bytes that are looked at before others get their turn: a few milliseconds. */
const PIECE = 1_000_000;

/** Bytes whose parsing takes some milliseconds. */
const LONG_TO_PARSE = 100_000;

const refuse = (status: number, message: string) => Object.assign(new Error(message), { status });

async function holdsTooMuch(bytes: Uint8Array, limits: JsonLimits): Promise<boolean> {
  const scan = new JsonScan(limits);
  for (let from = 0; from < bytes.length; from += PIECE) {
    if (!scan.add(bytes.subarray(from, from + PIECE))) return true;
    if (from + PIECE < bytes.length) await setImmediate();
  }
  return false;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw refuse(400, 'The body is no JSON.');
  }
}

/** RFC 8259: JSON between systems is UTF-8. */
const isUtf8 = (request: Request): boolean => {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '') ?? [];
  return /^utf-?8$/i.test(charset);
};

/**
 * Reads the JSON body of a request; what is none of JSON is left alone. After `identify`. The wait for it is short:
 * what would take long to parse is refused before it is parsed, with 413.
 */
export function readJson(limits: BodyLimits): RequestHandler {
  const type = 'application/json';
  const ofWriters = express.raw({ limit: limits.maxBytes, type });
  const ofReaders = express.raw({ limit: Math.min(limits.maxReaderBytes, limits.maxBytes), type });
  return (request, response, next) => {
    const read = mayWrite(viewerOf(request)) ? ofWriters : ofReaders;
    const parseBody = async (): Promise<void> => {
      const bytes: unknown = request.body;
      if (!(bytes instanceof Uint8Array)) return;
      if (!isUtf8(request)) throw refuse(415, 'JSON is read in UTF-8 only.');
      if (await holdsTooMuch(bytes, limits)) throw refuse(413, 'The body holds too many values, or nests too deep.');
      request.body = bytes.length === 0 ? {} : parse(bytes);
      // What follows may take as long again.
      if (bytes.length > LONG_TO_PARSE) await setImmediate();
    };
    read(request, response, (error?: unknown) => {
      if (error !== undefined) next(error);
      else parseBody().then(() => next(), next);
    });
  };
}
