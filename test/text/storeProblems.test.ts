import { expect, test } from 'vitest';
import { STORE_REASONS } from '../../server/store/errors.ts';
import {
  type SchemaProblem,
  storeOfOtherVersion,
  storeOvertaken,
  storeProblem,
} from '../../server/text/storeProblems.ts';
import { notFollowed, openToOthers, upkeepFailed } from '../../server/text/storeWarnings.ts';
import { backedUpWithoutAccounts } from '../../server/text/transfer.ts';

const LANGUAGES = ['ja', 'en'] as const;

test.each(STORE_REASONS)('%s is said with the place, whether anything was written, and what to do', (reason) => {
  const facts = { reason, place: '/srv/data', detail: 'CODE' };
  const [ja, en] = LANGUAGES.map((language) => storeProblem({ ...facts, mayBeWritten: false }, language));
  expect(ja).toMatch(/^[^。]+\(\/srv\/data、CODE\)。何も書き込んでいません。[^。]+。/u);
  expect(en).toMatch(/^[A-Z][^.]+ \(\/srv\/data, CODE\)\. Nothing was written\. [A-Z].*\.$/u);
  expect(en).not.toContain('may have been');
  const [unknown, unknownEn] = LANGUAGES.map((language) => storeProblem({ ...facts, mayBeWritten: true }, language));
  expect(unknown).toContain('記録されたかどうかは分かりません');
  expect(unknownEn).toContain('not known');
  expect(`${unknown}${unknownEn}`).not.toMatch(/何も書き込んでいません|Nothing was written/u);
});

test('only what may be a server is to be looked at whether it is running', () => {
  for (const reason of STORE_REASONS) {
    const said = LANGUAGES.map((language) => storeProblem({ reason, mayBeWritten: false }, language)).join();
    expect(/running|動いていること/u.test(said)).toBe(reason === 'UNREACHABLE');
  }
});

test('every schema that is not opened is told apart, and all else ends like a sentence', () => {
  const schemas: readonly SchemaProblem[] = ['LATER', 'EARLIER', 'NONE', 'FOREIGN'];
  const said = [
    ...schemas.map((problem) => LANGUAGES.map((language) => storeOfOtherVersion(problem, 'schema 99', language))),
    LANGUAGES.map(storeOvertaken),
    LANGUAGES.map((language) => openToOthers('/srv/data', true, language)),
    LANGUAGES.map((language) => openToOthers('/srv/data', false, language)),
    LANGUAGES.map((language) => upkeepFailed('FULL', language)),
    LANGUAGES.map((language) => notFollowed(3, 'why', language)),
    LANGUAGES.map((language) => backedUpWithoutAccounts('/backup', language)),
  ];
  expect(new Set(said.flat()).size).toBe(said.length * 2);
  for (const [ja, en] of said) {
    expect(ja).toMatch(/。$/u);
    expect(en).toMatch(/^[A-Z“].*[^.]\.$/u);
  }
});
