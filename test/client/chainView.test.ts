import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bendsOf } from '../../client/model/chain/bends.ts';
import { nearest } from '../../client/model/chain/walk.ts';
import { layoutLanes, type Point } from '../../client/model/lanes/index.ts';
import { cutTo, widthOf, withoutSuffix } from '../../client/model/words.ts';
import { anyChain } from './chains.ts';

const stop = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 40 });

/** The point that a weight and a distance stand for. */
function pointAt(a: Point, b: Point, weight: number, distance: number): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy);
  return { x: a.x + weight * dx - (distance * dy) / length, y: a.y + weight * dy + (distance * dx) / length };
}

describe('walking the picture', () => {
  const stops = [stop('a', 0, 0), stop('b', 200, 0), stop('c', 0, 100), stop('d', 200, 110)];

  test('starts at the first, goes to the nearest in a direction, and stays at the edge', () => {
    expect(nearest(stops, undefined, 'right')?.id).toBe('a');
    expect(nearest(stops, 'a', 'right')?.id).toBe('b');
    expect(nearest(stops, 'a', 'down')?.id).toBe('c');
    expect(nearest(stops, 'd', 'left')?.id).toBe('c');
    expect(nearest(stops, 'd', 'up')?.id).toBe('b');
    expect(nearest(stops, 'a', 'up')).toBeUndefined();
  });

  test('passes over no column, and no component of a column', () => {
    const tall = [stop('a', 0, 0), stop('x', 200, 300), stop('b', 400, 0), stop('c', 5, 100), stop('d', 0, 400)];
    expect(nearest(tall, 'a', 'right')?.id).toBe('c');
    expect(nearest(tall, 'c', 'right')?.id).toBe('x');
    expect(nearest(tall, 'x', 'right')?.id).toBe('b');
    expect(nearest(tall, 'b', 'down')?.id).toBe('x');
    expect(nearest(tall, 'a', 'down')?.id).toBe('d');
  });

  test('reaches every component of any picture from any other', () => {
    fc.assert(
      fc.property(anyChain(25), (chain) => {
        const all = layoutLanes(chain).nodes;
        for (const start of all) {
          const reached = new Set([start.id]);
          for (const id of reached) {
            for (const way of ['left', 'right', 'up', 'down'] as const) {
              const next = nearest(all, id, way);
              if (next !== undefined) reached.add(next.id);
            }
          }
          expect(reached.size).toBe(all.length);
        }
      }),
    );
  });
});

describe('bends in the terms of the drawing library', () => {
  test('stand for the points that they were made from', () => {
    fc.assert(
      fc.property(anyChain(25), (chain) => {
        for (const { points } of layoutLanes(chain).routes) {
          const [a, b] = [points[0], points.at(-1)];
          if (a === undefined || b === undefined || (a.x === b.x && a.y === b.y)) continue;
          const { weights, distances } = bendsOf(points);
          points.slice(1, -1).forEach((point, index) => {
            const again = pointAt(a, b, weights[index] ?? 0, distances[index] ?? 0);
            expect(again.x).toBeCloseTo(point.x, 6);
            expect(again.y).toBeCloseTo(point.y, 6);
          });
        }
      }),
    );
  });
});

describe('words in a narrow place', () => {
  test('are cut to the width that is there and keep what fits', () => {
    expect(cutTo('短い', 5)).toBe('短い');
    expect(cutTo('とても長い名前です', 5)).toBe('とても長…');
    fc.assert(fc.property(fc.string(), (text) => widthOf(cutTo(text, 8)) <= Math.max(8, widthOf(text))));
  });

  test('lose the mark of demo data, but never all of a name', () => {
    expect(withoutSuffix('里山システム（架空）')).toBe('里山システム');
    expect(withoutSuffix('Satoyama (fictional)')).toBe('Satoyama');
    expect(withoutSuffix('（架空）')).toBe('（架空）');
  });
});
