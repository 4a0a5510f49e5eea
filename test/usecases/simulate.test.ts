import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapId } from '../../server/analysis/gap.ts';
import type { Change } from '../../server/model/change.ts';
import { party } from '../../server/model/party.ts';
import { sheet } from '../../server/model/sheet.ts';
import { buildSnapshot, readSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { day } from '../../server/model/values.ts';
import { remediesOf } from '../../server/usecases/remedies/remediesOf.ts';
import { type Simulation, simulate } from '../../server/usecases/simulate.ts';
import { modelOf } from '../analysis/engine.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { analysesOf, analysisOf, institutionOf, SEED_DAY, seedModel } from './support.ts';

const MODELS = Number(process.env['BUNKAI_MODELS'] ?? 60);
const model = seedModel('scenarios/a-before.json');
const snapshot = buildSnapshot(model);

/** The outcome of changes that can be applied. */
function outcomeOf(simulation: Simulation) {
  if (!simulation.ok) throw new Error(JSON.stringify(simulation.problems));
  return simulation;
}

/** The changes of one remedy of the VPN gap. */
function remedyChanges(id: string): readonly Change[] {
  const analysis = analysisOf(model, 'a-h', SEED_DAY);
  const finding = analysis.findings.find(({ rule }) => rule === 'MUTUAL_DEFERRAL');
  const remedy = finding && remediesOf(analysis, finding).find((r) => r.id === id);
  return remedy?.changes ?? [];
}

describe('a simulation', () => {
  it('of no changes opens and closes nothing', () => {
    const { before, after, opened, closed } = outcomeOf(simulate(snapshot, 'a-h', SEED_DAY, []));
    expect([opened, closed]).toEqual([[], []]);
    expect([after.gaps, after.bySeverity, after.cells]).toEqual([before.gaps, before.bySeverity, before.cells]);
    expect(before.gaps).toBe(analysisOf(model, 'a-h', SEED_DAY).findings.length);
  });

  it('shows what closes when the vendor takes the VPN device on by contract: the worst gap and the ended contract', () => {
    const changes = remedyChanges('SUPPLIER_DOES_BY_CONTRACT');
    const { before, after, opened, closed } = outcomeOf(simulate(snapshot, 'a-h', SEED_DAY, changes));
    expect(closed.map(({ rule }) => rule)).toEqual(['MUTUAL_DEFERRAL', 'CONTRACT_EXPIRED']);
    expect(opened).toEqual([]);
    expect(after.gaps).toBe(before.gaps - 2);
    expect([before.bySeverity.CRITICAL, after.bySeverity.CRITICAL]).toEqual([1, 0]);
    expect(after.cells.gap).toBeLessThan(before.cells.gap);
  });

  it('shows the gaps that changes open, with all that describes them', () => {
    const silent = sheet.parse({ component: 'a-s5', version: '2', publishedOn: SEED_DAY });
    const { before, after, opened, closed } = outcomeOf(
      simulate(snapshot, 'a-h', SEED_DAY, [{ op: 'put', list: 'sheets', entity: silent }]),
    );
    expect(closed).toEqual([]);
    expect(opened.length).toBe(after.gaps - before.gaps);
    expect(new Set(opened.map(({ rule, component }) => `${rule} ${component}`))).toEqual(new Set(['UNDECLARED a-s5']));
    expect(opened[0]).toMatchObject({ severity: 'MEDIUM', actors: ['a-h'], finding: { rule: 'UNDECLARED' } });
  });

  it('of changes that break the model says what a commit would say, and computes nothing', () => {
    const again = sheet.parse({ component: 'a-s5', version: '2', publishedOn: '2026-04-01' });
    expect(simulate(snapshot, 'a-h', SEED_DAY, [{ op: 'put', list: 'sheets', entity: again }])).toMatchObject({
      ok: false,
      problems: [{ code: 'DUPLICATE_SHEET_DATE', path: 'changes[0].entity.publishedOn' }],
    });
  });

  it('knows no institution that is a vendor, does not exist, or is none any more', () => {
    const unknown = { ok: false, problems: [{ code: 'UNKNOWN_REFERENCE', path: 'institution' }] };
    expect(simulate(snapshot, 'a-v1', SEED_DAY, [])).toMatchObject(unknown);
    expect(simulate(snapshot, 'nobody', SEED_DAY, [])).toMatchObject(unknown);
    const alone = buildSnapshot(modelOf([{ format: 'bunkai-model/1', parties: [hospital] }]));
    const vendor = party.parse({ id: 'h', type: 'VENDOR', name: { ja: '病院' } });
    expect(simulate(alone, 'h', SEED_DAY, [{ op: 'put', list: 'parties', entity: vendor }])).toMatchObject(unknown);
  });

  it(`leaves its snapshot as it was, and its counts agree with the gaps opened and closed, on ${MODELS} random models`, () => {
    const agrees = fc.property(modelCase(), fc.nat(), ({ documents, asOf }, choice) => {
      const random = modelOf(documents);
      const columns = buildSnapshot(random);
      for (const analysis of analysesOf(random, day.parse(asOf))) {
        const finding = analysis.findings[choice % Math.max(analysis.findings.length, 1)];
        const [remedy] = finding === undefined ? [] : remediesOf(analysis, finding);
        if (finding === undefined || remedy === undefined) continue;
        const simulation = simulate(columns, institutionOf(analysis), remedy.from, remedy.changes);
        const { before, after, opened, closed } = outcomeOf(simulation);
        expect(after.gaps).toBe(before.gaps - closed.length + opened.length);
        expect(Object.values(after.bySeverity).reduce((sum, n) => sum + n, 0)).toBe(after.gaps);
        expect(closed.map(({ id }) => id)).toContain(gapId(finding, analysis.scene));
        expect(readSnapshot(columns)).toEqual(readSnapshot(buildSnapshot(random)));
      }
    });
    fc.assert(agrees, { numRuns: MODELS });
  });
});

const hospital = { id: 'h', type: 'INSTITUTION', name: { ja: '病院' } };
