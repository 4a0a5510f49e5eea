import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_IDS, type RuleId } from '../../server/model/rules.ts';
import { type Day, day } from '../../server/model/values.ts';
import { REMEDY_IDS } from '../../server/text/remedies/index.ts';
import { type Remedy, remediesOf } from '../../server/usecases/queries/remedies/remediesOf.ts';
import { modelOf } from '../analysis/engine.ts';
import { tell } from '../analysis/modelDsl.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { SEED } from '../support/randomSeed.ts';
import { repeats } from '../support/repeats.ts';
import { SEED_SCENARIOS } from '../support/seed.ts';
import { stumblesIn } from '../text/samples.ts';
import { failsToClose, forgottenParties, isHopeless, strays } from './remedyChecks.ts';
import { analysesOf, analysisOf, SEED_DAY, seedModel } from './support.ts';

/** Random models of one run. `BUNKAI_MODELS` asks for more, `BUNKAI_SEED` repeats a run that failed. */
const MODELS = Number(process.env['BUNKAI_MODELS'] ?? repeats(40, 1000));

describe(`every remedy of every gap of ${MODELS} random models`, () => {
  const rules = new Set<RuleId>();
  let gaps = 0;
  let hopeless = 0;

  it(
    'can be applied without a problem, closes its gap, changes nothing else on its sheets, and names all who must act',
    () => {
      const closes = fc.property(modelCase(), ({ documents, asOf }) => {
        const model = modelOf(documents);
        for (const analysis of analysesOf(model, day.parse(asOf))) {
          for (const finding of analysis.findings) {
            const remedies = remediesOf(analysis, finding);
            gaps += 1;
            if (remedies.length > 0) rules.add(finding.rule);
            else {
              hopeless += 1;
              expect(isHopeless({ model, analysis, finding }), `${finding.rule} has no remedy`).toBe(true);
            }
            expect(new Set(remedies.map(({ id }) => id)).size).toBe(remedies.length);
            for (const remedy of remedies) {
              const of = { model, analysis, finding, remedy };
              expect(failsToClose(of)).toEqual([]);
              expect(strays(of)).toEqual([]);
              expect(forgottenParties(of)).toEqual([]);
            }
          }
        }
      });
      fc.assert(closes, { seed: SEED, numRuns: MODELS });
    },
    120_000 + MODELS * 1500,
  );

  it('is there for every rule, and is missing for fewer than one gap in fifty', () => {
    expect(RULE_IDS.filter((rule) => !rules.has(rule))).toEqual([]);
    expect(hopeless / gaps).toBeLessThan(0.02);
  });
});

describe.each(SEED_SCENARIOS)('every gap of %s', (name) => {
  const model = seedModel(name);
  const cases = analysesOf(model, SEED_DAY).flatMap((analysis) =>
    analysis.findings.map((finding) => ({ analysis, finding, remedies: remediesOf(analysis, finding) })),
  );

  it('can be closed on the day itself', () => {
    expect(cases.filter(({ remedies }) => !remedies.some(({ from }) => from === SEED_DAY))).toEqual([]);
  });

  it('is closed by each of its remedies', () => {
    const failed = cases.flatMap(({ analysis, finding, remedies }) =>
      remedies.flatMap((remedy) => failsToClose({ model, analysis, finding, remedy })),
    );
    expect(failed).toEqual([]);
  });

  it('has remedies in words that read well, in Japanese and in English', () => {
    const stumbles = cases.flatMap(({ remedies }) => remedies).flatMap(wordsThatStumble);
    expect(stumbles).toEqual([]);
  });
});

function wordsThatStumble({ title, what }: Remedy): string[] {
  return [
    ...[what.ja, `${title.ja}。`].filter((said) => stumblesIn(said, 'ja') !== undefined),
    ...[what.en, `${title.en}.`].filter((said) => stumblesIn(said, 'en') !== undefined),
  ];
}

/** The remedies of the only gap of a rule in a told model. */
function remediesFor(rule: RuleId, model: readonly string[], asOf: Day = SEED_DAY): Remedy[] {
  const analysis = analysisOf(modelOf([tell(model)]), 'h', asOf);
  const [finding, ...others] = analysis.findings.filter((f) => f.rule === rule);
  if (finding === undefined || others.length > 0) throw new Error(`${others.length + 1} gaps of ${rule}`);
  return remediesOf(analysis, finding);
}

const puts = (remedy: Remedy | undefined) =>
  remedy?.changes.flatMap((change) => (change.op === 'put' ? [change.entity] : []));

describe('the VPN device that no party updates', () => {
  const model = seedModel('scenarios/a-before.json');
  const analysis = analysisOf(model, 'a-h', SEED_DAY);
  const finding = analysis.findings.find(({ rule }) => rule === 'MUTUAL_DEFERRAL');
  const remedies = finding === undefined ? [] : remediesOf(analysis, finding);

  it('can be updated by the vendor, with a contract or without, or by the hospital', () => {
    expect(remedies.map(({ id, by }) => [id, ...by])).toEqual([
      ['SUPPLIER_DOES_BY_CONTRACT', 'a-h', 'a-v1'],
      ['SUPPLIER_DOES', 'a-v1'],
      ['CONSUMER_DOES', 'a-h'],
    ]);
    expect(remedies.map(({ title }) => title.ja)).toEqual([
      '里山システムが契約で引き受ける',
      '里山システムが行う',
      '病院が行う',
    ]);
  });

  it('is updated by the hospital when its next sheet says so, the items of the vendor taken on', () => {
    const [sheet] = puts(remedies[2]) ?? [];
    const changed = sheet !== undefined && 'lines' in sheet ? sheet.lines?.filter((l) => l.stance === 'SELF') : [];
    expect(sheet).toMatchObject({ component: 'a-s4', version: '2', publishedOn: '2026-11-01' });
    expect(changed).toContainEqual({
      requirement: 'core:patch',
      stance: 'SELF',
      satisfies: ['a-v1-vpn.patch.firmware'],
    });
  });
});

const VPN = [
  'requirement demo:patch layers=network phases=normal,disaster',
  'ehr: h ON_PREMISES layers=',
  'vpn: h APPLIANCE',
  'care: v OPERATION',
  'ehr CONNECTS_VIA vpn',
  'vpn OPERATED_BY care',
];

describe('a remedy', () => {
  it('splits a line where only some of its phases are at stake', () => {
    const [, own] = remediesFor('MUTUAL_DEFERRAL', [
      ...VPN,
      'contract k h<v care from=2026-01-01',
      'vpn says patch SUPPLIER via=care',
      'care says patch@normal CONSUMER',
      'care says patch@disaster SELF',
    ]);
    expect(puts(own)).toMatchObject([
      {
        lines: [
          { requirement: 'demo:patch', phases: ['normal'], stance: 'SELF' },
          { requirement: 'demo:patch', phases: ['disaster'], stance: 'SUPPLIER', via: 'care' },
        ],
      },
    ]);
  });

  it('is put off to the next day, and says so, where a sheet was published on the day itself', () => {
    const remedies = remediesFor('MUTUAL_DEFERRAL', [
      ...VPN,
      'contract k h<v care from=2026-01-01',
      'vpn says patch SUPPLIER via=care',
      'care/2 says patch CONSUMER',
      `sheet care/2 ${SEED_DAY}`,
    ]);
    expect(remedies.map(({ id, from }) => [id, from])).toEqual([
      ['SUPPLIER_DOES', '2026-11-02'],
      ['CONSUMER_DOES', '2026-11-01'],
    ]);
    expect(remedies[0]?.what.ja).toMatch(/\(2026年11月2日から\)。$/u);
    expect(remedies[1]?.what.ja).not.toContain('から');
  });

  it('does not name a supplier whose work is about another thing', () => {
    const model = [
      ...VPN,
      'lan: h NETWORK',
      'vpn CONNECTS_VIA lan',
      'lan says patch SELF',
      'vpn says patch@normal SELF',
    ];
    expect(remediesFor('UNDECLARED', model).map(({ id }) => id)).toEqual(['DECLARE_SELF']);
    const operated = [...model, 'contract k h<v care from=2026-01-01', 'care says patch SELF'];
    expect(remediesFor('UNDECLARED', operated).map(({ id }) => id)).toEqual(['DECLARE_SELF', 'RELY_ON_SUPPLIER']);
  });

  it('never changes a sheet that is published, and has an id from a closed list', () => {
    const remedies = seedRemedies();
    const removed = remedies.flatMap(({ changes }) => changes).filter(({ op }) => op === 'remove');
    expect(removed).toEqual([]);
    expect(remedies.filter(({ id }) => !REMEDY_IDS.includes(id))).toEqual([]);
  });
});

function seedRemedies(): Remedy[] {
  return SEED_SCENARIOS.flatMap((name) => analysesOf(seedModel(name), SEED_DAY)).flatMap((analysis) =>
    analysis.findings.flatMap((finding) => remediesOf(analysis, finding)),
  );
}
