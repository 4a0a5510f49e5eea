import type { Request } from 'express';
import { modelDownload, readPaperQuery } from '../graphql/exportAddress.ts';
import type { Viewer } from '../usecases/access/viewer.ts';
import { FORMAT_NAMES } from '../usecases/queries/export/formats.ts';
import type { PaperSubject } from '../usecases/queries/papers/papers.ts';
import type { Services } from '../usecases/services.ts';

/** A file in pieces. */
export type ByteChunks = AsyncGenerator<Uint8Array>;

/** What makes files. */
export type ExportServices = Pick<Services, 'exportModel' | 'exportPaper'>;

/** What is to be downloaded, or the sentence that says what is wrong with the request. */
export type ExportRequest =
  | string
  | {
      readonly mediaType: string;
      readonly fileName: string;
      /** The file, or which of what it is about is not there for the viewer. */
      readonly pieces: (
        services: ExportServices,
        viewer: Viewer,
        signal: AbortSignal,
      ) => Promise<ByteChunks | PaperSubject>;
    };

async function* asOneChunk(bytes: Uint8Array): ByteChunks {
  yield bytes;
}

function modelRequest(name: string | undefined): ExportRequest | undefined {
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
function paperRequest(query: Request['query']): ExportRequest {
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
      return written.ok ? asOneChunk(written.bytes) : written.missing;
    },
  };
}

/** What the query of a request asks for: the model, unless a paper is named or the format is that of a paper. */
export function readExportRequest({ query }: Request): ExportRequest {
  const { format, paper } = query;
  if (paper !== undefined) return paperRequest(query);
  const name = format === undefined || typeof format === 'string' ? format : '';
  const model = modelRequest(name);
  if (model !== undefined) return model;
  return FORMAT_NAMES.some((each) => each === name)
    ? paperRequest(query)
    : `\`format\` is one of ${FORMAT_NAMES.join(', ')}.`;
}
