import type {
  AnswerCells,
  DeclarationBook,
  DeclarationRow,
  Named,
} from '../../../../exchange/declaration/declarationBook.ts';
import type { Line, Sheet } from '../../../../model/sheet.ts';
import { at, intAt } from '../../../../model/snapshot/at.ts';
import { readSheet } from '../../../../model/snapshot/snapshot.ts';
import type { LocalText } from '../../../../model/values.ts';
import type { Language } from '../../../../text/facts.ts';
import { localised, nameOf } from '../../../../text/format.ts';
import { BOOK_WORDS } from '../../../../text/matrixBook.ts';
import {
  ANSWER_TEXTS,
  answerText,
  CHARGE_TEXTS,
  DECLARATION_WORDS,
  declarationHeading,
  usualSplit,
} from '../../../../text/papers/declaration.ts';
import { BETWEEN } from '../../../../text/papers/gaps.ts';
import { PHASE_WORDS } from '../../../../text/vocabulary.ts';
import { shownSheet } from '../../../access/mask.ts';
import type { ComponentHandle, RequirementHandle } from '../../lists/entities.ts';
import { listLinks, sheetByVersion, sheetOn } from '../../lists/lists.ts';
import { requirementText } from '../gaps.ts';
import { headingOf } from '../heading.ts';
import type { PaperGround } from '../maker.ts';
import { askedOf } from './asked.ts';
import { type KindQuestion, questionsFor } from './kinds.ts';

const NOTHING: AnswerCells = {
  answer: '',
  via: '',
  duties: '',
  when: '',
  compensation: '',
  charge: '',
  note: '',
  document: '',
  page: '',
  evidence: '',
};

/** What the cells of a form need to name things. */
interface Names {
  readonly language: Language;
  readonly suppliers: readonly Named[];
  readonly evidence: readonly Named[];
}

const said = (text: LocalText | undefined, language: Language): string =>
  text === undefined ? '' : localised(text, language);

const called = (named: readonly Named[], id: string): string => named.find((each) => each.id === id)?.name ?? id;

/** A statement as cells. */
function cellsOf(line: Line, { language, suppliers, evidence }: Names): AnswerCells {
  const { stance, via, duties = [], when = [], compensation, charge, note, source, evidence: shown = [] } = line;
  return {
    answer: answerText(stance, language),
    via: via === undefined ? '' : called(suppliers, via),
    duties: duties.map(({ id, text }) => said(text, language) || id).join('\n'),
    when: when.join(', '),
    compensation: said(compensation, language),
    charge: CHARGE_TEXTS.find(([each]) => each === charge)?.[1][language] ?? '',
    note: said(note, language),
    document: source?.document ?? '',
    page: source?.page ?? '',
    evidence: shown.map((id) => called(evidence, id)).join('\n'),
  };
}

/** The components that this one depends on, as far as the viewer may see that it does. */
function suppliersOf({ session, row }: ComponentHandle, language: Language): Named[] {
  const rows = new Set(
    listLinks(session, row, 'suppliers').map((link) => intAt(session.snapshot.links.supplier, link)),
  );
  return [...rows]
    .map((supplier) => session.component(supplier).data)
    .map(({ id, name }) => ({ id, name: nameOf(name, language) }));
}

function evidenceOf({ session }: ComponentHandle, sheet: Sheet | undefined, language: Language): Named[] {
  const ids = new Set((sheet?.lines ?? []).flatMap(({ evidence = [] }) => evidence));
  return [...ids].map((id) => {
    const title = session.evidenceById(id)?.data.title;
    return { id, name: title === undefined ? id : nameOf(title, language) };
  });
}

/** A version that the component's sheet does not have yet: the day, and a number where that is taken. */
function newVersion({ session, row }: ComponentHandle, day: string): string {
  for (let n = 1; ; n += 1) {
    const version = n === 1 ? day : `${day}-${n}`;
    if (sheetByVersion(session, row, version) === undefined) return version;
  }
}

function rowOf(
  requirement: RequirementHandle,
  line: Line | undefined,
  question: KindQuestion | undefined,
  names: Names,
): DeclarationRow {
  const { language } = names;
  const heading = headingOf(requirement.catalogue, requirement.data);
  const phases = line?.phases;
  const left = (question?.usuallyLeft ?? []).map(({ text }) => localised(text, language));
  return {
    requirement: requirement.key,
    ...(phases === undefined ? {} : { phases }),
    chapter: said(heading, language),
    title: requirementText(requirement, language),
    situations: (phases ?? []).map((phase) => PHASE_WORDS[phase][language]).join(BETWEEN[language]),
    ask: said(question?.ask, language),
    usual: question === undefined ? '' : usualSplit({ stance: question.usualStance, left }, language),
    cells: line === undefined ? NOTHING : cellsOf(line, names),
    ...(line === undefined ? {} : { line }),
  };
}

/**
 * A form on which the owner of a component says who does what, with what its sheet in force says already. It asks about what
 * the institution that is named is held to there; else what is usually asked about a component of its kind.
 */
export async function makeDeclaration(ground: PaperGround): Promise<DeclarationBook | undefined> {
  const { component, session, day, language, institution, turn } = ground;
  if (component === undefined || component.data.kind === 'USAGE' || component.data.kind === 'ORGANISATION')
    return undefined;
  const inForce = sheetOn(session, component.row, day);
  const sheet = inForce && shownSheet(session, component.row, readSheet(session.snapshot, inForce.row));
  const questions = await questionsFor(component.data.kind);
  const suppliers = suppliersOf(component, language);
  const evidence = evidenceOf(component, sheet, language);
  const names: Names = { language, suppliers, evidence };
  const rows: DeclarationRow[] = [];
  for (const { requirement, lines, question } of askedOf({ component, institution, sheet, questions })) {
    if (lines.length === 0) rows.push(rowOf(requirement, undefined, question, names));
    for (const line of lines) rows.push(rowOf(requirement, line, question, names));
    await turn();
  }
  const words = DECLARATION_WORDS[language];
  const owner = session.party(session.snapshot.components.owner[component.row] ?? -1);
  const duties = [
    ...questions.flatMap(({ usuallyLeft = [] }) => usuallyLeft),
    ...(sheet?.lines ?? []).flatMap(({ duties: own = [] }) => own),
  ];
  return {
    language,
    title: words.title,
    heading: declarationHeading(
      { owner: nameOf(owner.data.name, language), component: nameOf(component.data.name, language), day },
      language,
    ),
    instructions: words.instructions,
    versionLabel: words.version,
    version: newVersion(component, day),
    names: words.names,
    rows,
    kept: (sheet?.lines ?? []).filter(({ requirement }) => session.requirementByKey(requirement) === undefined),
    answers: ANSWER_TEXTS.map(([stance, text]) => ({ stance, text: text[language] })),
    charges: CHARGE_TEXTS.map(([charge, text]) => ({ charge, text: text[language] })),
    suppliers,
    evidence,
    duties: duties.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, name: localised(text, language) }])),
    component: component.data.id,
    owner: at(session.snapshot.parties.ids, owner.row),
    pageOf: BOOK_WORDS[language].pageOf,
  };
}
