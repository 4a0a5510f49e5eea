import { describe, expect, test } from 'vitest';
import { describeSettings, isLoopback, readConfig } from '../server/config.ts';

describe('the configuration', () => {
  test('is complete where nothing is set: this machine only, whoever is at it is administrator', () => {
    const read = readConfig({});
    expect(read).toMatchObject({ ok: true, config: { HOST: '127.0.0.1', PORT: 4000, AUTH: 'local' } });
  });

  test('names every fault at once', () => {
    const read = readConfig({
      PORT: '70000',
      AUTH: 'nobody',
      TIME_ZONE: 'Mars/Base',
      MAX_DEPTH: 'deep',
      LOG_LEVEL: 'x',
    });
    expect(read.ok).toBe(false);
    const faults = read.ok ? [] : read.faults.map(({ setting }) => setting);
    expect(faults.sort()).toEqual(['AUTH', 'LOG_LEVEL', 'MAX_DEPTH', 'PORT', 'TIME_ZONE']);
  });

  test('refuses to let others in without asking who they are', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'example.org', '127.0.0.1.example.org']) {
      expect(readConfig({ HOST }), HOST).toMatchObject({ ok: false, faults: [{ setting: 'HOST' }] });
      expect(readConfig({ HOST, AUTH: 'keys' }), HOST).toMatchObject({ ok: true });
    }
  });

  test('takes the addresses of this machine for what they are', () => {
    for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1']) expect(isLoopback(host), host).toBe(true);
    for (const host of ['128.0.0.1', '0.0.0.0', 'localhost.example.org', ''])
      expect(isLoopback(host), host).toBe(false);
  });

  test('asks for an issuer where people sign in with one', () => {
    const read = readConfig({ AUTH: 'oidc' });
    const faults = read.ok ? [] : read.faults.map(({ setting }) => setting);
    expect(faults).toEqual(expect.arrayContaining(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'PUBLIC_URL']));
  });

  test('takes empty values for values that are not set', () => {
    expect(readConfig({ PORT: '', AUTH: '' })).toMatchObject({ ok: true, config: { PORT: 4000, AUTH: 'local' } });
  });

  test('describes every setting', () => {
    for (const { name, meaning } of describeSettings()) expect(meaning, name).toMatch(/^\S.+/);
  });
});
