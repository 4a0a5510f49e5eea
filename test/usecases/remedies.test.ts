import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../server/analysis/analyse.ts';
import { compile } from '../../server/analysis/compile.ts';
import { gapId } from '../../server/analysis/gap.ts';
import type { Finding } from '../../server/analysis/rule.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import type { Model } from '../../server/model/document.ts';
import { RULE_IDS } from '../../server/model/rules.ts';
import { dayText } from '../../server/model/snapshot/days.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { type Day, day } from '../../server/model/values.ts';
import { loadModel } from '../../server/usecases/loadModel.ts';
import { type Remedy, remediesOf } from '../../server/usecases/remedies/remediesOf.ts';
import { modelOf } from '../analysis/engine.ts';
import { SEED_SCENARIOS, seedFile } from '../support/seed.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { stumblesIn } from '../text/samples.ts';

/** Random models of one run. `BUNKAI_MODELS` asks for more, `BUNKAI_SEED` repeats a run that failed. */
const MODELS = Number(process.env['BUNKAI_MODELS'] ?? 300);
const SEED = Number(process.env['BUNKAI_SEED'] ?? Date.now() % 2 ** 31);

function analysesOf(model: Model, asOf: Day): Analysis[] {
  const compiled = compile(buildSnapshot(model));
  const { isInstitution } = compiled.snapshot.parties;
  return [...isInstitution].flatMap((is, row) => (is === 1 ? [analyse(compiled, row, asOf)] : []));
}

/** The gaps of an institution on a day, after some changes to a model, by id. */
function gapsAfter(model: Model, institution: string, on: Day): ReadonlySet<string> {
  const compiled = compile(buildSnapshot(model));
  const { scene, findings } = analyse(compiled, compiled.snapshot.parties.rows.get(institution) ?? -1, on);
  return new Set(findings.map((finding) => gapId(finding, scene)));
}

/** What is wrong with a remedy: problems of its changes, or that its gap is still there. */
function faultsOf(remedy: Remedy, model: Model, analysis: Analysis, finding: Finding): unknown[] {
  const { scene } = analysis;
  const { after, problems } = checkChanges(model, remedy.changes);
  if (problems.length > 0) return problems;
  const institution = scene.snapshot.parties.ids[scene.institution] ?? '';
  const isOpen = gapsAfter(after, institution, remedy.from).has(gapId(finding, scene));
  return isOpen ? [{ rule: finding.rule, remedy: remedy.id, from: remedy.from, changes: remedy.changes }] : [];
}

/** Whether a gap without remedies is of a kind for which none can be drafted. */
function nothingCanBeDone(model: Model, analysis: Analysis, finding: Finding): boolean {
  if (finding.rule === 'OUTDATED_BASIS') return true;
  const { snapshot, institution, day: today } = analysis.scene;
  const at = [finding.component, finding.consumer, finding.supplier].filter((node) => node !== undefined);
  const ofTheDay = model.sheets.some(
    ({ component, publishedOn }) => publishedOn === dayText(today) && at.some(({ id }) => id === component),
  );
  return ofTheDay && snapshot.parties.ids[institution] !== undefined;
}

describe('every remedy of every gap', () => {
  const seen = new Map<string, number>();
  let gaps = 0;
  let without = 0;
  let putOff = 0;
  let remedies = 0;

  it(
    `changes the model without a fault and closes its gap, on ${MODELS} random models`,
    () => {
      const closes = fc.property(modelCase(), ({ documents, asOf }) => {
        const model = modelOf(documents);
        for (const analysis of analysesOf(model, day.parse(asOf))) {
          for (const finding of analysis.findings) {
            const found = remediesOf(analysis, finding);
            gaps += 1;
            remedies += found.length;
            if (found.length === 0) {
              without += 1;
              expect(nothingCanBeDone(model, analysis, finding)).toBe(true);
            }
            expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
            for (const remedy of found) {
              seen.set(`${finding.rule} ${remedy.id}`, (seen.get(`${finding.rule} ${remedy.id}`) ?? 0) + 1);
              if (remedy.from !== asOf) putOff += 1;
              expect(faultsOf(remedy, model, analysis, finding)).toEqual([]);
            }
          }
        }
      });
      fc.assert(closes, { seed: SEED, numRuns: MODELS });
      console.log(gaps, remedies, without, putOff, Object.fromEntries([...seen].sort()));
    },
    60_000 + MODELS * 2000,
  );
});
void RULE_IDS; void loadModel; void SEED_SCENARIOS; void seedFile; void stumblesIn;
