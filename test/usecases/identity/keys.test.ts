import { describe, expect, it } from 'vitest';
import { day } from '../../../server/model/values.ts';
import {
  authenticateKey,
  createKey,
  listKeys,
  type NewKey,
  revokeKey,
} from '../../../server/usecases/identity/index.ts';
import { roleMeant } from '../../../server/usecases/identity/roles.ts';
import { eachWithIdentity, TESTER } from './support.ts';

const bench = eachWithIdentity();

async function made(wanted: NewKey) {
  const created = await createKey(bench().parts, wanted, TESTER);
  if (!created.ok) throw new Error(created.problems.join());
  return created;
}

describe('a new key', () => {
  it('is handed out once and stands nowhere in what is kept', async () => {
    const { secret, key } = await made({ role: 'VENDOR_EDITOR', party: 'v', label: '窓口' });
    expect(secret).toMatch(/^bunkai_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
    expect(key).toEqual({
      id: secret.slice(7, 23),
      role: 'VENDOR_EDITOR',
      party: 'v',
      label: '窓口',
      createdAt: '2026-11-22T12:00:00.000Z',
      createdBy: 'tester',
    });
    expect(await bench().stored()).not.toContain(secret.slice(24));
    expect(await listKeys(bench().parts)).toEqual([key]);
  });

  it('is unlike every other', async () => {
    const secrets = [];
    for (let i = 0; i < 50; i += 1) secrets.push((await made({ role: 'AUDITOR' })).secret);
    expect(new Set(secrets.map((secret) => secret.slice(7, 23))).size).toBe(50);
    expect(new Set(secrets.map((secret) => secret.slice(24))).size).toBe(50);
  });

  it.each([
    [{ role: 'VENDOR_EDITOR' }, 'PARTY_REQUIRED'],
    [{ role: 'INSTITUTION_READER' }, 'PARTY_REQUIRED'],
    [{ role: 'VENDOR_EDITOR', party: 'h' }, 'PARTY_WRONG_TYPE'],
    [{ role: 'INSTITUTION_EDITOR', party: 'v' }, 'PARTY_WRONG_TYPE'],
    [{ role: 'INSTITUTION_READER', party: 'x' }, 'PARTY_UNKNOWN'],
    [{ role: 'INSTITUTION_READER', party: '__proto__' }, 'PARTY_UNKNOWN'],
    [{ role: 'ADMINISTRATOR', party: 'h' }, 'PARTY_FORBIDDEN'],
    [{ role: 'AUDITOR', party: 'v' }, 'PARTY_FORBIDDEN'],
    [{ role: 'PUBLIC', party: 'v' }, 'PARTY_FORBIDDEN'],
    [{ role: 'AUDITOR', expiresOn: day.parse('2026-11-21') }, 'EXPIRES_IN_THE_PAST'],
  ] as const)('%j is refused: %s', async (wanted, problem) => {
    expect(await createKey(bench().parts, wanted, TESTER)).toEqual({ ok: false, problems: [problem] });
    expect(await listKeys(bench().parts)).toEqual([]);
    expect(await bench().log()).toEqual([]);
  });

  it('is told every problem at once', async () => {
    const wanted: NewKey = { role: 'VENDOR_EDITOR', expiresOn: day.parse('2020-01-01') };
    const { parts } = bench();
    expect(await createKey(parts, wanted, TESTER)).toMatchObject({
      problems: ['PARTY_REQUIRED', 'EXPIRES_IN_THE_PAST'],
    });
  });
});

describe('whoever shows a key', () => {
  it('is who it was made for', async () => {
    const { secret, key } = await made({ role: 'INSTITUTION_READER', party: 'h' });
    const holder = await authenticateKey(bench().parts, secret);
    expect(holder?.viewer).toEqual({ id: `key:${key.id}`, role: 'INSTITUTION_READER', party: 'h' });
  });

  it('names no viewer with any other letter in it', async () => {
    const { secret } = await made({ role: 'ADMINISTRATOR' });
    const { secret: other } = await made({ role: 'ADMINISTRATOR' });
    const wrong = [
      '',
      'bunkai_',
      secret.slice(0, -1),
      `${secret}A`,
      ` ${secret}`,
      secret.toUpperCase(),
      `${secret.slice(0, -3)}${secret.endsWith('aaa') ? 'bbb' : 'aaa'}`,
      `${secret.slice(0, 24)}${other.slice(24)}`,
      `bunkai_0000000000000000_${secret.slice(24)}`,
    ];
    for (const text of wrong) expect(await authenticateKey(bench().parts, text)).toBeUndefined();
    expect(await listKeys(bench().parts)).not.toContainEqual(
      expect.objectContaining({ lastUsedAt: expect.anything() }),
    );
  });

  it('names no viewer from the moment in which the key is revoked', async () => {
    const { secret, key } = await made({ role: 'AUDITOR' });
    expect(await revokeKey(bench().parts, key.id, TESTER)).toBe(true);
    expect(await authenticateKey(bench().parts, secret)).toBeUndefined();
    expect(await revokeKey(bench().parts, key.id, TESTER)).toBe(false);
    expect(await revokeKey(bench().parts, 'unknown', TESTER)).toBe(false);
  });

  it('names no viewer after the last day of the key, which ends at midnight in Tokyo', async () => {
    const { secret } = await made({ role: 'AUDITOR', expiresOn: day.parse('2026-11-30') });
    bench().setTime('2026-11-30T14:59:59.999Z');
    expect(await authenticateKey(bench().parts, secret)).toBeDefined();
    bench().setTime('2026-11-30T15:00:00.000Z');
    expect(await authenticateKey(bench().parts, secret)).toBeUndefined();
  });
});

describe('the last use of a key', () => {
  it('is noted at most once a minute', async () => {
    const { secret } = await made({ role: 'AUDITOR' });
    const seen = [];
    for (const at of ['12:00:05.000', '12:01:04.999', '12:01:05.000']) {
      bench().setTime(`2026-11-22T${at}Z`);
      await authenticateKey(bench().parts, secret);
      seen.push((await listKeys(bench().parts))[0]?.lastUsedAt?.slice(11, 23));
    }
    expect(seen).toEqual(['12:00:05.000', '12:00:05.000', '12:01:05.000']);
  });
});

describe('the audit log', () => {
  it('has every key that was made or revoked, and the use of those that no longer work', async () => {
    const { secret, key } = await made({ role: 'VENDOR_EDITOR', party: 'v', expiresOn: day.parse('2027-03-31') });
    await revokeKey(bench().parts, key.id, TESTER);
    for (let i = 0; i < 3; i += 1) await authenticateKey(bench().parts, secret, 'r2');
    const log = await bench().log();
    expect(log.map(({ by, fact }) => [by.id, by.request, fact])).toEqual([
      [
        'tester',
        'r1',
        {
          kind: 'KEY_CREATED',
          key: key.id,
          role: 'VENDOR_EDITOR',
          party: 'v',
          expiresOn: '2027-03-31',
          stored: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      ['tester', 'r1', { kind: 'KEY_REVOKED', key: key.id }],
      [`key:${key.id}`, 'r2', { kind: 'SIGN_IN_REFUSED', code: 'KEY_REVOKED' }],
    ]);
  });
});

describe('a role', () => {
  it.each([
    ['VENDOR_EDITOR', 'VENDOR_EDITOR'],
    ['vendor-editor', 'VENDOR_EDITOR'],
    ['vendor', 'VENDOR_EDITOR'],
    ['Admin', 'ADMINISTRATOR'],
    ['institution_r', 'INSTITUTION_READER'],
    ['institution', undefined],
    ['', undefined],
    ['root', undefined],
    ['A', undefined],
  ])('typed as "%s" means %s', (typed, role) => {
    expect(roleMeant(typed)).toBe(role);
  });
});
