import { type Day, day } from '../model/values.ts';
import { LANGUAGES, type Language } from '../text/facts.ts';
import { type Download, MATRIX_DOWNLOADS, MODEL_DOWNLOADS } from '../usecases/queries/export/formats.ts';

/** The path of downloads. */
export const EXPORT_PATH = '/export';

/** The download of a whole model in the format of this name; the usual one where none is named; undefined: there is none. */
export const modelDownload = (format = MODEL_DOWNLOADS[0]?.format.name) =>
  MODEL_DOWNLOADS.find((download) => download.format.name === format);

/** The address of a download on a server that is found below a path. */
export const exportAddress = ({ format }: Download, base: string): string =>
  `${base}${EXPORT_PATH}?format=${format.name}`;

/** Which 責任分界表 is downloaded; the language as the API names it. */
export interface MatrixOfAddress {
  readonly institution: string;
  readonly asOf: string;
  readonly language: 'JA' | 'EN';
}

/** The address of the 責任分界表 of an institution on a day. */
export function matrixAddress(
  download: Download,
  base: string,
  { institution, asOf, language }: MatrixOfAddress,
): string {
  const query = new URLSearchParams({ institution, asOf, language: language.toLowerCase() });
  return `${exportAddress(download, base)}&${query}`;
}

/** The download of a 責任分界表 in the format of this name; undefined: there is none. */
export const matrixDownload = (format: string | undefined) =>
  MATRIX_DOWNLOADS.find((download) => download.format.name === format);

/** Which 責任分界表 an address names; the day is today's where it is left out. */
export interface MatrixAsked {
  readonly institution: string;
  readonly day: Day | undefined;
  readonly language: Language;
}

/** Reads what follows the format in an address of `matrixAddress`, or says what is wrong with it. */
export function readMatrixQuery({
  institution,
  asOf,
  language: named = 'ja',
}: Readonly<Record<string, unknown>>): MatrixAsked | string {
  if (typeof institution !== 'string') return '`institution` is the key of an institution.';
  const on = asOf === undefined ? undefined : day.safeParse(asOf);
  if (on?.success === false) return '`asOf` is a day, such as 2026-11-24.';
  const language = LANGUAGES.find((each) => each === named);
  if (language === undefined) return `\`language\` is one of ${LANGUAGES.join(', ')}.`;
  return { institution, day: on?.data, language };
}
