import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { AccountStore } from '../../server/store/accounts.ts';
import { openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { ANONYMOUS } from '../../server/usecases/access/viewer.ts';
import { recordRefusals } from '../../server/usecases/audit/refusals.ts';
import { inFolder } from '../store/support/folder.ts';
import { post, send } from '../support/api/http.ts';
import { startApi } from '../support/api/startApi.ts';

const fact = z.object({ fact: z.record(z.string(), z.unknown()) });

async function factsOf(accounts: AccountStore): Promise<unknown[]> {
  const facts: unknown[] = [];
  for await (const { record } of accounts.audit(0)) facts.push(fact.parse(JSON.parse(record)).fact);
  return facts;
}

const attempt = { viewer: ANONYMOUS, requestId: 'r', operation: 'applyChanges', code: 'FORBIDDEN' };
const FIRST = { kind: 'REFUSED', operation: 'applyChanges', code: expect.any(String) };

describe('refused attempts of those who have shown nothing', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('make one entry of an address and minute, and one more with the number of the others', async () => {
    await inFolder(async (directory) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const accounts = await openSqliteAccounts(directory);
      const refusals = recordRefusals({ accounts, now: () => new Date(), onProblem: () => undefined });
      for (let i = 0; i < 20; i += 1) await refusals.record({ ...attempt, address: 'a' });
      await refusals.record({ ...attempt, address: 'b' });
      expect(await factsOf(accounts)).toEqual([FIRST, FIRST]);
      await vi.advanceTimersByTimeAsync(60_000);
      const more = { kind: 'REFUSED_AGAIN', count: 19 };
      expect(await factsOf(accounts)).toEqual([FIRST, FIRST, more]);
      await refusals.record({ ...attempt, address: 'a' });
      await refusals.close();
      expect(await factsOf(accounts)).toEqual([FIRST, FIRST, more, FIRST]);
      await accounts.close();
    });
  });

  it('fill the log from no number of addresses, while whoever is known is recorded each time', async () => {
    await inFolder(async (directory) => {
      const accounts = await openSqliteAccounts(directory);
      const refusals = recordRefusals({ accounts, now: () => new Date(), onProblem: () => undefined });
      for (let i = 0; i < 500; i += 1) await refusals.record({ ...attempt, address: `10.0.0.${i}` });
      await refusals.close();
      const facts = await factsOf(accounts);
      expect(facts).toHaveLength(52);
      expect(facts.at(-1)).toEqual({ kind: 'REFUSED_AGAIN', count: 449 });
      const viewer = { id: 'key:1', role: 'INSTITUTION_READER', party: 'h' } as const;
      for (let i = 0; i < 3; i += 1) await refusals.record({ ...attempt, viewer, address: 'a' });
      expect(await factsOf(accounts)).toHaveLength(55);
      await accounts.close();
    });
  });

  it('are counted over HTTP, many in one request too', async () => {
    const api = await startApi({ AUTH: 'keys' });
    const one = 'applyChanges(input: { changes: [{ putEvidence: { id: "e" } }] }) { revision }';
    const query = `mutation { ${Array.from({ length: 10 }, (_, i) => `m${i}: ${one}`).join(' ')} }`;
    for (let i = 0; i < 3; i += 1) await post(api.url, query);
    expect(await factsOf(api.identity.accounts)).toHaveLength(1);
    expect((await send(`${api.url}/metrics`)).status).toBe(404);
    await api.close();
  });
});
