import type { PublicChapter, PublicRow } from '../../exchange/publicSheet/sheetBook.ts';
import { PUBLIC_SHEET_STYLES, writePublicSheet } from '../../exchange/publicSheet/writeHtml.ts';
import type { Line } from '../../model/sheet.ts';
import { intAt } from '../../model/snapshot/at.ts';
import type { Language } from '../../text/facts.ts';
import { formatDay, localised, nameOf } from '../../text/format.ts';
import { ANSWER_TEXTS, answerText, CHARGE_TEXTS } from '../../text/papers/declaration.ts';
import { PUBLIC_SHEET_WORDS } from '../../text/publicSheet.ts';
import { versionName } from '../../text/versions.ts';
import { PHASE_WORDS } from '../../text/vocabulary.ts';
import { publicRows } from '../access/publicSheets.ts';
import type { ViewerSession } from '../viewerSession.ts';
import type { ComponentHandle, SheetHandle } from './lists/entities.ts';
import { sheetByVersion, sheetOn } from './lists/lists.ts';
import { readSheetLines } from './lists/sheetLines.ts';
import { headingOf, numberOf } from './papers/heading.ts';

/** Which sheet a reader asks for, and where the page and its styles are. */
export interface PublicSheetAsked {
  /** Id of the component. */
  readonly component: string;
  readonly version: string;
  readonly language: Language;
  /** The address of the page without its language. */
  readonly address: string;
  readonly styles: string;
}

const dots = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('・');

function rowOf(
  session: ViewerSession,
  line: Line,
  language: Language,
): { readonly chapter: string; readonly row: PublicRow } {
  const words = PUBLIC_SHEET_WORDS[language];
  const said = (text: Parameters<typeof localised>[0] | undefined) =>
    text === undefined ? '' : localised(text, language);
  const charge = (of: Line['charge']) => CHARGE_TEXTS.find(([each]) => each === of)?.[1][language] ?? '';
  const requirement = session.requirementByKey(line.requirement);
  const heading = requirement && headingOf(requirement.catalogue, requirement.data);
  const title = requirement?.data.title ?? requirement?.data.summary;
  const { phases = [], duties = [], when = [], source } = line;
  return {
    chapter: said(heading),
    row: {
      number: requirement === undefined ? '' : numberOf(requirement.data),
      title: said(title) || line.requirement,
      phases: dots(phases.map((phase) => PHASE_WORDS[phase][language])),
      answer: answerText(line.stance, language),
      left: duties.map(({ id, text, within, charge: cost }) => {
        const beside = dots([said(within), charge(cost)]);
        return beside === '' ? said(text) || id : words.within(said(text) || id, beside);
      }),
      conditions: dots([...when, charge(line.charge), said(line.compensation)]),
      note: said(line.note),
      source:
        source === undefined ? '' : dots([source.document, source.page === undefined ? '' : words.page(source.page)]),
    },
  };
}

/** The statements of a sheet under their headings, neighbours of one heading together. */
function chaptersOf(session: ViewerSession, sheet: SheetHandle, language: Language): PublicChapter[] {
  const chapters: { title: string; rows: PublicRow[] }[] = [];
  for (const { data } of readSheetLines(sheet)) {
    const { chapter, row } = rowOf(session, data, language);
    const last = chapters.at(-1);
    if (last !== undefined && last.title === chapter) last.rows.push(row);
    else chapters.push({ title: chapter, rows: [row] });
  }
  return chapters;
}

function standingOf(component: ComponentHandle, sheet: SheetHandle, language: Language): string {
  const { session, row } = component;
  const words = PUBLIC_SHEET_WORDS[language];
  const now = sheetOn(session, row, session.today);
  const today = formatDay(session.today, language);
  if (now?.row === sheet.row) return words.isInForce(today);
  if (now === undefined) return words.isNotYet;
  return words.isNotInForce(today, versionName(now.version, language));
}

/**
 * The page of a published sheet that its vendor made public (../access/publicSheets.ts), for whoever asks; undefined where there is none
 * such: what is not public is not there, whoever asks.
 */
export function publicSheetPage(session: ViewerSession, asked: PublicSheetAsked): string | undefined {
  const { component: id, version, language, address, styles } = asked;
  const component = session.componentById(id);
  if (component === undefined || !publicRows(session.snapshot).components.has(component.row)) return undefined;
  const sheet = sheetByVersion(session, component.row, version);
  if (sheet === undefined || sheet.publishedOn === null) return undefined;
  const words = PUBLIC_SHEET_WORDS[language];
  const owner = session.party(intAt(session.snapshot.components.owner, component.row));
  const other = language === 'ja' ? 'en' : 'ja';
  const chapters = chaptersOf(session, sheet, language);
  return writePublicSheet({
    language,
    title: words.title(nameOf(component.data.name, language)),
    vendor: nameOf(owner.data.name, language),
    version: words.from(versionName(version, language), formatDay(sheet.publishedOn, language)),
    standing: standingOf(component, sheet, language),
    heads: words.heads,
    chapters,
    legend: ANSWER_TEXTS.map(([, text]) => text[language]),
    notes: [...(chapters.length === 0 ? [words.nothingSaid] : []), ...words.notes],
    address,
    codeLabel: words.code,
    other: { name: words.other, address: `${address}?lang=${other}` },
    styles,
  });
}

/** What stands where there is no such page. */
export const noPublicSheet = (): string =>
  `${PUBLIC_SHEET_WORDS.ja.noSuchSheet}\n${PUBLIC_SHEET_WORDS.en.noSuchSheet}\n`;

/** The styles of all such pages. */
export const publicSheetStyles = (): string => PUBLIC_SHEET_STYLES;
