import { describe, expect, it } from 'vitest';
import { readModel } from '../../server/model/read.ts';
import { warningsOf } from '../../server/model/warnings.ts';
import { LANGUAGES } from '../../server/text/facts.ts';
import { problemMessage } from '../../server/text/problems.ts';
import { warningMessage } from '../../server/text/warnings.ts';

const vendor = (id: string) => ({ id, type: 'VENDOR', name: { ja: '会社' } });
const saas = (id: string, owner: string) => ({ id, owner, kind: 'SAAS', name: { ja: 'サービス' } });
const duty = (component: string, id: string, version = '1') => ({
  component,
  version,
  lines: [{ requirement: 'x:r', stance: 'CONSUMER', duties: [{ id }] }],
});
const claim = (component: string, ...satisfies: string[]) => ({
  component,
  version: '9',
  lines: [{ requirement: 'x:r', stance: 'SELF', satisfies }],
});

const read = (...documents: readonly object[]) =>
  readModel(documents.map((lists, i) => ({ name: `${i}.json`, value: { format: 'bunkai-model/1', ...lists } })));

function warned(...documents: readonly object[]) {
  const result = read(...documents);
  if (!result.ok) throw new Error(result.problems.map(({ code, path }) => `${code} ${path}`).join());
  return warningsOf(result.model, result.pathOf);
}

describe('ids that look alike', () => {
  it.each([
    ['composed and decomposed', 'が', 'か\u3099'],
    ['full width', 'v1', 'ｖ１'],
    ['zero width', 'v1', 'v\u200B1'],
    ['case', 'v', 'V'],
    ['a blank at the end', 'v', 'v '],
  ])('%s: are two, and the second is warned of', (_, first, second) => {
    const warnings = warned({ parties: [vendor(first), vendor(second)] });
    expect(warnings).toEqual([{ code: 'LOOKALIKE_ID', path: 'parties[1].id', params: { id: second, other: first } }]);
    const [warning] = warnings;
    for (const language of LANGUAGES) {
      const said = warning === undefined ? '' : warningMessage(warning, language);
      const [, one, two] = /[“「]([^”」]*)[”」].*?[“「]([^”」]*)[”」]/u.exec(said) ?? [];
      expect(one).not.toBe(two);
      expect(said).not.toContain('\u200B');
    }
  });

  it('are found across files, at the place in their own', () => {
    expect(warned({ parties: [vendor('v')] }, { parties: [vendor('w'), vendor('V')] })).toMatchObject([
      { path: '1.json: parties[1].id' },
    ]);
  });

  it('may stand in different lists', () => {
    expect(warned({ parties: [vendor('v')], components: [saas('V', 'v')] })).toEqual([]);
  });

  it('are suggested where a reference leads nowhere', () => {
    const result = read({ parties: [vendor('データ社が')], components: [saas('c', 'データ社か\u3099')] });
    const [problem] = result.ok ? [] : result.problems;
    expect(problem).toMatchObject({ code: 'UNKNOWN_REFERENCE', params: { meant: 'データ社が' } });
    const [ja, en] = LANGUAGES.map((language) => (problem === undefined ? '' : problemMessage(problem, language)));
    expect(ja).toContain('「データ社か\\u3099」');
    expect(ja).toContain('「データ社が」のことですか');
    expect(en).toContain('did you mean “データ社が”?');
  });
});

describe('duties taken on', () => {
  const both = {
    parties: [vendor('v')],
    components: [saas('a', 'v'), saas('b', 'v')],
    links: [{ consumer: 'b', supplier: 'a', kind: 'RUNS_ON' }],
  };

  it('that no version of another component has are warned of', () => {
    expect(
      warned({ ...both, sheets: [duty('a', 'old'), duty('a', 'new', '2'), claim('b', 'old', 'new', 'gone')] }),
    ).toEqual([{ code: 'STALE_SATISFIES', path: 'sheets[2].lines[0].satisfies[2]', params: { id: 'gone' } }]);
  });

  it('that only the own sheet has are, too', () => {
    expect(warned({ ...both, sheets: [duty('b', 'own'), claim('b', 'own')] })).toMatchObject([
      { code: 'STALE_SATISFIES' },
    ]);
  });
});
