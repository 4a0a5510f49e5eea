import { describe, expect, it } from 'vitest';
import { finish } from '../../server/model/steps.ts';
import { gapsBeside } from '../../server/usecases/queries/gaps/gapsBeside.ts';
import { makingMatrix } from '../../server/usecases/queries/matrix/matrix.ts';
import { SEED_DAY, seedModel, sessionOf } from './support.ts';

const session = sessionOf(seedModel('scenarios/a-before.json'), SEED_DAY);

function hospital() {
  const view = session.institution(session.partyById('a-h')?.row ?? -1, SEED_DAY);
  if (view === undefined) throw new Error('the demo has no hospital');
  return view;
}

describe('the neighbours of a gap', () => {
  it('lead through all gaps and back', () => {
    const view = hospital();
    const walk = (to: 'next' | 'previous') => {
      const seen: string[] = [];
      for (let at = gapsBeside(view, undefined)[to]; at !== undefined; at = gapsBeside(view, at.key)[to])
        seen.push(at.key);
      return seen;
    };
    const all = view.gaps.map(({ key }) => key);
    expect(walk('next')).toEqual(all);
    expect(walk('previous')).toEqual([...all].reverse());
    expect(gapsBeside(view, all[2])).toMatchObject({ position: 3, total: all.length });
    expect(gapsBeside(view, 'no such gap').position).toBeUndefined();
  });
});

describe('a cell of the matrix', () => {
  it('counts what its components say, and says one mark only where they agree', () => {
    const options = { by: 'PARTY', phase: 'normal', onlyGaps: false, maxRows: 1000, maxColumns: 200 } as const;
    const cells = finish(makingMatrix(hospital(), options)).rows.flatMap((row) => row.cells);
    expect(cells.some(({ marks }) => marks.length > 1)).toBe(true);
    expect(cells.some(({ component }) => component !== undefined)).toBe(true);
    for (const { mark, marks, component, components } of cells) {
      expect(component).toBe(components.length === 1 ? components[0] : undefined);
      expect(mark).toBe(marks.length === 1 ? marks[0]?.mark : undefined);
      expect(marks.every(({ count }) => count > 0)).toBe(true);
    }
  });
});
