import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { day } from '../../server/model/values.ts';
import { WorkTurns, yieldInTurns } from '../../server/support/yieldToEventLoop.ts';
import { takeCensus } from '../../server/usecases/queries/census/censusView.ts';
import { gapsOfMany } from '../../server/usecases/queries/gaps/gapsOfMany.ts';
import { BadArgument } from '../../server/usecases/queries/lists/page.ts';
import { modelOf } from '../store/support/models.ts';
import { SEED_DAY, seedModel, sessionOf } from './support.ts';

const DAY = day.parse('2026-11-01');

/** Number of institutions that own nothing. */
const bare = (count: number) =>
  sessionOf(
    modelOf({
      parties: Array.from({ length: count }, (_, i) => ({
        id: `i-${i}`,
        type: 'INSTITUTION',
        name: { ja: `病院${i}` },
      })),
    }),
    DAY,
  );

function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('long work', () => {
  it('lets others have their turn, again and again', async () => {
    let turns = 0;
    let isDone = false;
    const other = (async () => {
      while (!isDone) {
        await nextTurn();
        turns += 1;
      }
    })();
    const turn = yieldInTurns(undefined);
    for (let i = 0; i < 30; i += 1) {
      work(4);
      await turn();
    }
    isDone = true;
    await other;
    // 120 ms of work in turns of 10 ms: fewer on a machine that is slow, but never one.
    expect(turns).toBeGreaterThan(4);
  });

  it('ends with the reason where no caller waits for it any more', async () => {
    const over = new AbortController();
    const turn = yieldInTurns(over.signal);
    over.abort(new Error('gone'));
    work(12);
    await expect(turn()).rejects.toThrow('gone');
  });
});

describe('many steps of one request', () => {
  it('wait for a turn of their own once its turn is over, in their order', async () => {
    const turns = new WorkTurns();
    const log: string[] = [];
    const other = (async () => {
      for (let i = 0; i < 6; i += 1) {
        await nextTurn();
        log.push('other');
      }
    })();
    const step = async (name: string) => {
      if (turns.isOver) await turns.next();
      work(12);
      log.push(name);
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(step));
    await other;
    expect(log.filter((name) => name !== 'other')).toEqual(['a', 'b', 'c', 'd']);
    // Between any two of them another caller was served.
    expect(log.join(' ')).not.toMatch(/b c|c d/);
  });
});

describe('a question about all institutions', () => {
  const all = { institutions: undefined, day: DAY, filter: {}, signal: undefined };

  it('about more than one answer may look at is refused with what to do instead', async () => {
    const many = bare(2001);
    await expect(gapsOfMany(many, all)).rejects.toThrow(BadArgument);
    await expect(gapsOfMany(many, all)).rejects.toThrow('at most 2000');
    expect(await gapsOfMany(many, { ...all, institutions: ['i-1', 'i-2000'] })).toEqual([]);
    expect(await gapsOfMany(bare(2000), all)).toEqual([]);
  });

  it('says what each institution says alone, one after the other', async () => {
    const session = sessionOf(seedModel('scenarios/d-before.json'), SEED_DAY);
    const alone = [...session.snapshot.parties.ids].sort().flatMap((id) => {
      const row = session.snapshot.parties.rows.get(id) ?? -1;
      return session.institution(row)?.gaps.map(({ key }) => key) ?? [];
    });
    expect(alone.length).toBeGreaterThan(5);
    const together = await gapsOfMany(session, { ...all, day: SEED_DAY });
    expect(together.map(({ key }) => key)).toEqual(alone);
    const census = await takeCensus(session, SEED_DAY, 'ALL');
    expect(census.groups[0]?.severities.total).toBe(alone.length);
    const [first] = together;
    const rules = first === undefined ? [] : [first.finding.rule];
    const some = await gapsOfMany(session, { ...all, day: SEED_DAY, filter: { rules } });
    expect(new Set(some.map(({ finding }) => finding.rule))).toEqual(new Set(rules));
  });
});
