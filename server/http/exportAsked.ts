import type { Request } from 'express';
import { modelDownload, readPaperQuery } from '../graphql/exportAddress.ts';
import type { Viewer } from '../usecases/access/viewer.ts';
import { FORMAT_NAMES } from '../usecases/queries/export/formats.ts';
import type { PaperSubject } from '../usecases/queries/papers/papers.ts';
import type { Services } from '../usecases/services.ts';

/** A file in pieces. */
export type Piecewise = AsyncGenerator<Uint8Array>;

/** What makes files. */
export type Exporting = Pick<Services, 'exportModel' | 'exportPaper'>;

/** What is to be downloaded, or the sentence that says what is wrong with the request. */
export type Asked =
  | string
  | {
      readonly mediaType: string;
      readonly fileName: string;
      /** The file, or which of what it is about is not there for the viewer. */
      readonly pieces: (services: Exporting, viewer: Viewer, signal: AbortSignal) => Promise<Piecewise | PaperSubject>;
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

/** A paper about something, as of a day, in a language. */
function paperAsked(query: Request['query']): Asked {
  const asked = readPaperQuery(query);
  if (typeof asked === 'string') return asked;
  const { download, ...options } = asked;
  const { paper, format, fileName } = download;
  return {
    mediaType: format.mediaType,
    fileName,
    pieces: async (services, viewer, signal) => {
      const written = await services.exportPaper(viewer, {
        ...options,
        paper: paper.name,
        format: format.name,
        signal,
      });
      return written.ok ? inOnePiece(written.bytes) : written.missing;
    },
  };
}

/** What the query of a request asks for: the model, unless a paper is named or the format is that of a paper. */
export function askedBy({ query }: Request): Asked {
  const { format, paper } = query;
  if (paper !== undefined) return paperAsked(query);
  const name = format === undefined || typeof format === 'string' ? format : '';
  const model = modelAsked(name);
  if (model !== undefined) return model;
  return FORMAT_NAMES.some((each) => each === name)
    ? paperAsked(query)
    : `\`format\` is one of ${FORMAT_NAMES.join(', ')}.`;
}
