import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/analysis/analyse.ts';
import { compile } from '../../server/analysis/compile.ts';
import { describeGap } from '../../server/analysis/gap.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { type Day, day } from '../../server/model/values.ts';
import { SEVERITIES, type Severity } from '../../server/model/vocabulary.ts';
import { listRemedies, type RemedyHandle } from '../../server/usecases/commands/simulation/remediesView.ts';
import type { GapHandle } from '../../server/usecases/queries/gaps/gapView.ts';
import { viewInstitution } from '../../server/usecases/queries/institutionView.ts';
import { compareEffects, type Effect } from '../../server/usecases/queries/remedies/effects.ts';
import { remediesOf } from '../../server/usecases/queries/remedies/remediesOf.ts';
import { modelOf } from '../analysis/engine.ts';
import { tell } from '../analysis/modelDsl.ts';
import { failsToClose } from './remedyChecks.ts';
import { analysisOf, SEED_DAY, seedModel, sessionOf } from './support.ts';

const model = seedModel('scenarios/a-before.json');

const gapsOf = (of: typeof model, on: Day) => {
  const compiled = compile(buildSnapshot(of));
  const analysis = analyse(compiled, compiled.snapshot.parties.rows.get('a-h') ?? -1, on);
  return analysis.findings.map((finding) => describeGap(finding, analysis.context));
};

/** What making the changes of a remedy really does to the gaps of the first hospital. */
function whatHappens({ changes, from }: RemedyHandle) {
  const before = gapsOf(model, from);
  const after = gapsOf(checkChanges(model, changes).after, from);
  const opened = after.filter(({ id }) => !before.some((gap) => gap.id === id));
  return {
    closed: before.filter(({ id }) => !after.some((gap) => gap.id === id)).length,
    opened: opened.length,
    worstOpened: SEVERITIES.find((severity) => opened.some((gap) => gap.severity === severity)),
    bySeverity: SEVERITIES.map((severity) => opened.filter((gap) => gap.severity === severity).length),
  };
}

/** Whether the first leaves less behind, or as much: what differs first, from the worst severity on, is less. */
function isNoWorse(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at === -1 || (a[at] ?? 0) < (b[at] ?? 0);
}

describe('the remedies of every gap of a hospital', async () => {
  const session = sessionOf(model, SEED_DAY);
  const row = session.snapshot.parties.rows.get('a-h') ?? -1;
  const view = viewInstitution(session, row, SEED_DAY);
  const listOf = async (gap: GapHandle) => {
    const remedies = await listRemedies(gap);
    return { gap, remedies: remedies.map((remedy) => ({ remedy, really: whatHappens(remedy) })) };
  };
  const lists = await Promise.all(view.gaps.map(listOf));
  const all = lists.flatMap(({ remedies }) => remedies);

  it('close and open what they say, and name the worst of it', () => {
    for (const { remedy, really } of all) {
      const { closed, opened, worstOpened } = remedy.effect ?? {};
      expect([remedy.key, closed, opened, worstOpened]).toEqual([
        ...[remedy.key, really.closed, really.opened, really.worstOpened],
      ]);
    }
    expect(all.some(({ really }) => really.opened > 0)).toBe(true);
    expect(all.some(({ really }) => really.closed > 1)).toBe(true);
  });

  it('say in words how much else changes, in either language', () => {
    const unchanged = all.find(({ really }) => really.closed === 1 && really.opened === 0);
    expect(unchanged?.remedy.effect?.text).toEqual({
      ja: 'ほかの空白・不整合は変わりません。',
      en: 'No other gap changes.',
    });
    for (const { remedy, really } of all.filter((each) => each.really.opened > 0)) {
      expect(remedy.effect?.text.ja).toContain(`新たに${really.opened}件生じます`);
      expect(remedy.effect?.text.en).toMatch(new RegExp(`opens ${really.opened} gaps?, the gravest of severity`, 'u'));
    }
  });

  it('come in the order of what they leave behind, the mildest first', () => {
    for (const { remedies } of lists) {
      for (const [i, { really }] of remedies.slice(1).entries()) {
        expect(isNoWorse(remedies[i]?.really.bySeverity ?? [], really.bySeverity)).toBe(true);
      }
    }
  });
});

const DEVICE = ['requirement demo:patch', 'vpn: h ON_PREMISES', 'care: v OPERATION', 'vpn OPERATED_BY care'];

describe('of two remedies', () => {
  const opening = (...severities: Severity[]): Effect => ({
    closed: [],
    opened: severities.map((severity, i) => ({ id: `gap-${i}`, rule: 'UNDECLARED', severity })),
  });

  it('goes first whose worst new gaps are milder or fewer, however many lighter ones there are', () => {
    const inOrder = [
      opening(),
      opening('LOW', 'LOW', 'LOW'),
      opening('HIGH'),
      opening('HIGH', 'INFO'),
      opening('HIGH', 'HIGH'),
    ];
    expect([...inOrder].reverse().sort(compareEffects)).toEqual(inOrder);
    expect(compareEffects(opening('LOW'), opening('LOW'))).toBe(0);
  });
});

describe.each([
  ['ends with the calendar', ['contract k h<v care to=9999-12-31']],
  ['ends a day before the calendar', ['contract k h<v care to=9999-12-30']],
  ['has ended just now', ['contract k h<v care to=9999-11-30']],
])('where a contract %s', (_, contract) => {
  const told = modelOf([
    tell([
      ...DEVICE,
      ...contract,
      'vpn says patch SUPPLIER via=care',
      'care/2 says patch CONSUMER',
      'sheet care/2 9999-12-31',
    ]),
  ]);

  it.each(['9999-12-01', '9999-12-30', '9999-12-31'])('the remedies as of %s stay within it, and close', (text) => {
    const asOf = day.parse(text);
    const analysis = analysisOf(told, 'h', asOf);
    expect(analysis.findings.length).toBeGreaterThan(0);
    for (const finding of analysis.findings) {
      for (const remedy of remediesOf(analysis, finding)) {
        expect(remedy.from >= asOf && remedy.from <= '9999-12-31').toBe(true);
        expect(failsToClose({ model: told, analysis, finding, remedy })).toEqual([]);
      }
    }
  });
});
