import express from 'express';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeHttpIdentity, viewerOf } from '../../../server/http/identity/index.ts';
import { setViewer } from '../../../server/http/identity/parts.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { createKey, revokeKey, startSession } from '../../../server/usecases/identity/index.ts';
import { eachWithIdentity, TESTER } from '../../usecases/identity/support.ts';
import { type Listening, listen, send } from './support.ts';

const bench = eachWithIdentity();
const VIEWER: Viewer = { id: 'oidc:hanako', role: 'INSTITUTION_EDITOR', party: 'h' };
let server: Listening;
/** What the viewer was when they were let in, if not what they are now. */
let before: Partial<Viewer>;

beforeAll(async () => {
  server = await listen((incoming, response) => {
    const { identify, isStillViewer } = makeHttpIdentity({
      identity: bench().parts,
      settings: { auth: 'keys' },
      onProblem: () => {},
    });
    const app = express();
    app.get('/', identify, async (request, answer) => {
      setViewer(request, { ...viewerOf(request), ...before });
      answer.json(await isStillViewer(request));
    });
    app(incoming, response);
  });
});
afterAll(() => server.close());
beforeEach(() => {
  before = {};
});

const isStill = async (headers: Record<string, string>) => JSON.parse((await send(server.url, { headers })).text);

it('a viewer stays the same while session and key hold, and nothing is noted of looking', async () => {
  const { secret } = await startSession(bench().parts, VIEWER);
  const log = await bench().log();
  expect(await isStill({ cookie: `bunkai-session=${secret}` })).toBe(true);
  expect(await isStill({})).toBe(true);
  expect(await bench().log()).toEqual(log);
});

it.each<[Partial<Viewer>]>([[{ role: 'AUDITOR' }], [{ party: 'v' }], [{ id: 'oidc:taro' }]])(
  'who was let in as %j is no longer the same',
  async (was) => {
    const { secret } = await startSession(bench().parts, VIEWER);
    before = was;
    expect(await isStill({ cookie: `bunkai-session=${secret}` })).toBe(false);
  },
);

it('a key is looked up as it was shown', async () => {
  const made = await createKey(bench().parts, { role: 'AUDITOR' }, TESTER);
  if (!made.ok) throw new Error(made.problems.join());
  const headers = { authorization: `bearer  ${made.secret}` };
  expect(await isStill(headers)).toBe(true);
  before = { role: 'ADMINISTRATOR' };
  expect(await isStill(headers)).toBe(false);
  await revokeKey(bench().parts, made.key.id, TESTER);
  expect((await send(server.url, { headers })).status).toBe(401);
});
