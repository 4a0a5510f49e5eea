import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditRecord, auditRecord, recordCommits } from '../../../server/usecases/audit/auditLog.ts';
import { verifyAudit } from '../../../server/usecases/audit/verifyLog.ts';
import { createKey, type NewKey, revokeKey } from '../../../server/usecases/identity/index.ts';
import { dig } from '../../support/api/dig.ts';
import { type HttpAnswer, post } from '../../support/api/http.ts';
import { startApi, type TestApi } from '../../support/api/startApi.ts';
import { Browser, send } from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ AUTH: 'keys' });
});
afterAll(() => api.close());

async function keyFor(wanted: NewKey) {
  const created = await createKey(api.identity, wanted, { id: 'tester' });
  if (!created.ok) throw new Error(created.problems.join());
  return { id: created.key.id, headers: { authorization: `Bearer ${created.secret}` } };
}

const me = (headers: Record<string, string> = {}) => post(api.url, '{ me { id role } }', { headers });

/** Adds a piece of evidence to the model. */
const importEvidence = (headers: Record<string, string>): Promise<HttpAnswer> => {
  const content = '{"format":"bunkai-model/1","evidence":[{"id":"added"}]}';
  const query = 'mutation($files: [ImportFile!]!) { importModel(input: { files: $files }) { problems { code } } }';
  return post(api.url, query, { headers, variables: { files: [{ name: 'a.json', content }] } });
};

async function log(): Promise<AuditRecord[]> {
  const records: AuditRecord[] = [];
  for await (const { record } of api.identity.accounts.audit(0)) records.push(auditRecord.parse(JSON.parse(record)));
  return records;
}

describe('the server with API keys', () => {
  it('knows the public and the holders of keys, and refuses keys that no longer work', async () => {
    const { id, headers } = await keyFor({ role: 'INSTITUTION_READER', party: 'a-h' });
    expect(dig((await me()).json, 'data', 'me')).toEqual({ id: 'anonymous', role: 'PUBLIC' });
    expect(dig((await me(headers)).json, 'data', 'me')).toEqual({ id: `key:${id}`, role: 'INSTITUTION_READER' });
    await revokeKey(api.identity, id, { id: 'tester' });
    const after = await me(headers);
    expect([after.status, dig(after.json, 'errors', 0, 'extensions', 'code')]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('has nothing changed by the public or a reader, and each attempt is in the audit log', async () => {
    const { id, headers } = await keyFor({ role: 'INSTITUTION_READER', party: 'a-h' });
    const head = await api.store.head();
    const requests = [];
    for (const answer of [await importEvidence({}), await importEvidence(headers)]) {
      expect(dig(answer.json, 'errors', 0, 'extensions', 'code')).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
      requests.push(answer.headers.get('x-request-id'));
    }
    expect(await api.store.head()).toBe(head);
    const refused = (await log()).filter(({ fact }) => fact.kind === 'REFUSED');
    expect(refused.map(({ by }) => by)).toEqual([
      { id: 'anonymous', request: requests[0] },
      { id: `key:${id}`, party: 'a-h', request: requests[1] },
    ]);
    for (const { fact } of refused) expect(fact).toMatchObject({ operation: 'importModel' });
  });

  it('has a change under the name of the key and the number of the request, and the whole log holds', async () => {
    const { id, headers } = await keyFor({ role: 'ADMINISTRATOR' });
    const answer = await importEvidence(headers);
    expect(dig(answer.json, 'data', 'importModel', 'problems')).toEqual([]);
    const { accounts } = api.identity;
    await recordCommits(accounts, api.store);
    const last = (await log()).at(-1);
    expect(last?.by).toEqual({ id: `key:${id}`, request: answer.headers.get('x-request-id') });
    const evidence = { entries: accounts.audit(0), head: await accounts.auditHead(), commits: api.store.changes(0) };
    expect(await verifyAudit(evidence)).toMatchObject({ ok: true, commits: await api.store.head() });
  });

  it('signs browsers in for as many hours as configured', async () => {
    const server = await startApi({ AUTH: 'keys', SESSION_HOURS: '3' });
    const created = await createKey(server.identity, { role: 'AUDITOR' }, { id: 'tester' });
    const answer = await new Browser().post(`${server.url}/auth/login`, { key: created.ok ? created.secret : '' });
    const { expiresAt } = JSON.parse(answer.text);
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)).toBe(180);
    await server.close();
  });

  it('tells pages how to sign in', async () => {
    expect(JSON.parse((await send(`${api.url}/auth`)).text)).toEqual({ method: 'keys' });
  });
});
