import { describe, expect, it } from 'vitest';
import type { Change } from '../../server/model/change.ts';
import { sheet } from '../../server/model/sheet.ts';
import { readSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { finish } from '../../server/model/steps.ts';
import { tryingChanges } from '../../server/usecases/commands/simulation/simulate.ts';
import { severityOfGap } from '../../server/usecases/queries/gaps/gapView.ts';
import { remediesOf } from '../../server/usecases/queries/remedies/remediesOf.ts';
import { analysisOf, SEED_DAY, seedModel, sessionOf } from './support.ts';

const model = seedModel('scenarios/a-before.json');

/** What a list of changes would do to the first hospital. */
function trialOf(changes: readonly Change[]) {
  const trial = finish(tryingChanges(sessionOf(model, SEED_DAY), 'a-h', SEED_DAY, changes));
  if (trial === undefined) throw new Error('the hospital is not there');
  return trial;
}

const sheetOfFive = (publishedOn: string): Change => ({
  op: 'put',
  list: 'sheets',
  entity: sheet.parse({ component: 'a-s5', version: '2', publishedOn }),
});

describe('a trial', () => {
  it('of no changes opens and closes nothing', () => {
    const { before, after, opened, closed } = trialOf([]);
    expect([opened, closed]).toEqual([[], []]);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(before).toHaveLength(analysisOf(model, 'a-h', SEED_DAY).findings.length);
  });

  it('shows what closes when the vendor takes the VPN device on by contract: the worst gap and the ended contract', () => {
    const analysis = analysisOf(model, 'a-h', SEED_DAY);
    const finding = analysis.findings.find(({ rule }) => rule === 'MUTUAL_DEFERRAL');
    const remedy = finding && remediesOf(analysis, finding).find(({ id }) => id === 'SUPPLIER_DOES_BY_CONTRACT');
    const { before, after, opened, closed } = trialOf(remedy?.changes ?? []);
    expect(closed.map((gap) => gap.finding.rule)).toEqual(['MUTUAL_DEFERRAL', 'CONTRACT_EXPIRED']);
    // The contract is drafted without hours of notice: these are still to be agreed.
    expect(opened.map((gap) => gap.finding.rule)).toEqual(['NOTICE_UNDEFINED']);
    expect(after).toHaveLength(before.length - 1);
    const critical = after.filter((gap) => severityOfGap(gap) === 'CRITICAL');
    expect(critical.map((gap) => gap.finding.rule)).toEqual(['OPEN_ROUTE']);
  });

  it('shows the gaps that changes open', () => {
    const { before, after, opened, closed } = trialOf([sheetOfFive(SEED_DAY)]);
    expect(closed).toEqual([]);
    expect(opened).toHaveLength(after.length - before.length);
    const places = opened.map(({ finding }) => `${finding.rule} ${finding.component?.id}`);
    expect(new Set(places)).toEqual(new Set(['UNDECLARED a-s5']));
  });

  it('of changes that break the model says what a commit would say, and shows no gaps', () => {
    const { problems, opened, closed } = trialOf([sheetOfFive('2026-04-01')]);
    expect(problems).toMatchObject([{ code: 'DUPLICATE_SHEET_DATE', path: 'changes[0].entity.publishedOn' }]);
    expect([opened, closed]).toEqual([[], []]);
  });

  it('knows no institution that is a vendor or does not exist', () => {
    const session = sessionOf(model, SEED_DAY);
    expect(finish(tryingChanges(session, 'a-v1', SEED_DAY, []))).toBeUndefined();
    expect(finish(tryingChanges(session, 'nobody', SEED_DAY, []))).toBeUndefined();
  });

  it('leaves its reading as it was', () => {
    const session = sessionOf(model, SEED_DAY);
    const before = structuredClone(readSnapshot(session.snapshot));
    finish(tryingChanges(session, 'a-h', SEED_DAY, [sheetOfFive(SEED_DAY)]));
    expect(readSnapshot(session.snapshot)).toEqual(before);
    expect(finish(tryingChanges(session, 'a-h', SEED_DAY, []))?.opened).toEqual([]);
  });
});
