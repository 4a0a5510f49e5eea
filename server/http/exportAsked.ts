import type { Request } from 'express';
import { matrixDownload, modelDownload, readMatrixQuery } from '../graphql/exportAddress.ts';
import type { Viewer } from '../usecases/access/viewer.ts';
import { FORMAT_NAMES } from '../usecases/queries/export/formats.ts';
import type { Services } from '../usecases/services.ts';

/** A file in pieces. */
export type Piecewise = AsyncGenerator<Uint8Array>;

/** What makes files. */
export type Exporting = Pick<Services, 'exportModel' | 'exportMatrix'>;

/** What is to be downloaded, or the sentence that says what is wrong with the request. */
export type Asked =
  | string
  | {
      readonly mediaType: string;
      readonly fileName: string;
      /** The file; undefined where there is nothing that the viewer may see. */
      readonly pieces: (services: Exporting, viewer: Viewer, signal: AbortSignal) => Promise<Piecewise | undefined>;
    };

async function* inOnePiece(bytes: Uint8Array): Piecewise {
  yield bytes;
}

function modelAsked(name: string | undefined): Asked | undefined {
  const download = modelDownload(name);
  if (download === undefined) return undefined;
  const { format, fileName } = download;
  return {
    mediaType: `${format.mediaType}; charset=utf-8`,
    fileName,
    pieces: (services, viewer, signal) => services.exportModel(viewer, { format, signal }),
  };
}

/** The 責任分界表 of an institution on a day, in a language. */
function matrixAsked(name: string | undefined, query: Request['query']): Asked | undefined {
  const download = matrixDownload(name);
  if (download === undefined) return undefined;
  const asked = readMatrixQuery(query);
  if (typeof asked === 'string') return asked;
  const { format, fileName } = download;
  return {
    mediaType: format.mediaType,
    fileName,
    pieces: async (services, viewer, signal) => {
      const bytes = await services.exportMatrix(viewer, { ...asked, format, signal });
      return bytes && inOnePiece(bytes);
    },
  };
}

/** What the query of a request asks for. */
export function askedBy({ query }: Request): Asked {
  const { format } = query;
  const name = format === undefined || typeof format === 'string' ? format : '';
  return modelAsked(name) ?? matrixAsked(name, query) ?? `\`format\` is one of ${FORMAT_NAMES.join(', ')}.`;
}
