import { setImmediate } from 'node:timers/promises';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { LongTexts } from '../graphql/longTexts.ts';
import { mayWrite } from '../usecases/access/viewer.ts';
import { cutLongTexts } from './cutLongTexts.ts';
import { viewerOf } from './identity/index.ts';
import { type JsonLimits, JsonScan, type TextSpan } from './jsonScan.ts';

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

const noJson = () => refuse(400, 'The body is no JSON.');

/** The long texts in a body; undefined where it holds too much. */
async function scanned(bytes: Uint8Array, limits: JsonLimits): Promise<readonly TextSpan[] | undefined> {
  const scan = new JsonScan(limits);
  for (let from = 0; from < bytes.length; from += PIECE) {
    if (!scan.add(bytes.subarray(from, from + PIECE))) return undefined;
    if (from + PIECE < bytes.length) await setImmediate();
  }
  return scan.longTexts;
}

/** Takes long texts out of a body into those of the response's locals, where later handlers find them. */
async function withoutLongTexts(
  bytes: Uint8Array,
  spans: readonly TextSpan[],
  response: Response,
): Promise<Uint8Array> {
  if (spans.length === 0) return bytes;
  const longTexts = new LongTexts();
  response.locals['longTexts'] = longTexts;
  try {
    return await cutLongTexts(bytes, spans, longTexts);
  } catch (error) {
    if (error instanceof SyntaxError) throw noJson();
    throw error;
  }
}

/** The long texts that `readJson` has taken out of the body of a request. */
export function longTextsOf({ locals }: Response): LongTexts | undefined {
  const longTexts: unknown = locals['longTexts'];
  return longTexts instanceof LongTexts ? longTexts : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw noJson();
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
      const longTexts = await scanned(bytes, limits);
      if (longTexts === undefined) throw refuse(413, 'The body holds too many values, or nests too deep.');
      request.body = bytes.length === 0 ? {} : parse(await withoutLongTexts(bytes, longTexts, response));
      // What follows may take as long again.
      if (bytes.length > LONG_TO_PARSE) await setImmediate();
    };
    read(request, response, (error?: unknown) => {
      if (error !== undefined) next(error);
      else parseBody().then(() => next(), next);
    });
  };
}
