import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import {
  createKey,
  endSession,
  revokeKey,
  SESSION_MS,
  startSession,
  viewerOfSession,
} from '../../../server/usecases/identity/index.ts';
import { eachWithIdentity, TESTER } from './support.ts';

const bench = eachWithIdentity();
const VIEWER: Viewer = { id: 'oidc:hanako', role: 'INSTITUTION_EDITOR', party: 'h' };

describe('a session', () => {
  it('is its viewer until its time is up', async () => {
    const { secret, expiresAt } = await startSession(bench().parts, VIEWER);
    expect(await viewerOfSession(bench().parts, secret)).toEqual(VIEWER);
    expect(expiresAt.getTime() - bench().parts.now().getTime()).toBe(SESSION_MS);
    bench().setTime(new Date(expiresAt.getTime() - 1).toISOString());
    expect(await viewerOfSession(bench().parts, secret)).toEqual(VIEWER);
    bench().setTime(expiresAt.toISOString());
    expect(await viewerOfSession(bench().parts, secret)).toBeUndefined();
  });

  it('lasts as long as configured', async () => {
    const parts = { ...bench().parts, sessionMs: 60_000 };
    const { secret, expiresAt } = await startSession(parts, VIEWER);
    expect(expiresAt.getTime() - parts.now().getTime()).toBe(60_000);
    bench().setTime(expiresAt.toISOString());
    expect(await viewerOfSession(parts, secret)).toBeUndefined();
  });

  it('is worth nothing once it has ended, and others stay', async () => {
    const first = await startSession(bench().parts, VIEWER);
    const second = await startSession(bench().parts, { id: 'oidc:taro', role: 'AUDITOR' });
    await endSession(bench().parts, first.secret);
    expect(await viewerOfSession(bench().parts, first.secret)).toBeUndefined();
    expect(await viewerOfSession(bench().parts, second.secret)).toEqual({ id: 'oidc:taro', role: 'AUDITOR' });
  });

  it('cannot be had with what the store keeps of it', async () => {
    const { secret } = await startSession(bench().parts, VIEWER);
    expect(await bench().stored()).not.toContain(secret);
    for (const text of ['', 'x', secret.slice(1), `${secret}=`, 'a'.repeat(43), 'b'.repeat(64)]) {
      expect(await viewerOfSession(bench().parts, text)).toBeUndefined();
    }
  });

  it('that was begun with a key ends with it', async () => {
    const created = await createKey(bench().parts, { role: 'VENDOR_EDITOR', party: 'v' }, TESTER);
    const id = created.ok ? created.key.id : '';
    const viewer: Viewer = { id: `key:${id}`, role: 'VENDOR_EDITOR', party: 'v' };
    const { secret } = await startSession(bench().parts, viewer, { key: id });
    expect(await viewerOfSession(bench().parts, secret)).toEqual(viewer);
    await revokeKey(bench().parts, id, TESTER);
    expect(await viewerOfSession(bench().parts, secret)).toBeUndefined();
  });

  it('is in the audit log when it begins and when it ends, once each', async () => {
    const { secret } = await startSession(bench().parts, VIEWER, { request: 'r7' });
    for (let i = 0; i < 2; i += 1) await endSession(bench().parts, secret, 'r8');
    expect(await bench().log()).toEqual([
      {
        at: '2026-11-22T12:00:00.000Z',
        by: { id: 'oidc:hanako', party: 'h', request: 'r7' },
        fact: { kind: 'SIGNED_IN', role: 'INSTITUTION_EDITOR', party: 'h' },
      },
      {
        at: '2026-11-22T12:00:00.000Z',
        by: { id: 'oidc:hanako', party: 'h', request: 'r8' },
        fact: { kind: 'SIGNED_OUT' },
      },
    ]);
  });
});
