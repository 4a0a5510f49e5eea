import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, cellVerdictsOf } from '../../server/analysis/analyse.ts';
import { hasBit } from '../../server/analysis/bits.ts';
import { day } from '../../server/model/values.ts';
import { PHASES, type Phase } from '../../server/model/vocabulary.ts';
import { type Trail, trailOf } from '../../server/usecases/queries/trail/statementsOnTheWay.ts';
import { modelOf } from '../analysis/engine.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { repeats } from '../support/repeats.ts';
import { analysesOf, analysisOf, SEED_DAY, seedModel } from './support.ts';

const MODELS = Number(process.env['BUNKAI_MODELS'] ?? repeats(70, 1000));

/** The trail of a component on a requirement in a phase. */
function trail(analysis: Analysis, component: string, requirement: string, phase: Phase = 'normal'): Trail {
  const { context } = analysis;
  const node = context.chain.nodes.find(({ id }) => id === component);
  const cell = context.universe.keys
    .flatMap((key, index) => (key === requirement ? [index] : []))
    .flatMap((index) =>
      [...context.universe.requirementOfCell.keys()].filter((c) => context.universe.requirementOfCell[c] === index),
    )
    .find((c) => PHASES[context.universe.phaseOfCell[c] ?? 0] === phase);
  if (node === undefined || cell === undefined) throw new Error(`no cell ${component} ${requirement} ${phase}`);
  return trailOf(analysis, node, cell);
}

/** Each step in brief: `component STANCE version (contracts)`. */
const brief = ({ steps }: Trail): string[] =>
  steps.map(({ component, line, sheet, contracts }) => {
    const bound = contracts.length === 0 ? '' : ` (${contracts.map(({ id }) => id).join(' ')})`;
    return `${component.id} ${line?.stance ?? 'says nothing'} ${sheet?.version ?? '-'}${bound}`;
  });

describe('the trail in the hospital whose VPN device no party updated', () => {
  const analysis = analysisOf(seedModel('scenarios/a-before.json'), 'a-h', SEED_DAY);

  it('leads from the device to the vendor that leaves the updates to its customer, with document and page', () => {
    const vpn = trail(analysis, 'a-s4', 'core:patch');
    expect(brief(vpn)).toEqual(['a-s4 SUPPLIER 1', 'a-v1-vpn CONSUMER 1']);
    expect(vpn.steps[1]).toMatchObject({
      from: 'a-s4',
      party: { id: 'a-v1' },
      sheet: { component: 'a-v1-vpn', publishedOn: '2020-04-01' },
      line: { source: { document: '構築見積書（架空）', page: '3' }, duties: [{ id: 'a-v1-vpn.patch.firmware' }] },
    });
    expect(vpn.verdict).toBe('GAP');
    expect(vpn.performers).toEqual([]);
    expect(vpn.gaps.map(({ rule, severity }) => [rule, severity])).toEqual([['MUTUAL_DEFERRAL', 'CRITICAL']]);
  });

  it('leads from an interface through its service to the vendor that does it, bound by the maintenance contract', () => {
    const api = trail(analysis, 'a-s1-api', 'core:patch');
    expect(brief(api)).toEqual(['a-s1-api SUPPLIER 1', 'a-s1 SUPPLIER 1', 'a-v2-app SELF 1 (a-k2)']);
    expect(api.steps.map(({ takenOver }) => takenOver)).toEqual([true, false, false]);
    expect([api.verdict, api.performers.map(({ id }) => id), api.gaps]).toEqual(['COVERED', ['a-v2-app'], []]);
  });

  it('shows the line of the supplier that leaves a duty to a component which says nothing', () => {
    const news = trail(analysis, 'a-v5-news', 'core:vulnerability-news');
    expect(brief(news)).toEqual([
      'a-v5-news SHARED 1',
      'a-v4-news CONSUMER 1 (a-k6)',
      'a-v1-vpn says nothing 1 (a-k5)',
    ]);
    expect(news.gaps.map(({ rule, consumer, supplier }) => [rule, consumer, supplier])).toEqual([
      ['ORPHANED_DUTY', 'a-v1-vpn', 'a-v4-news'],
    ]);
  });

  it('ends where nothing was said', () => {
    const logs = trail(analysis, 'a-s4', 'core:logs');
    expect(brief(logs)).toEqual(['a-s4 says nothing 1']);
    expect(logs.gaps.map(({ rule }) => rule)).toEqual(['UNDECLARED']);
  });
});

describe('the trail in the clinic whose record system rests on several vendors', () => {
  const analysis = analysisOf(seedModel('scenarios/d-before.json'), 'd-h1', SEED_DAY);

  it('follows a split from one vendor through the next to the clinic, and stops at the vendor that took nothing on', () => {
    const rights = trail(analysis, 'd-s1-api', 'core:access-rights');
    expect(brief(rights)).toEqual(['d-s1-api SHARED 1', 'd-s4 SHARED 1 (d-k6)', 'd-s5 SELF 1', 'd-u4 SELF 1 (d-k5)']);
    expect(rights.steps.map(({ party, from }) => [party.id, from])).toEqual([
      ['d-v1', undefined],
      ['d-v4', 'd-s1-api'],
      ['d-v5', 'd-s1-api'],
      ['d-h1', 'd-s4'],
    ]);
    expect(rights.gaps.map(({ rule, consumer }) => [rule, consumer])).toEqual([['ORPHANED_DUTY', 'd-s5']]);
  });

  it('reaches all who perform once the vendors have agreed', () => {
    const after = analysisOf(seedModel('scenarios/d-after.json'), 'd-h1', SEED_DAY);
    const rights = trail(after, 'd-s1-api', 'core:access-rights');
    expect(rights.verdict).toBe('COVERED');
    expect(rights.performers.map(({ id }) => id)).toEqual(['d-s1-api', 'd-s4', 'd-s5', 'd-u4', 'd-u5']);
    expect(new Set(rights.steps.map(({ component }) => component.id))).toEqual(
      new Set(rights.performers.map(({ id }) => id)),
    );
  });
});

describe(`the trails of ${MODELS} random models`, () => {
  it('say what the verdicts say, begin at their cell, go on from what was passed, and hold all who perform', () => {
    const agree = fc.property(modelCase(), ({ documents, asOf }) => {
      for (const analysis of analysesOf(modelOf(documents), day.parse(asOf))) checkTrails(analysis);
    });
    fc.assert(agree, { numRuns: MODELS });
  });
});

function checkTrails(analysis: Analysis): void {
  const { universe, nodes } = analysis.context;
  const { live } = analysis.verdicts();
  const told = nodes.flatMap(({ node }) =>
    Array.from({ length: universe.cells }, (_, cell) => cell)
      .filter((cell) => hasBit(live[node.index] ?? new Int32Array(), cell))
      .map((cell) => {
        const { steps, verdict, performers, gaps } = trailOf(analysis, node, cell);
        const passed = steps.map(({ component }) => component.id);
        expect(passed[0]).toBe(node.id);
        expect(new Set(passed).size).toBe(passed.length);
        expect(steps.filter(({ from }, i) => from !== undefined && !passed.slice(0, i).includes(from))).toEqual([]);
        expect(performers.filter(({ id }) => !passed.includes(id))).toEqual([]);
        expect(gaps.length > 0).toBe(verdict === 'GAP');
        return {
          component: node.id,
          requirement: universe.keys[universe.requirementOfCell[cell] ?? -1],
          phase: PHASES[universe.phaseOfCell[cell] ?? 0],
          verdict,
          performers: performers.map(({ id }) => id),
        };
      }),
  );
  expect(told).toEqual(cellVerdictsOf(analysis));
}
