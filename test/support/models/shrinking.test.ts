import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseReference } from '../../reference/analyse.ts';
import { modelCase } from './arbitrary.ts';
import { reductions } from './shrink/reductions.ts';
import type { ModelCase } from './types.ts';

function has({ documents, asOf }: ModelCase, rule: string): boolean {
  return analyseReference(documents, { asOf }).some(({ gaps }) => gaps.some((gap) => gap.rule === rule));
}

/** The smallest model that fast-check finds with a gap of this rule. */
function smallest(rule: string): ModelCase {
  const property = fc.property(modelCase(), (model) => !has(model, rule));
  const [found] = fc.check(property, { seed: 7, numRuns: 400 }).counterexample ?? [];
  if (found === undefined) throw new Error(`no model has ${rule}`);
  return found;
}

interface Sizes {
  readonly documents: number;
  readonly parties: number;
  readonly components: number;
  readonly links: number;
  readonly lines: number;
  readonly contracts: number;
}

function sizes({ documents }: ModelCase): Sizes {
  const [document] = documents;
  const lines = document?.sheets?.flatMap((sheet) => sheet.lines ?? []) ?? [];
  return {
    documents: documents.length,
    parties: document?.parties?.length ?? 0,
    components: document?.components?.length ?? 0,
    links: document?.links?.length ?? 0,
    lines: lines.length,
    contracts: document?.contracts?.length ?? 0,
  };
}

describe('shrinking a model', () => {
  it('leaves the two lines where each defers to the other, and little to carry them', () => {
    const left = sizes(smallest('MUTUAL_DEFERRAL'));
    expect(left).toMatchObject({ documents: 1, lines: 2, contracts: 0 });
    expect(left.components).toBeLessThanOrEqual(3);
    expect(left.links).toBeLessThanOrEqual(3);
  });

  it('leaves one line and the contract that annexes it where a duty was taken on by signature', () => {
    const left = sizes(smallest('TACIT_DUTY'));
    expect(left).toMatchObject({ documents: 1, parties: 2, contracts: 1 });
    expect(left.components).toBeLessThanOrEqual(3);
    expect(left.lines).toBeLessThanOrEqual(2);
  });

  it('leaves no sheet where only contracts matter', () => {
    const left = sizes(smallest('SLA_UNBACKED'));
    expect(left).toMatchObject({ documents: 1, lines: 0 });
    expect(left.contracts).toBeLessThanOrEqual(3);
    expect(left.components).toBeLessThanOrEqual(4);
  });

  it('comes to an end by whatever way', () => {
    const [start] = fc.sample(modelCase(), { numRuns: 1, seed: 3 });
    let left = start;
    let steps = 0;
    for (let ways = start === undefined ? [] : reductions(start); ways.length > 0 && steps < 2000; steps++) {
      left = ways[(steps * 7919) % ways.length]?.();
      ways = left === undefined ? [] : reductions(left);
    }
    expect(left?.documents).toHaveLength(1);
    expect(steps).toBeLessThan(2000);
  });
});
