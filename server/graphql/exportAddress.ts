import { type Download, MODEL_DOWNLOADS } from '../usecases/queries/export/formats.ts';

/** The path of downloads. */
export const EXPORT_PATH = '/export';

/** The download of a whole model in the format of this name; the usual one where none is named; undefined: there is none. */
export const modelDownload = (format = MODEL_DOWNLOADS[0]?.format.name) =>
  MODEL_DOWNLOADS.find((download) => download.format.name === format);

/** The address of a download on a server that is found below a path. */
export const exportAddress = ({ format }: Download, base: string): string =>
  `${base}${EXPORT_PATH}?format=${format.name}`;
