import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { RULES } from '../../server/analysis/rules/index.ts';
import { RULE_IDS } from '../../server/model/rules.ts';
import { declaredRules } from '../support/generators/rules/declaredRules.ts';
import { idOfName, ruleNames } from '../support/generators/rules/ruleFiles.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A checkout that holds nothing but these files, which are empty. */
function checkoutOf(...files: readonly string[]): URL {
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-rules-'));
  folders.push(folder);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return pathToFileURL(`${folder}/`);
}

const WHOLE = [
  'server/analysis/rules/madeUp.ts',
  'server/text/rules/madeUp.ts',
  'server/usecases/queries/rules/madeUp.ts',
  'test/analysis/rules/madeUp.test.ts',
] as const;

test('a rule is its file, its sentences, its facts and remedies, and its cases', () => {
  const shared = ['index.ts', 'rule.ts', 'places.ts', 'README.md'].map((file) => `server/analysis/rules/${file}`);
  expect(ruleNames(checkoutOf(...WHOLE, ...shared, 'server/text/rules/index.ts'))).toEqual(['madeUp']);
});

test.each(WHOLE.slice(1))('a rule without %s is not generated, and the message names the file', (file) => {
  const others = WHOLE.filter((other) => other !== file);
  expect(() => ruleNames(checkoutOf(...others))).toThrow(`${file} is missing: MADE_UP needs`);
});

test.each(WHOLE.slice(1))('%s without its rule is found as well', (file) => {
  expect(() => ruleNames(checkoutOf('server/analysis/rules/rule.ts', file))).toThrow(`${file} belongs to no rule`);
});

test('rules are named as their files are, and are in the order of their ids', async () => {
  const rules = await declaredRules();
  expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
  expect(rules.map(({ name }) => idOfName(name))).toEqual(RULE_IDS);
  expect(rules.map(({ rule }) => rule)).toEqual(RULE_IDS.map((id) => RULES[id]));
});

test('only gaps that tell of the contracts of another party are kept from the institution', () => {
  expect(RULE_IDS.filter((id) => RULES[id].visibility === 'COMPONENT_OWNER')).toEqual(['SLA_UNBACKED']);
});
