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
