import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, keyOfChange } from '../../../server/model/change.ts';
import { checkChanges } from '../../../server/model/checkChanges.ts';
import type { Model } from '../../../server/model/document.ts';
import { evidence } from '../../../server/model/evidence.ts';
import { type Day, day } from '../../../server/model/values.ts';
import { WARNING_CODES } from '../../../server/model/warnings.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { modelOf } from '../../analysis/engine.ts';
import { memoryStore } from '../../support/memoryStore.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { repeats } from '../../support/repeats.ts';
import { answerTo } from './answers.ts';
import { type Attempt, attempts } from './attempts.ts';
import { withoutHidden, withoutHiddenButBasis } from './withoutHidden.ts';

/** Number of triples of model, viewer and attempt. */
const TRIPLES = repeats(2_000, 10_000);
const PER_MODEL = 8;

interface Case {
  readonly model: Model;
  readonly asOf: Day;
  readonly triples: readonly { readonly viewer: Viewer; readonly attempt: Attempt }[];
}

/** All viewers that have a party, and a viewer whose party is not in the model. */
function viewersOf(model: Model): Viewer[] {
  const ofParties = model.parties.flatMap(({ id, type }): Viewer[] =>
    type === 'VENDOR'
      ? [{ id: 'v', role: 'VENDOR_EDITOR', party: id }]
      : [
          { id: 'e', role: 'INSTITUTION_EDITOR', party: id },
          { id: 'r', role: 'INSTITUTION_READER', party: id },
        ],
  );
  return [...ofParties, { id: 's', role: 'VENDOR_EDITOR', party: 'stranger' }];
}

/** Each party has a piece of evidence in its name space, which no sheet names yet. */
const withEvidence = (model: Model): Model => ({
  ...model,
  evidence: [...model.evidence, ...model.parties.map(({ id }) => evidence.parse({ id: `${id}.cert` }))],
});

const cases: fc.Arbitrary<Case> = modelCase()
  .map(({ documents, asOf }) => ({ model: withEvidence(modelOf(documents)), asOf: day.parse(asOf) }))
  .chain(({ model, asOf }) => {
    const triple = fc.constantFrom(...viewersOf(model)).chain((viewer) => {
      const ground = { model, seen: withoutHidden(model, viewer), party: viewer.party ?? '' };
      return attempts(ground).map((attempt) => ({ viewer, attempt }));
    });
    const triples = fc.array(triple, { minLength: PER_MODEL, maxLength: PER_MODEL });
    return triples.map((list) => ({ model, asOf, triples: list }));
  });

/** Whether something makes changes impossible in the whole model: an invariant, or a sheet of others that names evidence. */
function isBlocked(model: Model, changes: readonly Change[], party: string): boolean {
  const touched = new Set(changes.filter(({ list }) => list === 'evidence').map(keyOfChange));
  const ownerOf = new Map<string, string>(model.components.map(({ id, owner }) => [id, owner]));
  const isOthers = model.sheets
    .filter(({ component }) => ownerOf.get(component) !== party)
    .some(({ lines = [] }) => lines.some(({ evidence: ids = [] }) => ids.some((id) => touched.has(id))));
  return isOthers || checkChanges(model, changes).problems.length > 0;
}

const OTHERS_DEPEND = expect.objectContaining({
  problems: [expect.objectContaining({ code: 'OTHERS_DEPEND', path: 'changes' })],
});

const isOthersDepend = (answer: unknown): boolean => OTHERS_DEPEND.asymmetricMatch(answer);

type Tally = (what: string) => void;

/** One triple of a case. */
interface SimulationResult {
  readonly model: Model;
  readonly asOf: Day;
  readonly viewer: Viewer;
  readonly attempt: Attempt;
}

/** A simulation rests on what is seen and on the basis of the gaps that are shown; its problems on what is seen alone. */
async function checkSimulation({ model, asOf, viewer, attempt }: SimulationResult, tally: Tally): Promise<void> {
  const answerOn = (some: Model) => answerTo(memoryStore(some), viewer, attempt, asOf);
  const told = await answerOn(model);
  expect(told).toEqual(await answerOn(withoutHiddenButBasis(model, viewer)));
  const right = await answerOn(withoutHidden(model, viewer));
  const { problems, warnings } = dig(told);
  expect(problems).toEqual(dig(right).problems);
  expect(warnings).toEqual(dig(right).warnings);
  tallyWarnings(told, tally);
  if (Array.isArray(problems) && problems.length === 0) tally('simulated');
}

const dig = (answer: unknown): { readonly problems: unknown; readonly warnings: unknown } =>
  typeof answer === 'object' && answer !== null && 'problems' in answer && 'warnings' in answer
    ? answer
    : { problems: undefined, warnings: undefined };

/** Counts the kinds of warnings and suggestions: what is compared must be there. */
function tallyWarnings(answer: unknown, tally: Tally): void {
  const { problems, warnings } = dig(answer);
  const text = JSON.stringify(warnings) ?? '';
  for (const code of WARNING_CODES) if (text.includes(code)) tally(code);
  if (JSON.stringify(problems)?.includes('did you mean')) tally('suggested');
}

async function checkWrite({ model, asOf, viewer, attempt }: SimulationResult, tally: Tally): Promise<void> {
  const whole = memoryStore(model);
  const reduced = memoryStore(withoutHidden(model, viewer));
  const told = await answerTo(whole, viewer, attempt, asOf);
  const right = await answerTo(reduced, viewer, attempt, asOf);
  if (isOthersDepend(told)) tally('others depend');
  if (isOthersDepend(told) && !isOthersDepend(right)) {
    // The one bit that is told: something hangs on what the viewer would change.
    expect(right).toMatchObject({ problems: [] });
    if ('changes' in attempt) expect(isBlocked(model, attempt.changes, viewer.party ?? '')).toBe(true);
    expect(whole.model).toEqual(model);
    return;
  }
  expect(told).toEqual(right);
  tallyWarnings(told, tally);
  if (whole.current.revision > 1) tally('written');
}

it(`what is hidden is absent in whatever is answered, on ${TRIPLES} random attempts`, async () => {
  const count = new Map<string, number>();
  const tally = (what: string) => count.set(what, (count.get(what) ?? 0) + 1);
  const holds = fc.asyncProperty(cases, async ({ model, asOf, triples }) => {
    for (const { viewer, attempt } of triples) {
      tally(attempt.act);
      const check = attempt.act === 'SIMULATE' ? checkSimulation : checkWrite;
      await check({ model, asOf, viewer, attempt }, tally);
    }
  });
  await fc.assert(holds, { numRuns: TRIPLES / PER_MODEL });
  for (const what of [
    'simulated',
    'written',
    'others depend',
    'DRY_RUN',
    'ANNEX',
    'IMPORT',
    'SIGN',
    'suggested',
    ...WARNING_CODES,
  ]) {
    expect(count.get(what) ?? 0, what).toBeGreaterThan(0);
  }
}, 600_000);
