import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { finish } from '../../../server/model/steps.ts';
import { makingGapList, sentenceOfRow } from '../../../server/usecases/queries/gaps/gapList.ts';
import { makingMatrix } from '../../../server/usecases/queries/matrix/matrix.ts';
import { run } from '../../cli/support.ts';
import { HUB_DAY, hubModel, LARGE_HUB, writeHub } from '../../support/hub.ts';
import { sessionOf } from '../support.ts';

const folder = mkdtempSync(join(tmpdir(), 'bunkai-hub-'));
afterAll(() => rmSync(folder, { recursive: true }));

function viewOf(size: typeof LARGE_HUB) {
  const session = sessionOf(hubModel(size), HUB_DAY);
  const view = session.institution(session.snapshot.parties.rows.get('h') ?? -1);
  if (view === undefined) throw new Error('no hospital');
  return view;
}

/** CPU time of this process that some work takes, in milliseconds: other processes do not count. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const view = viewOf(LARGE_HUB);

describe('one platform under two thousand systems', () => {
  test('what it leaves to a thousand of them is one row, which counts gaps, requirements and places', () => {
    const { groups, total } = finish(makingGapList(view, {}, 500));
    const rows = groups.flatMap((group) => group.rows);
    expect([total, rows.length]).toEqual([9002, 3]);
    const [row] = rows;
    if (row === undefined) throw new Error('no row');
    expect([row.count, row.places, row.gaps.length]).toEqual([9000, 1000, 9000]);
    const { ja, en } = sentenceOfRow(row);
    expect(ja).toMatch(/要求事項9件.*1,000の構成要素に当てはまります。$/u);
    expect(en).toMatch(/9 requirements.*1,000 components in all\.$/u);
  });

  test('fewer than ten places keep a row each', () => {
    const { groups } = finish(makingGapList(viewOf({ systems: 18, requirements: 4, left: 2 }), {}, 500));
    const rows = groups.flatMap((group) => group.rows).filter(({ rule }) => rule === 'ORPHANED_DUTY');
    expect(rows.map(({ count, places }) => [count, places])).toEqual(Array.from({ length: 9 }, () => [2, 1]));
  });

  test('the command line says it in one row, and takes no more than twice as long as for its JSON', async () => {
    const file = writeHub(folder, LARGE_HUB);
    const asOf = ['--as-of', HUB_DAY];
    // Neither is the first to run.
    await run(['analyse', file, ...asOf, '--json']);
    await run(['analyse', file, ...asOf]);
    const spent = async (...options: string[]) => {
      const before = process.cpuUsage();
      const { out } = await run(['analyse', file, ...asOf, ...options]);
      return { out, ms: process.cpuUsage(before).user / 1000 };
    };
    // The least of three: what else the process does while it is measured counts too.
    const least = async (...options: string[]) => {
      const runs = [await spent(...options), await spent(...options), await spent(...options)] as const;
      return { out: runs[0].out, ms: Math.min(...runs.map(({ ms }) => ms)) };
    };
    const [json, text] = [await least('--json'), await least()];
    expect(text.out.match(/×9000/g)).toHaveLength(1);
    expect(text.out).toContain('1,000の構成要素');
    expect(text.out.split('\n').length).toBeLessThan(20);
    expect(text.ms / json.ms).toBeLessThan(2);
  }, 60_000);

  test('a matrix of ten times as many systems takes about ten times as long, and no square of it', () => {
    const options = { phase: 'normal', onlyGaps: false, maxRows: 500, maxColumns: 3000 } as const;
    const small = viewOf({ ...LARGE_HUB, systems: 200 });
    const both = (of: typeof view) => {
      for (const by of ['PARTY', 'COMPONENT'] as const)
        for (const row of finish(makingMatrix(of, { ...options, by })).rows) finish(row.makingComponents());
    };
    both(small);
    const ratio =
      cpuOf(() => both(view)) /
      Math.max(
        1,
        cpuOf(() => both(small)),
      );
    expect(ratio).toBeLessThan(60);
  });
});
