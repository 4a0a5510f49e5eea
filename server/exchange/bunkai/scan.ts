import type { SyntaxReport } from './syntax.ts';

/** What may come next. In an object a text is a key until its colon. */
type Expected = 'VALUE' | 'VALUE_OR_END' | 'KEY' | 'KEY_OR_END' | 'COLON' | 'COMMA_OR_END' | 'NOTHING';

const EXPECTED: Readonly<Record<Expected, string>> = {
  VALUE: 'a value',
  VALUE_OR_END: 'a value or "]"',
  KEY: 'a key in double quotes',
  KEY_OR_END: 'a key in double quotes or "}"',
  COLON: '":"',
  COMMA_OR_END: '"," or the closing bracket',
  NOTHING: 'the end of the text',
};

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The offset after a text that begins at `from`, or the offset of what may not stand in it, negated. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -at;
    if (code !== 0x5c) continue;
    const end = endOf(ESCAPE, text, at);
    if (end === at) return -at;
    at = end - 1;
  }
  return -text.length;
}

/** Where a scan stands. Objects on the stack are the keys seen in them, lists are undefined. */
interface Scan {
  readonly text: string;
  readonly open: (Set<string> | undefined)[];
  readonly report: SyntaxReport;
  readonly maxNesting: number;
  expected: Expected;
  at: number;
}

const afterValue = ({ open }: Scan): Expected => (open.length === 0 ? 'NOTHING' : 'COMMA_OR_END');

function fail(scan: Scan, at: number, detail: string): false {
  scan.report(Math.min(at, scan.text.length), detail);
  return false;
}

function failHere(scan: Scan): false {
  const found = scan.text[scan.at];
  return fail(
    scan,
    scan.at,
    `expected ${EXPECTED[scan.expected]}, found ${found === undefined ? 'the end of the text' : JSON.stringify(found)}`,
  );
}

function readKey(scan: Scan, end: number): void {
  const raw = scan.text.slice(scan.at, end);
  const key = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
  const keys = scan.open.at(-1);
  if (keys?.has(key)) scan.report(scan.at, `the key ${raw.slice(0, 80)} stands twice in one object`);
  keys?.add(key);
}

function readString(scan: Scan): boolean {
  const isKey = scan.expected === 'KEY' || scan.expected === 'KEY_OR_END';
  if (!isKey && scan.expected !== 'VALUE' && scan.expected !== 'VALUE_OR_END') return failHere(scan);
  const end = endOfString(scan.text, scan.at);
  if (end < 0) return fail(scan, -end, 'a text has no end, or holds a control character or an unknown escape');
  if (isKey) readKey(scan, end);
  scan.at = end;
  scan.expected = isKey ? 'COLON' : afterValue(scan);
  return true;
}

function readLiteral(scan: Scan): boolean {
  const end = endOf(LITERAL, scan.text, scan.at);
  if (end === scan.at || (scan.expected !== 'VALUE' && scan.expected !== 'VALUE_OR_END')) return failHere(scan);
  scan.at = end;
  scan.expected = afterValue(scan);
  return true;
}

function readMark(scan: Scan, mark: string): boolean {
  const { open, expected } = scan;
  const inObject = open.at(-1) !== undefined;
  const mayOpen = expected === 'VALUE' || expected === 'VALUE_OR_END';
  if ((mark === '{' || mark === '[') && open.length >= scan.maxNesting) {
    return fail(scan, scan.at, `nested more than ${scan.maxNesting} levels deep`);
  }
  if (mark === '{' && mayOpen) {
    open.push(new Set());
    scan.expected = 'KEY_OR_END';
  } else if (mark === '[' && mayOpen) {
    open.push(undefined);
    scan.expected = 'VALUE_OR_END';
  } else if (mark === ':' && expected === 'COLON') scan.expected = 'VALUE';
  else if (mark === ',' && expected === 'COMMA_OR_END') scan.expected = inObject ? 'KEY' : 'VALUE';
  else if (mark === (inObject ? '}' : ']') && ['COMMA_OR_END', 'KEY_OR_END', 'VALUE_OR_END'].includes(expected)) {
    open.pop();
    scan.expected = afterValue(scan);
  } else return failHere(scan);
  scan.at += 1;
  return true;
}

function readToken(scan: Scan): boolean {
  const first = scan.text[scan.at] ?? '';
  if (first === '"') return readString(scan);
  return '{}[]:,'.includes(first) ? readMark(scan, first) : readLiteral(scan);
}

/**
 * Reports each key that stands twice in one object (RFC 8259 leaves their meaning open) and the first problem of syntax,
 * where the scan ends; nesting deeper than a model's is one. Time is linear in the text.
 */
export function scanJson(text: string, report: SyntaxReport, maxNesting: number): void {
  const scan: Scan = { text, open: [], report, maxNesting, expected: 'VALUE', at: endOf(SPACE, text, 0) };
  while (scan.at < text.length) {
    if (!readToken(scan)) return;
    scan.at = endOf(SPACE, text, scan.at);
  }
  if (scan.expected !== 'NOTHING') failHere(scan);
}
