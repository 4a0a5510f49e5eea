import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { Context } from '../graphql/context.ts';
import { importUpload, UPLOAD_LANGUAGES, type Upload, type UploadAnswer } from '../graphql/importOperation.ts';
import { mayWrite } from '../usecases/access/viewer.ts';
import { isTable } from '../usecases/commands/mapFile.ts';
import { type Form, type FormLimits, FormProblem, readForm } from './form.ts';
import { viewerOf } from './identity/index.ts';
import { isFromOtherSite } from './identity/origin.ts';
import { refuse } from './identity/refuse.ts';

/** The path of uploads. */
export const IMPORT_PATH = '/import';

/** The longest mapping, in bytes. */
const MAX_FIELD_BYTES = 2_000_000;

/** The most files of one upload. */
const MAX_FILES = 100;

/** What a form may say beside its files. */
const FIELDS: ReadonlySet<string> = new Set(['mapping', 'institution', 'dryRun', 'lang']);

/** The mapping of one file, by its place among the files, from 0. */
const MAPPING_OF_FILE = /^mapping\[(\d{1,2})\]$/;

/** What uploads need. */
export interface ImportParts {
  readonly api: ApolloServer<Context>;
  /** Of one upload in all. */
  readonly maxBytes: number;
  /** The context of the import, asked for when the whole form has been read. */
  readonly contextFor: (request: Request, response: Response) => Promise<Context>;
}

const FORM_CODES = { 400: 'BAD_USER_INPUT', 413: 'TOO_LARGE', 415: 'UNSUPPORTED' } as const;

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  TOO_COSTLY: 400,
  STORE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMED_OUT: 503,
};

/** What a form asks for. Nothing is written unless it says so. Throws FormProblem. */
function readUpload({ fields, files }: Form): Upload {
  const wrong = (message: string) => new FormProblem(400, message);
  const mappings = new Map<number, string>();
  for (const [name, value] of fields) {
    const of = MAPPING_OF_FILE.exec(name)?.[1];
    if (of === undefined && !FIELDS.has(name)) {
      throw wrong(
        `The fields beside files are ${[...FIELDS].join(', ')}, and mapping[0], mapping[1] … of single files.`,
      );
    }
    if (of === undefined) continue;
    if (Number(of) >= files.length) throw wrong(`\`${name}\` is the mapping of no file.`);
    mappings.set(Number(of), value);
  }
  if (files.length === 0) throw wrong('The form holds no file.');
  const { dryRun = 'true', lang, institution, mapping } = Object.fromEntries(fields);
  if (dryRun !== 'true' && dryRun !== 'false') throw wrong('`dryRun` is true or false.');
  const language = UPLOAD_LANGUAGES.find((each) => each === lang);
  if (lang !== undefined && language === undefined) throw wrong(`\`lang\` is one of ${UPLOAD_LANGUAGES.join(', ')}.`);
  return {
    files: files.map((file, i) => {
      const own = mappings.get(i) ?? (isTable(file) ? mapping : undefined);
      return own === undefined ? file : { ...file, mapping: own };
    }),
    institution,
    dryRun: dryRun === 'true',
    language,
  };
}

function answerForm(response: Response, { status, message }: FormProblem): void {
  const extensions = { code: FORM_CODES[status], requestId: String(response.locals['requestId']) };
  response.status(status).json({ errors: [{ message, extensions }] });
}

function answer(response: Response, upload: Upload, answered: UploadAnswer): void {
  if (answered.ok) {
    response.status(answered.hasProblems ? 422 : 200).json({ dryRun: upload.dryRun, ...answered.payload });
    return;
  }
  response.status(STATUS[answered.code] ?? 500).json({ errors: answered.errors });
}

/** An upload of nothing: the API refuses it to those who may change nothing, and puts that on record. */
const NOTHING: Upload = { files: [], dryRun: true };

/**
 * Imports the files of a form as `importModel` does, and answers as it does: 200, 422 where there are problems and nothing
 * was written. Nothing of the form is read for those who may change nothing. After `identify`.
 */
export function serveImport({ api, maxBytes, contextFor }: ImportParts): RequestHandler {
  const maxFields = FIELDS.size + MAX_FILES;
  const limits: FormLimits = { maxBytes, maxFieldBytes: MAX_FIELD_BYTES, maxFields, maxFiles: MAX_FILES };
  return async (request, response) => {
    if (isFromOtherSite(request)) return refuse(response, 'CROSS_SITE');
    let upload = NOTHING;
    try {
      if (mayWrite(viewerOf(request))) upload = readUpload(await readForm(request, limits));
    } catch (error) {
      if (!(error instanceof FormProblem)) throw error;
      return answerForm(response, error);
    }
    answer(response, upload, await importUpload(api, upload, await contextFor(request, response)));
  };
}
