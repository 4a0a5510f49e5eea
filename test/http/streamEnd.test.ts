import { describe, expect, test } from 'vitest';
import { createKey, endSession, type NewKey, revokeKey, startSession } from '../../server/usecases/identity/index.ts';
import { dayIn } from '../../server/usecases/today.ts';
import { post } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

const TESTER = { id: 'test' };
const READER = { role: 'INSTITUTION_READER', party: 'a-h' } as const;
/** Some times what the server waits before it looks again, so that a busy machine is not taken for a slow look. */
const SOON = 30_000;

/** A server, whose clock can be set. */
interface Stage {
  readonly api: TestApi;
  /** How far the server's clock is ahead of the real one, ms. */
  ahead: number;
  /** Closes the server before the test is over, which does so too. */
  close(): Promise<void>;
}

/** Each test has a server of its own: most of their time they wait, and so they wait side by side. */
async function startStage(
  auth: 'keys' | 'local',
  onTestFinished: (close: () => Promise<void>) => void,
): Promise<Stage> {
  const clock = { ahead: 0 };
  const api = await startApi({ AUTH: auth }, () => new Date(Date.now() + clock.ahead));
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= api.close();
    return closing;
  };
  onTestFinished(close);
  return Object.assign(clock, { api, close });
}

async function makeKey({ api }: Stage, wanted: NewKey): Promise<{ readonly id: string; readonly secret: string }> {
  const made = await createKey(api.identity, wanted, TESTER);
  if (!made.ok) throw new Error(made.problems.join());
  return { id: made.key.id, secret: made.secret };
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** A stream that is open: its first event has come. */
interface Open {
  /** The rest of the stream, once it has ended, and after how many milliseconds that was. */
  readonly rest: Promise<{ readonly text: string; readonly after: number }>;
  close(): void;
}

async function open({ api }: Stage, headers: Readonly<Record<string, string>>): Promise<Open> {
  const stop = new AbortController();
  const response = await fetch(`${api.url}/graphql/stream`, {
    method: 'POST',
    signal: stop.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: JSON.stringify({ query: 'subscription { gapsChanged(institution: "a-h") { revision opened { rule } } }' }),
  });
  expect(response.status).toBe(200);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('a stream without a body');
  let text = '';
  while (!text.includes('gapsChanged')) text += (await reader.read()).value ?? '';
  const begun = performance.now();
  const readRest = async () => {
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return { text: rest, after: performance.now() - begun };
      rest += value;
    }
  };
  const rest = readRest();
  rest.catch(() => undefined);
  return { rest, close: () => stop.abort() };
}

/** What every stream says at its end that was ended from here. */
async function expectEnd({ rest }: Open): Promise<void> {
  const { text, after } = await rest;
  expect(text).toContain('"code":"UNAUTHENTICATED"');
  expect(text).toContain('event: complete');
  expect(text).not.toContain('gapsChanged');
  expect(after).toBeLessThan(SOON);
}

async function openWithSession(stage: Stage, wanted: { readonly key?: string } = {}) {
  const viewer = { id: wanted.key === undefined ? 'oidc:hanako' : `key:${wanted.key}`, ...READER };
  const { secret } = await startSession(stage.api.identity, viewer, wanted);
  return { secret, stream: await open(stage, { cookie: `bunkai-session=${secret}` }) };
}

describe.concurrent('an event stream ends within seconds, and says why,', () => {
  test('when its key is revoked, its session is signed out, or the key that its session was begun with is revoked', async ({
    onTestFinished,
  }) => {
    const stage = await startStage('keys', onTestFinished);
    const { api } = stage;
    const [shown, begunWith] = [await makeKey(stage, READER), await makeKey(stage, READER)];
    const byKey = await open(stage, bearer(shown.secret));
    const bySession = await openWithSession(stage);
    const bySessionOfKey = await openWithSession(stage, { key: begunWith.id });
    await revokeKey(api.identity, shown.id, TESTER);
    await endSession(api.identity, bySession.secret);
    await revokeKey(api.identity, begunWith.id, TESTER);
    await Promise.all([byKey, bySession.stream, bySessionOfKey.stream].map(expectEnd));
  });

  test('when its key or its session expires', async ({ onTestFinished }) => {
    const stage = await startStage('keys', onTestFinished);
    const { api } = stage;
    const { secret } = await makeKey(stage, { ...READER, expiresOn: dayIn(api.identity.timeZone, new Date()) });
    const byKey = await open(stage, bearer(secret));
    const bySession = await openWithSession(stage);
    stage.ahead = 48 * 3_600_000;
    await Promise.all([byKey, bySession.stream].map(expectEnd));
  });
});

describe.concurrent('an event stream', () => {
  test('tells nothing more once its key is revoked, however soon something changes', async ({ onTestFinished }) => {
    const stage = await startStage('keys', onTestFinished);
    const { api } = stage;
    const admin = await makeKey(stage, { role: 'ADMINISTRATOR' });
    const [revoked, valid] = [await makeKey(stage, READER), await makeKey(stage, READER)];
    const [ending, going] = [await open(stage, bearer(revoked.secret)), await open(stage, bearer(valid.secret))];
    await revokeKey(api.identity, revoked.id, TESTER);
    const signed = await post(
      api.url,
      `mutation { signContract(input: { contract: { id: "stream-1", customer: "a-h", supplier: "a-v1",
      covers: ["a-v1-vpn"], startsOn: "2026-10-01" } }) { revision problems { code } } }`,
      { headers: bearer(admin.secret) },
    );
    expect(signed.json).toMatchObject({ data: { signContract: { problems: [] } } });
    await expectEnd(ending);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const closing = stage.close();
    const { text } = await going.rest;
    await closing;
    expect(text).toContain('SHEET_NOT_ANNEXED');
    expect(text).not.toContain('UNAUTHENTICATED');
  });

  test('of the person at the machine is not ended', async ({ onTestFinished }) => {
    const stage = await startStage('local', onTestFinished);
    const stream = await open(stage, {});
    const ended = await Promise.race([
      stream.rest.then(() => true),
      new Promise((resolve) => setTimeout(() => resolve(false), 6000)),
    ]);
    expect(ended).toBe(false);
    stream.close();
  });
});
