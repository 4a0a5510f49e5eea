import type { LocalText } from '../model/values.ts';
import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/** What a paper is about. */
type Subject = 'institution' | 'vendor' | 'component';

const SUBJECTS: Readonly<Record<Subject, LocalText>> = {
  institution: { ja: '医療機関等', en: 'institution' },
  vendor: { ja: '事業者', en: 'vendor' },
  component: { ja: '構成要素', en: 'component' },
};

/** What a paper is about, in a word. */
const subjectName = (subject: Subject, language: Language): string => SUBJECTS[subject][language] ?? subject;

/** A paper without a writer. */
export function unknownPaper(name: string, known: readonly string[], language: Language): string {
  return language === 'ja'
    ? `「${plain(name)}」という書類はありません。${known.join('、')} のどれかにしてください。`
    : `There is no paper “${plain(name)}”. Use one of ${known.join(', ')}.`;
}

/** A format that a paper is not written in. */
export function notWrittenAs(paper: string, format: string, known: readonly string[], language: Language): string {
  return language === 'ja'
    ? `「${plain(paper)}」は「${plain(format)}」では書き出せません。${known.join('、')} のどれかにしてください。`
    : `“${plain(paper)}” is not written as “${plain(format)}”. Use one of ${known.join(', ')}.`;
}

/** Something that a paper is about, and that was not named. */
export function needsSubject(paper: LocalText, subject: Subject, language: Language): string {
  const name = subjectName(subject, language);
  return language === 'ja'
    ? `「${plain(paper.ja)}」は一つの${name}についての書類です。その${name}のidを指定してください。`
    : `“${plain(paper.en ?? paper.ja)}” is about one ${name}. Name its id.`;
}

/** Something that was named, and that a paper is not about. */
export function uselessSubject(paper: LocalText, subject: Subject, language: Language): string {
  const name = subjectName(subject, language);
  return language === 'ja'
    ? `「${plain(paper.ja)}」は${name}を選んで書き出すものではありません。この指定を外してください。`
    : `“${plain(paper.en ?? paper.ja)}” is not written for one ${name}. Leave this out.`;
}

/** Something named that is not there, or of which there is no such paper. */
export function unknownSubject(subject: Subject, id: string, language: Language): string {
  const name = subjectName(subject, language);
  return language === 'ja'
    ? `${name}「${plain(id)}」はモデルにないか、この書類の対象ではありません。id を確かめてください。`
    : `The model has no ${name} “${plain(id)}” that this paper can be about. Check the id.`;
}

/** A paper for another party where the institution itself was named. */
export const aboutItself = (paper: LocalText, language: Language): string =>
  language === 'ja'
    ? `「${plain(paper.ja)}」は相手方についての書類です。その医療機関等自身ではなく、事業者などほかの当事者を指定してください。`
    : `“${plain(paper.en ?? paper.ja)}” is about another party. Name a vendor, not the institution itself.`;
