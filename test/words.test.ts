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
];

describe('the names in the sources', () => {
  it('are the words of the field', () => {
    const found = readSources(['server', 'client', 'seed']).flatMap(({ file, text }) => {
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

const SCHEMA = new URL('../schema/', import.meta.url);

/** The schema as it is written, file by file. */
const readSchemaTexts = () =>
  readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ file: `schema/${name}`, text: readFileSync(new URL(name, SCHEMA), 'utf8') }));

describe('what the sources and the schema say in comments and texts', () => {
  it('is plain English', () => {
    const found = [...readSources(['server', 'client', 'seed']), ...readSchemaTexts()].flatMap(({ file, text }) =>
      RETIRED_PHRASES.flatMap(([phrase, instead]) => {
        const match = phrase.exec(text);
        return match === null ? [] : [`${file}: ${match[0]} (rather: ${instead})`];
      }),
    );
    expect(found).toEqual([]);
  });
});
