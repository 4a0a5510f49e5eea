/**
 * Expected problems, as data. `path` says where (`components[3].owner`, below a file's name where there are several);
 * the code says what; the parameters are what a sentence needs. The sentences, with how to mend it, are in text/.
 */
export const PROBLEM_CODES = [
  'FILE_UNREADABLE',
  'SYNTAX',
  'TOO_LARGE',
  'TOO_MUCH_WORK',
  'WORKBOOK_LOCKED',
  'WORKBOOK_DAMAGED',
  'WORKBOOK_TOO_LARGE',
  'TABLE_TOO_LARGE',
  'TABLE_UNREADABLE',
  'NO_TABLE',
  'UNKNOWN_LAYOUT',
  'MARK_CHANGED',
  'UNKNOWN_ROW',
  'ROW_MISSING',
  'NOT_WITH_ANSWER',
  'MARK_UNKNOWN',
  'MARK_JOINED',
  'MARK_TWICE',
  'MARK_WITHOUT_SUPPLIER',
  'TEXT_CHANGED',
  'REMARK_WITHOUT_STATEMENT',
  'EVIDENCE_NOT_KNOWN',
  'NOT_OURS',
  'MATRIX_ROW_MISSING',
  'UNKNOWN_KEY',
  'MISSING',
  'WRONG_TYPE',
  'NOT_ONE_OF',
  'BAD_DATE',
  'BAD_KANA',
  'BAD_ID',
  'OUT_OF_RANGE',
  'EMPTY_TEXT',
  'REQUIRED_CATALOGUE_MISSING',
  'DUPLICATE_ID',
  'DUPLICATE_LINK',
  'DUPLICATE_SHEET_VERSION',
  'DUPLICATE_SHEET_DATE',
  'DUPLICATE_LINE',
  'DUPLICATE_DUTY',
  'DUPLICATE_ITEM',
  'DUPLICATE_TREATMENT',
  'DUPLICATE_DECISION',
  'UNKNOWN_REFERENCE',
  'BAD_REQUIREMENT_KEY',
  'COLON_IN_CATALOGUE_ID',
  'TITLE_OR_SUMMARY_MISSING',
  'INSTITUTION_ONLY',
  'USAGE_ONLY',
  'TRAIT_ALSO_LACKING',
  'USAGE_OWNER_NOT_INSTITUTION',
  'USAGE_NEEDS_ONE_USES',
  'API_NEEDS_ONE_EXPOSED_BY',
  'SELF_LINK',
  'LINK_CONSUMER_KIND',
  'LINK_SUPPLIER_KIND',
  'LINK_SAME_OWNER',
  'LINK_OTHER_OWNER',
  'STANCE_WITHOUT_CONSUMER',
  'FIELD_NOT_FOR_STANCE',
  'CUSTOMER_IS_SUPPLIER',
  'ENDS_BEFORE_START',
  'BEFORE_FOUND',
  'NOT_FOR_PURCHASE',
  'ANNEX_NOT_COVERED',
  'PROPOSER_NOT_A_PARTY',
  'BASIS_OF_ANOTHER_CONTRACT',
  'PUBLISHED_SHEET_CHANGED',
  'NOTHING_TO_REMOVE',
  'MORE_PROBLEMS',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Takes one problem; problems stay in the order in which they are reported. */
export type Report = (code: ProblemCode, path: string, params?: Problem['params']) => void;

/** More problems than a person reads; a file that is something else entirely can have millions. Bounds what files report. */
export const MAX_PROBLEMS = 1000;

/**
 * A list of problems and the function that fills it. The list ends at `most` problems; from then on its last entry is one
 * MORE_PROBLEMS that counts the problems left out, so that nothing is dropped in silence and memory stays bounded.
 */
export function collectProblems(most = Number.POSITIVE_INFINITY): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  let count = 0;
  const report: Report = (code, path, params = {}) => {
    count += 1;
    if (count <= most) problems.push({ code, path, params });
    else problems[most] = { code: 'MORE_PROBLEMS', path: '', params: { shown: most, more: count - most } };
  };
  return { problems, report };
}
