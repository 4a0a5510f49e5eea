import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources, withoutComments } from './support/sources.ts';

/** Words that names used to have, and the field's word in their place. Whoever needs one of them adds nothing: uses the other. */
const RETIRED: readonly (readonly [RegExp, string])[] = [
  [/\bMOST_[A-Z_]+\b/, 'MAX_…'],
  [/\b(?:set)?Scene\b|\bscene\b/, 'AnalysisContext, buildContext, context'],
  [/\bReading\b(?! )/, 'ViewerSession'],
  [/\bFound(?:Party|Component|Link|Sheet|Contract|Gap|Requirement|Remedy)\b/, '…Handle'],
  [/\b[Gg]limpses?\b|\bglance(?:At)?\b/, 'summary, scan'],
  [/\b[Ll]ookout\b|\boneAtATime\b|\btakeTurns\b/, 'HeadPoller, serialQueue, yieldInTurns'],
  [/\bToldProblem\b|\bActProblem\b|\bUnfit\b/, 'LocalisedProblem, CommandProblem, ValidationFailed'],
  [/\bfaults?\b|\b[a-z]+Faults?\b|\b[A-Z]\w*Fault\b/, 'problem'],
  [/\breckon\w*\b/, 'estimate'],
  [/\bPENANCE\b|\bguesses\b/, 'COOLDOWN, throttle'],
  [/\bVoice\b|\bvoices\b/, 'SheetSource, sources'],
  [/\bNoAnswer\b|\bnoteLeft\b/, 'ApiError, noteSignedOut'],
  [/\b[Dd]ice\b/, 'rng'],
  [/\bhouses?\b|\bhouses?[A-Z]\w*/, 'site, siteOwners'],
  [/(?<!<)\bcircles?\b|\bCIRCLE\b|<Circle\b/, 'cycle'],
  [
    /\bPiecewise\b|\baskedBy\b|\bNowhere\b|\b[Ss]trayKeys?\b|\bFacing\b/,
    'ByteChunks, readExportRequest, NotFound, unknownKeys, OpposingStatements',
  ],
];

describe('the names in the sources', () => {
  it('are the words of the field', () => {
    const found = [...readSources(FOLDERS), ...readTests()].flatMap(({ file, text }) => {
      const code = withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'/g, "''");
      return RETIRED.flatMap(([word, instead]) => {
        const match = word.exec(code);
        return match === null ? [] : [`${file}: ${match[0]} (rather: ${instead})`];
      });
    });
    expect(found).toEqual([]);
  });
});

/** Phrases of comments, descriptions and texts, and what stands in their place. */
const RETIRED_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bso many\b/i, 'up to N, how many'],
  [/\banew\b/i, 'again, re…'],
  [/\breckon\w*/i, 'estimate, compute'],
  [/\bslips? of the pen\b/i, 'typo'],
  [/\bcome by lawfully\b/i, 'already authorised'],
];

/** What comments, documents and descriptions may not say. Sentences for people may: “Nobody does it” is good English there. */
const VAGUE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:some|any|every|no)body\b/i, 'the role: the owner, a consumer, no party, another viewer, the caller'],
  [/\b(?:some|any|every)one\b/i, 'the role: the owner, a consumer, another viewer, the caller'],
  [/\bfault(?:s|y)?\b/i, 'problem; error of a database'],
];

/** The same as parts of names. */
const VAGUE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:some|any|every|no)body(?=[A-Z])|[a-z](?:Some|Any|Every|No)body|\b(?:SOME|ANY|EVERY|NO)BODY\b/, 'the role'],
];

/** Where such a word is a name that others rely on, or a title. */
const NAMES_THAT_STAY: readonly RegExp[] = [
  // The parameter of the page's addresses that shows all gaps: links hold it.
  /\beveryone\b(?=[?:,]| \}| ===? | !== |')|place\.everyone|'everyone'/g,
  // Stable code of a store problem.
  /\bDISK_FAULT\b[^\n]*/g,
  // Titles of the demo hospitals, as the seed files have them.
  /\*\*[AC] [^\n]*\*\*/g,
];

const TOP = new URL('../', import.meta.url);
const FOLDERS = ['server', 'client', 'seed'];

/** The sources of the tests, but for this one: it has the words that it forbids. */
const readTests = () => readSources(['test']).filter(({ file }) => file !== 'test/words.test.ts');

/** Documents and the schema: all that is written beside the sources, without what was released or is built from other places. */
const readTexts = () =>
  ['README.md', ...[...FOLDERS, 'schema'].flatMap((folder) => textsBelow(folder))].map((file) => ({
    file,
    text: readFileSync(new URL(file, TOP), 'utf8'),
  }));

const textsBelow = (folder: string): string[] =>
  readdirSync(new URL(folder, TOP), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:md|graphql)$/.test(file) && !/\/(?:generated|released|node_modules|dist)\//.test(file));

/** A source without its texts in quotes: comments and names are left. */
const withoutQuotes = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, (part) =>
    part.startsWith('/') ? part : "''",
  );

/** The titles of a test file, of cases in tables too, line by line. What it expects of the product and ids may say anything. */
const titlesOf = (text: string): string =>
  [...text.matchAll(/(?:\b(?:test|it|describe\w*)\(|\)\(|\b(?:it|title):)\s*('(?:\\.|[^'\\\n])*'|"[^"\n]*"|`[^`]*`)/g)]
    .map(([, title = '']) => title)
    .join('\n');

const withoutNamesThatStay = (text: string): string =>
  NAMES_THAT_STAY.reduce((left, name) => left.replace(name, ''), text);

type Text = { readonly file: string; readonly text: string };

/** Each place where one of the words stands. */
const placesOf = (words: typeof VAGUE_WORDS, texts: readonly Text[]): string[] =>
  texts.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, i) =>
      words.flatMap(([word, instead]) => {
        const match = word.exec(line);
        return match === null ? [] : [`${file}:${i + 1}: ${match[0]} (rather: ${instead})`];
      }),
    ),
  );

describe('what the sources, the documents and the schema say', () => {
  it('is plain English', () => {
    expect(placesOf(RETIRED_PHRASES, [...readSources(FOLDERS), ...readTests(), ...readTexts()])).toEqual([]);
  });

  it('names who is meant', () => {
    const written = [...readSources(FOLDERS), ...readTests()];
    const sources = written.map(({ file, text }) => ({ file, text: withoutQuotes(text) }));
    const texts = [...sources, ...readTexts()].map(({ file, text }) => ({ file, text: withoutNamesThatStay(text) }));
    const names = sources.map(({ file, text }) => ({ file, text: withoutComments(text) }));
    const titles = readTests().map(({ file, text }) => ({ file, text: titlesOf(text) }));
    expect(placesOf(VAGUE_WORDS, [...texts, ...titles])).toEqual([]);
    expect(placesOf(VAGUE_NAMES, names)).toEqual([]);
  });
});
