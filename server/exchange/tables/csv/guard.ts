/** What spreadsheets take for the beginning of a formula, at its usual and at its full width. */
const COMPUTED = /^'*[=+\-@\t\r＝＋－＠]/u;

const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/u;

/**
 * A text as it is written into a cell so that no spreadsheet computes it: with an apostrophe before it where it begins like
 * a formula, or like one that was so guarded (OWASP, “CSV Injection”). `unguarded` gives the text back for every text.
 */
export const guarded = (text: string): string => (COMPUTED.test(text) ? `'${text}` : text);

/** The text of a cell without the apostrophe of `guarded`. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
