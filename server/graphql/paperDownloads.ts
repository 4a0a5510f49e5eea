import {
  PAPER_DOWNLOADS,
  PAPER_SUBJECTS,
  type PaperDownload,
  subjectProblems,
} from '../usecases/queries/papers/papers.ts';
import { type PaperOfAddress, paperAddress } from './exportAddress.ts';

/** A paper's download, as the API gives it. */
export const downloadView = (download: PaperDownload, base: string, of: PaperOfAddress) => ({
  paper: download.paper.name,
  paperTitle: download.paper.title,
  format: download.format.name,
  title: download.format.title,
  url: paperAddress(download, base, of),
  fileName: download.fileName,
  mediaType: download.format.mediaType,
});

/** The downloads of all papers about exactly what is named. */
export const downloadsAbout = (base: string, of: PaperOfAddress) =>
  PAPER_DOWNLOADS.filter(({ paper }) => {
    const { missing, useless, isItself } = subjectProblems(paper, of.about);
    const isNamed = PAPER_SUBJECTS.some((subject) => of.about[subject] !== undefined);
    return missing.length === 0 && useless.length === 0 && !isItself && (isNamed || paper.needs.length === 0);
  }).map((download) => downloadView(download, base, of));
