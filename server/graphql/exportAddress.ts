import { type Day, day } from '../model/values.ts';
import { LANGUAGES, type Language } from '../text/facts.ts';
import { MODEL_DOWNLOADS } from '../usecases/queries/export/formats.ts';
import {
  PAPER_NAMES,
  PAPER_SUBJECTS,
  type PaperDownload,
  paperDownload,
  paperNamed,
  subjectProblems,
  USUAL_PAPER,
} from '../usecases/queries/papers/papers.ts';
import type { SubjectIds } from '../usecases/queries/papers/subjects.ts';

/** The path of downloads. */
export const EXPORT_PATH = '/export';

/** The download of a whole model in the format of this name; the usual one where none is named; undefined: there is none. */
export const modelDownload = (format = MODEL_DOWNLOADS[0]?.format.name) =>
  MODEL_DOWNLOADS.find((download) => download.format.name === format);

/** The address of a download in a format, on a server that is found below a path. */
export const exportAddress = (format: { readonly name: string }, base: string): string =>
  `${base}${EXPORT_PATH}?format=${format.name}`;

/** Which paper is downloaded; the language as the API names it. */
export interface PaperOfAddress {
  readonly about: SubjectIds;
  readonly asOf: string;
  readonly language: 'JA' | 'EN';
}

/** The address of a paper as of a day. The usual paper is not named: addresses of it are older than other papers. */
export function paperAddress(
  { paper, format }: PaperDownload,
  base: string,
  { about, asOf, language }: PaperOfAddress,
): string {
  const query = new URLSearchParams(paper.name === USUAL_PAPER ? {} : { paper: paper.name });
  for (const subject of PAPER_SUBJECTS) {
    const id = about[subject];
    if (id !== undefined) query.set(subject, id);
  }
  query.set('asOf', asOf);
  query.set('language', language.toLowerCase());
  return `${exportAddress(format, base)}&${query}`;
}

/** Which paper an address names; the day is today's where it is left out. */
export interface PaperAsked {
  readonly download: PaperDownload;
  readonly about: SubjectIds;
  readonly day: Day | undefined;
  readonly language: Language;
}

type Query = Readonly<Record<string, unknown>>;

function readSubjects(query: Query): SubjectIds | string {
  const about: Record<string, string> = {};
  for (const subject of PAPER_SUBJECTS) {
    const id = query[subject];
    if (id !== undefined && typeof id !== 'string') return `\`${subject}\` is the key of one ${subject}.`;
    if (id !== undefined) about[subject] = id;
  }
  return about;
}

const textIn = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return value === undefined || typeof value === 'string' ? value : '';
};

/** Reads an address of `paperAddress`, or says what is wrong with it. */
export function readPaperQuery(query: Query): PaperAsked | string {
  const paper = paperNamed(textIn(query, 'paper') ?? USUAL_PAPER);
  if (paper === undefined) return `\`paper\` is one of ${PAPER_NAMES.join(', ')}.`;
  const download = paperDownload(paper, textIn(query, 'format'));
  if (download === undefined) return `\`format\` is one of ${paper.formats.map(({ name }) => name).join(', ')}.`;
  const about = readSubjects(query);
  if (typeof about === 'string') return about;
  const { missing, useless, isItself } = subjectProblems(paper, about);
  for (const subject of missing) return `\`${subject}\` is the key of the ${subject} that the paper is about.`;
  for (const subject of useless) return `\`${subject}\` is nothing that this paper is about.`;
  if (isItself) return '`vendor` is the institution itself: name another party.';
  const on = query['asOf'] === undefined ? undefined : day.safeParse(query['asOf']);
  if (on?.success === false) return '`asOf` is a day, such as 2026-11-24.';
  const language = LANGUAGES.find((each) => each === (query['language'] ?? 'ja'));
  if (language === undefined) return `\`language\` is one of ${LANGUAGES.join(', ')}.`;
  return { download, about, day: on?.data, language };
}
