import type { ProblemCode } from '../../model/problem.ts';
import { boundPhrase } from './bounds.ts';
import type { Params } from './params.ts';
import { kindWord, typeWord } from './words.ts';

const kind = (p: Params) => kindWord(p.bare('kind'), 'en');
/** Where the first of two stands. */
const first = (p: Params) => (p.has('first') ? ` (${p.bare('first')})` : '');
const oneOf = (p: Params) => (p.bare('allowed').includes(', ') ? `one of ${p.list('allowed')}` : p.list('allowed'));
const ends = (p: Params) => `${p.bare('kind')} link from ${p.value('consumer')} to ${p.value('supplier')}`;

const size = (p: Params) => {
  if (p.has('rows')) return `${p.count('rows')} rows`;
  return p.has('columns') ? `${p.count('columns')} columns` : `${p.count('cells')} cells`;
};

/** One sentence per problem: what is wrong there, and how to mend it. */
export const PROBLEMS_EN: Readonly<Record<ProblemCode, (p: Params) => string>> = {
  FILE_UNREADABLE: (p) => `The file cannot be read (${p.bare('detail')}); check its name and permissions.`,
  SYNTAX: (p) =>
    `This cannot be read as JSON or YAML${p.has('line') ? ` at line ${p.bare('line')}` : ''} (${p.bare('detail')}); correct the syntax.`,
  TOO_LARGE: (p) =>
    `This is too long for YAML (${p.count('length')} characters; the limit is ${p.count('most')}); write it as JSON or divide it into several files.`,
  TOO_MUCH_WORK: (p) =>
    `Reading this takes too much time or memory (at most ${p.count('seconds')} seconds); write it as JSON or divide it into several files.`,
  WORKBOOK_LOCKED: () =>
    'This file is protected by a password or of the old format (.xls) and cannot be read; remove the password and save it as .xlsx.',
  WORKBOOK_DAMAGED: () =>
    'This cannot be opened as an Excel file; check that it is not damaged and save it as .xlsx again.',
  WORKBOOK_TOO_LARGE: (p) =>
    `This comes to more than ${p.count('megabytes')} MB when opened; remove sheets and pictures that are not needed and save it again.`,
  TABLE_TOO_LARGE: (p) =>
    `The table is too large (at most ${size(p)}); delete empty rows and columns and save it again, or divide it into several files.`,
  TABLE_UNREADABLE: (p) =>
    `This cannot be read as a table${p.has('line') ? ` at line ${p.bare('line')}` : ''} (${p.bare('detail')}); save it again, or save it as .xlsx.`,
  NO_TABLE: () => 'There is no table in this file; check that it is the right one.',
  UNKNOWN_LAYOUT: () =>
    'The layout of this table cannot be read as it is; for a table that people made, make a mapping with bunkai map (or on the import screen) and import both, else give a table that Bunkai wrote, or a JSON or YAML file.',
  MARK_CHANGED: (p) =>
    `The mark that was written, “${p.bare('written')}”, has been changed to “${p.bare('found')}”, and changed marks are not imported; change it back.`,
  UNKNOWN_ROW: (p) =>
    `This row (“${p.bare('found')}”) was not on the form, and its requirement is not known; move what it says to a row of the form and delete it.`,
  ROW_MISSING: (p) =>
    `Row ${p.bare('number')} of the form, about ${p.value('requirement')}, is not there; put it back, with an empty answer if there is none.`,
  NOT_WITH_ANSWER: (p) =>
    `“${p.bare('field')}” cannot be filled in where the answer is “${p.bare('answer')}”; clear it or choose another answer.`,
  MARK_UNKNOWN: (p) =>
    `${p.value('found')} is not a mark; use one of ${p.list('allowed')}, or clear the cell for “not confirmed”.`,
  MARK_JOINED: (p) =>
    `This cell stands for several components (${p.list('components')}), so ${p.value('found')} could mean any of them; put the mark back and change it in the component’s own row below, or on the component’s sheet where it has no row.`,
  MARK_TWICE: (p) =>
    `${p.value('found')} contradicts ${p.value('other')} in ${p.bare('first')}, which stands for the same component; write the same mark in both.`,
  MARK_WITHOUT_SUPPLIER: (p) =>
    `It is not clear which supplier does this for ${p.value('component')}; put the mark back and change it on the component’s sheet, where the supplier is named.`,
  TEXT_CHANGED: (p) =>
    `The text here was changed to ${p.value('found')}, and changed texts are not imported; put it back, or, for a remark, add to it below what stands there.`,
  REMARK_WITHOUT_STATEMENT: (p) =>
    `${p.value('found')} cannot be added, because this row is not about exactly one statement; write it in the row of one component, or on the component’s sheet.`,
  EVIDENCE_NOT_KNOWN: (p) =>
    `${p.value('found')} is no evidence that this workbook knows; write its title exactly, or name the evidence on the component’s sheet.`,
  NOT_OURS: (p) =>
    `${p.value('found')} stands outside the tables that were written, and is not imported; remove it, or enter it elsewhere.`,
  MATRIX_ROW_MISSING: (p) =>
    `The row of ${p.value('requirement')} is missing; put it back, and clear its mark to remove a statement.`,
  UNKNOWN_KEY: (p) =>
    `There is no field ${p.value('key')} here; remove it or ${p.has('allowed') ? `use ${oneOf(p)}` : 'correct its spelling'}.`,
  MISSING: (p) => `The required field ${p.value('field')} is missing; add it.`,
  WRONG_TYPE: (p) => {
    const expected = typeWord(p.bare('expected'), 'en');
    return `There should be ${expected} here, not ${typeWord(p.bare('found'), 'en')}; write it as ${expected}.`;
  },
  NOT_ONE_OF: (p) => `${p.value('value')} is not possible here; use ${oneOf(p)}.`,
  BAD_DATE: (p) => `${p.value('value')} is not a day of the calendar; write it like 2026-11-24.`,
  BAD_KANA: (p) =>
    `${p.value('value')} is no reading; write it in kana, with letters and digits where they belong to it.`,
  BAD_ID: (p) =>
    `${p.value('value')} cannot be an id; use at most 200 characters, and no control characters or marks of the writing direction.`,
  OUT_OF_RANGE: (p) =>
    `${p.has('value') ? p.bare('value') : 'The value'} is out of range; it must be ${boundPhrase(p, 'en')}.`,
  EMPTY_TEXT: () => 'The text is empty; write something or remove the field.',
  REQUIRED_CATALOGUE_MISSING: (p) =>
    `The catalogue ${p.value('id')} named in requires is in none of the files; give its file too, or remove it from requires.`,
  DUPLICATE_ID: (p) => `The id ${p.value('id')} is already used${first(p)}; choose another.`,
  DUPLICATE_LINK: (p) => `The ${ends(p)} is there already${first(p)}; remove one of the two.`,
  DUPLICATE_SHEET_VERSION: (p) =>
    `The sheet of ${p.value('component')} already has a version ${p.bare('version')}${first(p)}; choose another version.`,
  DUPLICATE_SHEET_DATE: (p) =>
    `A sheet of ${p.value('component')} is already published on ${p.bare('date')}${first(p)}; publish version ${p.bare('version')} on another day.`,
  DUPLICATE_LINE: (p) =>
    `There already is a line for the requirement ${p.value('requirement')} (${p.list('phase')}); remove one of the two or divide their phases.`,
  DUPLICATE_DUTY: (p) => `The duty id ${p.value('id')} stands twice on this line; give one of them another id.`,
  DUPLICATE_ITEM: (p) => `Item ${p.value('item')} of the form stands there twice; keep one.`,
  DUPLICATE_TREATMENT: (p) =>
    `There are two decisions about item ${p.value('item')} of the ${p.bare('kind')} of ${p.value('component')}; keep one.`,
  DUPLICATE_DECISION: (p) =>
    `A decision of ${p.value('institution')} on the gap ${p.value('gap')} is there already${first(p)}; make them one.`,
  UNKNOWN_REFERENCE: (p) =>
    p.has('meant')
      ? `There is no ${kind(p)} ${p.spelled('id')}; did you mean ${p.spelled('meant')}? Ids are compared exactly: use the same one.`
      : `There is no ${kind(p)} ${p.value('id')}; correct the reference or add the ${kind(p)}.`,
  BAD_REQUIREMENT_KEY: (p) =>
    `${p.value('value')} does not name a requirement; write the catalogue's id, a colon and the requirement's id.`,
  COLON_IN_CATALOGUE_ID: (p) => `The catalogue id ${p.value('id')} must not contain a colon; choose another.`,
  TITLE_OR_SUMMARY_MISSING: (p) =>
    `The requirement ${p.value('id')} has neither a title nor a summary; write at least one of them.`,
  INSTITUTION_ONLY: (p) =>
    `Only institutions have the field ${p.bare('field')}; remove it from ${p.value('id')} or make its type INSTITUTION.`,
  TRAIT_ALSO_LACKING: (p) =>
    `The trait ${p.value('trait')} stands both in traits and in lacks; keep it in one of them.`,
  USAGE_ONLY: (p) =>
    `Only components of kind USAGE have the field ${p.bare('field')}; remove it from ${p.value('id')} or make its kind USAGE.`,
  USAGE_OWNER_NOT_INSTITUTION: (p) =>
    `The owner ${p.value('owner')} of the usage ${p.value('id')} is not an institution; give it to an institution.`,
  USAGE_NEEDS_ONE_USES: (p) => `The usage ${p.value('id')} has ${p.count('count')} USES links; give it exactly one.`,
  API_NEEDS_ONE_EXPOSED_BY: (p) =>
    `The API ${p.value('id')} has ${p.count('count')} EXPOSED_BY links; give it exactly one.`,
  SELF_LINK: (p) =>
    `This ${p.bare('kind')} link leads from ${p.value('id')} to itself; correct one of its ends or remove it.`,
  LINK_CONSUMER_KIND: (p) =>
    `The ${ends(p)} cannot start at ${p.bare('found')}; start it at ${oneOf(p)}, or change its kind.`,
  LINK_SUPPLIER_KIND: (p) =>
    `The ${ends(p)} cannot end at ${p.bare('found')}; end it at ${oneOf(p)}, or change its kind.`,
  LINK_SAME_OWNER: (p) =>
    `The ${ends(p)} must lead to another party, but both ends have the same owner; correct an end or change its kind.`,
  LINK_OTHER_OWNER: (p) =>
    `The ${ends(p)} must stay with one owner, but its ends have two; correct an end or change its kind.`,
  STANCE_WITHOUT_CONSUMER: (p) =>
    `Nobody consumes a component of kind ${p.bare('kind')}, so its sheet cannot say ${p.bare('stance')}; use SELF, SUPPLIER, NOT_APPLICABLE or FORBIDDEN.`,
  FIELD_NOT_FOR_STANCE: (p) =>
    `A line that says ${p.bare('stance')} has no field ${p.bare('field')}; remove it or change the stance to ${oneOf(p)}.`,
  CUSTOMER_IS_SUPPLIER: (p) =>
    `The customer and the supplier of the contract ${p.value('id')} are both ${p.value('party')}; change one of them.`,
  ENDS_BEFORE_START: (p) =>
    `The ${p.bare('field')} (${p.bare('date')}) is before the startsOn (${p.bare('startsOn')}); correct one of the dates.`,
  BEFORE_FOUND: (p) =>
    `The ${p.bare('field')} (${p.bare('date')}) of the finding ${p.value('id')} is before its foundOn (${p.bare('foundOn')}); correct one of the dates.`,
  NOT_FOR_PURCHASE: (p) =>
    `A contract of kind PURCHASE never ends and has no ${p.bare('field')}; remove it from ${p.value('id')} or change the kind.`,
  ANNEX_NOT_COVERED: (p) =>
    `The contract ${p.value('id')} does not cover ${p.value('component')}; add it to covers or remove the annex.`,
  PROPOSER_NOT_A_PARTY: (p) =>
    `The proposal ${p.value('id')} is made by ${p.value('party')}, which is neither customer nor supplier of its contract; correct one of them.`,
  BASIS_OF_ANOTHER_CONTRACT: (p) =>
    `The proposal ${p.value('id')} changes another contract: its basis has the ${p.bare('field')} ${p.value('value')}; make them the same.`,
  PUBLISHED_SHEET_CHANGED: (p) =>
    `Version ${p.bare('version')} of the sheet of ${p.value('component')} is published and cannot change; publish a new version.`,
  NOTHING_TO_REMOVE: (p) => `There is no ${kind(p)} ${p.value('id')} to remove; correct the id or drop this change.`,
  MORE_PROBLEMS: (p) =>
    `The list ends here with ${p.count('more')} more left out; mend the first ${p.count('shown')} and check again.`,
};
