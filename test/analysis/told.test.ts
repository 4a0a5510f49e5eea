import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { noticesOf } from '../../server/analysis/notice/notice.ts';
import { toldOf } from '../../server/analysis/notice/told.ts';
import { finish } from '../../server/model/steps.ts';
import { day } from '../../server/model/values.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { repeats } from '../support/repeats.ts';
import { analysesOf } from '../usecases/support.ts';
import { modelOf } from './engine.ts';

vi.setConfig({ testTimeout: 300_000 });

const EVERYTHING = { contract: () => true, between: () => true };

it('how an institution is told is the way by which it comes to know, where each party has promised', () => {
  let promised = 0;
  let missing = 0;
  const holds = fc.property(modelCase(), ({ documents, asOf }) => {
    for (const { context } of analysesOf(modelOf(documents), day.parse(asOf))) {
      const notices = noticesOf(context);
      const told = finish(toldOf(context, EVERYTHING));
      for (const { index, owner } of context.chain.nodes) {
        const notice = notices[index];
        const way = told[index];
        expect(way?.missing === 0).toBe(notice !== undefined);
        if (notice === undefined) {
          // Some component of the institution rests on it, so that there is a way, by which no party has to tell.
          expect(way?.legs.some(({ hours }) => hours === undefined)).toBe(true);
          missing += 1;
        } else {
          expect(way?.hours).toBeCloseTo(notice.hours, 9);
          expect(way?.legs.length).toBe(notice.route.length);
          if (owner !== context.institution) promised += 1;
        }
      }
    }
  });
  fc.assert(holds, { numRuns: repeats(25, 2000) });
  expect(promised).toBeGreaterThan(0);
  expect(missing).toBeGreaterThan(0);
});
