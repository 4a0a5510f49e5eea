import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Analysis, analyse } from '../../server/analysis/analyse.ts';
import { forEachBit } from '../../server/analysis/bits.ts';
import type { Node } from '../../server/analysis/chain.ts';
import { statementAt } from '../../server/analysis/statements/statement.ts';
import { followAnswer, type Reached, verdictAt } from '../../server/analysis/verdicts/verdicts.ts';
import { day } from '../../server/model/values.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { TODAY } from './cases.ts';
import { analysisOf, compiledOf } from './engine.ts';
import { EXPECTED, readFiles } from './expected.ts';
import { tell } from './modelDsl.ts';
import { cellAt, statementText } from './said.ts';

// Random models: a guard against hanging, not a measure; machines that run much else are slow.
vi.setConfig({ testTimeout: 300_000 });

function nodeOf({ context }: Analysis, id: string): Node {
  const node = context.chain.nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`no component ${id} in the chain`);
  return node;
}

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

/** What the answer of a cell of `demo:patch` passes, in order, and where it ends. */
function followIn(model: readonly string[], component: string, phase = 0): Record<keyof Reached, string[]> {
  const analysis = analysisOf([tell(model)], TODAY, 'h');
  const cell = cellAt(analysis, 'demo:patch', phase);
  const reached = followAnswer(analysis.answers(), nodeOf(analysis, component), cell);
  const { passed, performers, blocked } = reached;
  return { passed: idsOf(passed), performers: idsOf(performers), blocked: idsOf(blocked) };
}

/** The trail of a cell of a scenario: what each party on the way says, in order. */
function trailIn(document: string, institution: string, component: string, key: string): string[] {
  const result = EXPECTED.results.find((each) => each.document === document && each.asOf === '2026-11-01');
  if (result === undefined) throw new Error(`no statement about ${document}`);
  const analysis = analysisOf(readFiles(result.files), result.asOf, institution);
  const cell = cellAt(analysis, key);
  const { passed } = followAnswer(analysis.answers(), nodeOf(analysis, component), cell);
  return passed.map((node) => statementText(analysis.context, statementAt(analysis.context, node, cell)));
}

/** Cells whose trail does not fit their verdict, or does not begin with themselves. */
function misled(analysis: Analysis): string[] {
  const { context } = analysis;
  const verdicts = analysis.verdicts();
  const wrong: string[] = [];
  for (const { node } of context.nodes) {
    forEachBit(verdicts.live[node.index] ?? new Int32Array(), (cell) => {
      const { passed, performers, blocked } = followAnswer(analysis.answers(), node, cell);
      const expected = blocked.length > 0 ? 'GAP' : performers.length > 0 ? 'COVERED' : 'EXCLUDED';
      const onTheWay = [...performers, ...blocked].every((end) => passed.includes(end));
      const once = new Set(passed).size === passed.length;
      const fits = verdictAt(verdicts, node, cell) === expected && passed[0] === node && onTheWay && once;
      if (!fits) wrong.push(`${node.id} ${context.universe.keys[context.universe.requirementOfCell[cell] ?? -1]}`);
    });
  }
  return wrong;
}

describe('the trail of a cell', () => {
  it('fits its verdict in any model: it begins at the cell and passes each performer and each gap once', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        const compiled = compiledOf(documents);
        const { ids, isInstitution } = compiled.snapshot.parties;
        const rows = ids.flatMap((_, row) => (isInstitution[row] === 1 ? [row] : []));
        expect(rows.flatMap((row) => misled(analyse(compiled, row, day.parse(asOf))))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leads along reliance to the one that does it', () => {
    const model = [
      'vpn: h APPLIANCE',
      'care: v OPERATION',
      'sub: w OPERATION',
      'vpn OPERATED_BY care',
      'care OPERATED_BY sub',
      'vpn says patch SUPPLIER',
      'care says patch SUPPLIER',
      'sub says patch SELF',
    ];
    expect(followIn(model, 'vpn')).toEqual({ passed: ['vpn', 'care', 'sub'], performers: ['sub'], blocked: [] });
  });

  it('leads from a supplier to all consumers and claimants before it leads on from them', () => {
    const model = [
      'saas: v SAAS',
      'use: h USAGE',
      'pc: h TERMINAL',
      'lan: h NETWORK',
      'care: w OPERATION',
      'use USES saas',
      'pc RUNS_ON saas',
      'pc OPERATED_BY care',
      'saas says patch CONSUMER duties=a',
      'lan says patch SELF satisfies=b',
      'use says patch SELF satisfies=a',
      'pc says patch SUPPLIER via=care satisfies=a',
      'care says patch SELF',
    ];
    expect(followIn(model, 'saas')).toEqual({
      passed: ['saas', 'pc', 'use', 'care'],
      performers: ['care', 'use'],
      blocked: [],
    });
  });

  it('names a supplier that does it before it leads on elsewhere', () => {
    const model = [
      'saas: v SAAS',
      'a: h TERMINAL',
      'b: h TERMINAL',
      'care: w OPERATION',
      'deep: x OPERATION',
      'a RUNS_ON saas',
      'b RUNS_ON saas',
      'a OPERATED_BY care',
      'b OPERATED_BY deep',
      'deep OPERATED_BY last',
      'last: x OPERATION',
      'saas says patch CONSUMER',
      'a says patch SUPPLIER via=care',
      'b says patch SUPPLIER via=deep',
      'care says patch SELF',
      'deep says patch SUPPLIER',
      'last says patch SELF',
    ];
    expect(followIn(model, 'saas').passed).toEqual(['saas', 'a', 'b', 'care', 'deep', 'last']);
  });

  it('stops at a gap, and goes on elsewhere', () => {
    const model = [
      'saas: v SAAS',
      'use: h USAGE',
      'pc: h TERMINAL',
      'use USES saas',
      'pc RUNS_ON saas',
      'saas says patch CONSUMER',
      'pc says patch SELF',
    ];
    expect(followIn(model, 'saas')).toEqual({ passed: ['saas', 'pc', 'use'], performers: ['pc'], blocked: ['use'] });
  });

  it('asks a supplier that does it for nothing else: what it leaves to others does not count', () => {
    const model = [
      'vpn: h APPLIANCE',
      'pc: h TERMINAL traits=mobile',
      'care: v OPERATION',
      'vpn OPERATED_BY care',
      'pc OPERATED_BY care',
      'care says patch SHARED when=mobile',
      'vpn says patch SUPPLIER',
    ];
    expect(followIn(model, 'vpn')).toEqual({ passed: ['vpn', 'care'], performers: ['care'], blocked: [] });
    expect(followIn(model, 'care')).toEqual({ passed: ['care', 'pc'], performers: ['care'], blocked: ['pc'] });
  });

  it('ends on cycles', () => {
    const model = [
      'a: h NETWORK',
      'b: v NETWORK',
      'a CONNECTS_VIA b',
      'b CONNECTS_VIA a',
      'a says patch CONSUMER',
      'b says patch CONSUMER',
    ];
    expect(followIn(model, 'a')).toEqual({ passed: ['a', 'b'], performers: [], blocked: [] });
  });
});

describe('the trail of a cell of the scenarios', () => {
  it('stops in A at the VPN device, which the hospital leaves to the integrator', () => {
    expect(trailIn('a-before.json', 'a-h', 'a-s4', 'core:patch')).toEqual(['a-s4 1 SUPPLIER a-v1-vpn']);
  });

  it('leads in C from the data centre to both of its customer’s systems and on to those who look after them', () => {
    expect(trailIn('c-after.json', 'c-h', 'c-v2-room', 'core:patch')).toEqual([
      'c-v2-room 1 CONSUMER ハウジング約款（架空） 11',
      'c-s1 2 SUPPLIER c-v1-app',
      'c-s2 2 SUPPLIER c-v1-dev',
      'c-v1-app 1 SELF 電子カルテ運用仕様書（架空） 4',
      'c-v1-dev 2 SUPPLIER c-v4-rem 保守用VPN装置運用仕様書（架空） 2',
      'c-v4-rem 1 SELF 再委託仕様書（架空） 3',
    ]);
  });

  it('leads in D from the silent usage of the EHR to the LAN and the PCs that take its duties on', () => {
    expect(trailIn('d-after.json', 'd-h1', 'd-u1', 'core:patch')).toEqual([
      'd-u1 1 silent',
      'd-n1 1 SELF',
      'd-s8 1 SUPPLIER d-v7-mdm',
      'd-v7-mdm 1 SELF 端末管理サービス仕様書（架空） 1',
    ]);
  });
});
