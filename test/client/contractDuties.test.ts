import { describe, expect, test } from 'vitest';
import {
  type AnnexedSheet,
  compareDuties,
  dutiesOf,
  servicesOf,
  signedBefore,
} from '../../client/model/contracts/duties.ts';

describe('what one takes on by signing', () => {
  const line = (requirementKey: string, stance: 'SELF' | 'SHARED' | 'CONSUMER', duties: readonly string[] = []) => ({
    requirementKey,
    requirement: null,
    stance,
    when: [],
    charge: null,
    note: null,
    duties: duties.map((key) => ({ key, text: { ja: `${key}を行う`, en: null }, within: null, charge: null })),
  });
  const sheet = (version: string, lines: AnnexedSheet['lines']): AnnexedSheet => ({
    version,
    publishedOn: '2026-04-01',
    component: { key: 's', name: { ja: 's', en: null } },
    lines,
  });

  test('is each duty once, also where the sheet does not say what it is', () => {
    const one = sheet('1', [
      line('r1', 'CONSUMER', ['d1', 'd2']),
      line('r2', 'SHARED', ['d1']),
      line('r3', 'CONSUMER'),
    ]);
    expect(dutiesOf(one).map(({ key }) => key)).toEqual(['["s","d1"]', '["s","d2"]', '["s","line r3"]']);
    expect(dutiesOf(sheet('1', [line('r1', 'SELF')]))).toEqual([]);
    expect(servicesOf(one).map(({ requirementKey }) => requirementKey)).toEqual(['r2']);
  });

  test('is new, changed, gone or the same beside what was signed before', () => {
    const old = dutiesOf(sheet('1', [line('r1', 'CONSUMER', ['kept', 'gone', 'changed'])]));
    const now = dutiesOf(sheet('2', [line('r1', 'CONSUMER', ['kept', 'changed', 'added'])])).map((duty) =>
      duty.key.includes('changed') ? { ...duty, within: { ja: '毎月', en: null } } : duty,
    );
    const { added, changed, gone, same } = compareDuties(old, now);
    const names = [added, changed.map(({ after }) => after), gone, same].map((duties) => duties.map(({ key }) => key));
    expect(names).toEqual([['["s","added"]'], ['["s","changed"]'], ['["s","gone"]'], ['["s","kept"]']]);
  });

  test('is compared with the contract itself as it stands, else with the latest one before', () => {
    const signed = (key: string, startsOn: string, version: string) => ({
      key,
      customer: { key: 'h' },
      startsOn,
      annexes: [{ component: { key: 's' }, sheetVersion: version }],
    });
    const contracts = [
      signed('old', '2024-04-01', '1'),
      signed('now', '2025-04-01', '2'),
      signed('next', '2027-04-01', '9'),
    ];
    const versionsBefore = (key: string) =>
      signedBefore(['s', 't'], { key, startsOn: '2026-04-01', customer: 'h' }, contracts);
    expect(versionsBefore('new')).toEqual([{ component: 's', version: '2' }]);
    expect(versionsBefore('old')).toEqual([{ component: 's', version: '1' }]);
    expect(versionsBefore('next')).toEqual([{ component: 's', version: '9' }]);
    expect(signedBefore(['s'], { key: 'new', startsOn: '2026-04-01', customer: 'x' }, contracts)).toEqual([]);
  });
});
