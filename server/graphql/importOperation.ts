import type { ApolloServer } from '@apollo/server';
import { LANGUAGES, type Language } from '../text/facts.ts';
import type { SourceFile } from '../usecases/commands/importFiles.ts';
import type { Context } from './context.ts';
import type { LongTexts } from './longTexts.ts';

/** An upload: what `importModel` is given. */
export interface Upload {
  readonly files: readonly (SourceFile & { readonly mapping?: string | undefined })[];
  readonly institution?: string | undefined;
  readonly dryRun: boolean;
  /** The language of texts for people; left out: all. */
  readonly language?: Language | undefined;
}

/** The languages that an upload can ask for. */
export const UPLOAD_LANGUAGES: readonly Language[] = LANGUAGES;

/** What an upload came to: the payload of `importModel`, or errors as the API has them. */
export type UploadAnswer =
  | { readonly ok: true; readonly payload: object; readonly hasProblems: boolean }
  | { readonly ok: false; readonly errors: readonly unknown[]; readonly code: string };

const OPERATION = /* GraphQL */ `
  mutation Upload(
    $input: ImportModelInput!
    $ja: Boolean = true
    $en: Boolean = true
  ) {
    importModel(input: $input) {
      revision
      changes { entity key change label { ja @include(if: $ja) en @include(if: $en) } }
      problems { code path message { ja @include(if: $ja) en @include(if: $en) } }
      warnings { code path message { ja @include(if: $ja) en @include(if: $en) } }
      files {
        name
        format
        understood { entity count }
        repaired { path original readAs }
        notUnderstood { place original reason message { ja @include(if: $ja) en @include(if: $en) } }
      }
    }
  }
`;

const asInput = ({ name, content, mapping }: Upload['files'][number], longTexts: LongTexts) => ({
  name,
  content: longTexts.add(content),
  ...(mapping === undefined ? {} : { mapping }),
});

/**
 * Imports an upload by `importModel` itself: the same permissions, limits, records of refusals and answer. Never rejects for
 * what the API answers as an error.
 */
export async function importUpload(
  api: ApolloServer<Context>,
  { files, institution, dryRun, language }: Upload,
  contextValue: Context,
): Promise<UploadAnswer> {
  const { longTexts } = contextValue;
  const input = {
    files: files.map((file) => asInput(file, longTexts)),
    dryRun,
    ...(institution === undefined ? {} : { institution }),
  };
  const variables = { input, ja: language !== 'en', en: language !== 'ja' };
  const { body } = await api.executeOperation({ query: OPERATION, variables }, { contextValue });
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : {};
  const payload = data?.['importModel'];
  if (errors.length > 0 || typeof payload !== 'object' || payload === null) {
    return { ok: false, errors, code: String(errors[0]?.extensions?.['code']) };
  }
  const hasProblems = 'problems' in payload && Array.isArray(payload.problems) && payload.problems.length > 0;
  return { ok: true, payload, hasProblems };
}
