import { Busboy } from '@fastify/busboy';
import type { Request } from 'express';

type Parser = InstanceType<typeof Busboy>;

/** A form with files that was sent. */
export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  /** In the order in which they were sent; one without a name has an empty one. */
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/** What a form may hold. */
export interface FormLimits {
  /** Of the whole request. */
  readonly maxBytes: number;
  /** Of one field that is no file. */
  readonly maxFieldBytes: number;
  readonly maxFields: number;
  readonly maxFiles: number;
}

/** Why a form is not read; `status` is that of the answer. */
export class FormProblem extends Error {
  readonly status: 400 | 413 | 415;

  constructor(status: 400 | 413 | 415, message: string) {
    super(message);
    this.status = status;
  }
}

const tooLong = ({ maxBytes }: FormLimits) => new FormProblem(413, `The form is longer than ${maxBytes} bytes.`);

function openParser(request: Request, { maxFieldBytes, maxFields, maxFiles }: FormLimits): Parser {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new FormProblem(415, 'Files are sent as multipart/form-data.');
  const limits = {
    fieldSize: maxFieldBytes,
    fields: maxFields,
    files: maxFiles,
    parts: maxFields + maxFiles,
    headerPairs: 20,
    headerSize: 8192,
  };
  try {
    return new Busboy({ headers: { ...request.headers, 'content-type': type }, limits });
  } catch {
    throw new FormProblem(400, 'The form names no boundary.');
  }
}

/** Collects what a parser finds; calls `fail` for what is not taken. */
function collect(parser: Parser, limits: FormLimits, fail: (problem: FormProblem) => void): () => Form {
  const fields = new Map<string, string>();
  const files: { readonly name: string; readonly chunks: Uint8Array[] }[] = [];
  const broken = () => fail(new FormProblem(400, 'The form ends in the middle, or is none.'));
  const tooMany = () =>
    fail(new FormProblem(413, `At most ${limits.maxFiles} files and ${limits.maxFields} fields are read at a time.`));
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) parser.once(event, tooMany);
  parser.on('error', broken);
  parser.on('field', (name: string | undefined, value, _, isCut) => {
    if (isCut) fail(new FormProblem(413, `A field holds at most ${limits.maxFieldBytes} bytes.`));
    if (name === undefined || fields.has(name)) fail(new FormProblem(400, 'Each field has a name and is given once.'));
    else fields.set(name, value);
  });
  parser.on('file', (_, stream, name: string | undefined) => {
    const chunks: Uint8Array[] = [];
    files.push({ name: name ?? '', chunks });
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.on('error', broken);
  });
  return () => ({ fields, files: files.map(({ name, chunks }) => ({ name, content: Buffer.concat(chunks) })) });
}

/**
 * Reads a form as it arrives, counting its bytes; after the first problem nothing more of it is kept. Rejects with
 * FormProblem.
 */
export async function readForm(request: Request, limits: FormLimits): Promise<Form> {
  const parser = openParser(request, limits);
  if (Number(request.headers['content-length'] ?? 0) > limits.maxBytes) throw tooLong(limits);
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const count = (chunk: Uint8Array): void => {
      bytes += chunk.length;
      if (bytes > limits.maxBytes) fail(tooLong(limits));
    };
    const fail = (problem: FormProblem): void => {
      request.off('data', count);
      request.unpipe(parser);
      // What is left is passed over, so that the client, which is still sending, gets the answer.
      request.resume();
      reject(problem);
    };
    const form = collect(parser, limits, fail);
    const gone = () => fail(new FormProblem(400, 'The client went before the form had ended.'));
    request.once('error', gone);
    request.once('close', gone);
    request.on('data', count);
    parser.once('finish', () => {
      request.off('close', gone);
      resolve(form());
    });
    request.pipe(parser);
  });
}
