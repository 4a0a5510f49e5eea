import { describe, expect, test } from 'vitest';
import { describeSettings, isLoopback, readConfig } from '../server/config.ts';
import { misspeltSettings } from '../server/configNames.ts';
import { settingProblem } from '../server/text/settings.ts';
import { ROLES } from '../server/usecases/access/viewer.ts';

describe('the configuration', () => {
  test('is complete where nothing is set: this machine only, whoever is at it is administrator', () => {
    const read = readConfig({});
    expect(read).toMatchObject({ ok: true, config: { HOST: '127.0.0.1', PORT: 4000, AUTH: 'local' } });
  });

  test('names every problem at once', () => {
    const read = readConfig({
      PORT: '70000',
      AUTH: 'nobody',
      TIME_ZONE: 'Mars/Base',
      MAX_DEPTH: 'deep',
      LOG_LEVEL: 'x',
    });
    expect(read.ok).toBe(false);
    const problems = read.ok ? [] : read.problems.map(({ setting }) => setting);
    expect(problems.sort()).toEqual(['AUTH', 'LOG_LEVEL', 'MAX_DEPTH', 'PORT', 'TIME_ZONE']);
  });

  test('refuses to let others in without asking who they are', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'example.org', '127.0.0.1.example.org']) {
      expect(readConfig({ HOST }), HOST).toMatchObject({ ok: false, problems: [{ setting: 'HOST' }] });
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
    const problems = read.ok ? [] : read.problems.map(({ setting }) => setting);
    expect(problems).toEqual(expect.arrayContaining(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'PUBLIC_URL']));
  });

  test('reads how an issuer calls our roles, whatever characters its names hold', () => {
    const map = { 'cn=clerks,ou=hospital': 'INSTITUTION_EDITOR', 監査: 'AUDITOR' };
    const read = readConfig({ OIDC_ROLE_MAP: JSON.stringify(map), SESSION_HOURS: '12' });
    expect(read).toMatchObject({ ok: true, config: { OIDC_ROLE_MAP: map, SESSION_HOURS: 12 } });
  });

  test('refuses what is no map of roles, names every wrong entry, and lists the roles there are', () => {
    const problemsOf = (text: string) => {
      const read = readConfig({ OIDC_ROLE_MAP: text, SESSION_HOURS: '0' });
      return read.ok ? [] : read.problems.filter(({ setting }) => setting === 'OIDC_ROLE_MAP');
    };
    for (const text of ['x', '{', 'null', '[]', '{}', '"AUDITOR"', '7', '["AUDITOR"]'])
      expect(problemsOf(text), text).toEqual([{ setting: 'OIDC_ROLE_MAP', kind: 'ROLE_MAP' }]);
    const messages = problemsOf('{"a":"AUDITOR","b":"auditor","c":7}').map(({ setting, ...problem }) =>
      settingProblem(setting, problem, 'en').replace('Setting OIDC_ROLE_MAP: ', ''),
    );
    expect(messages).toEqual([expect.stringMatching(/^"b" must be/), expect.stringMatching(/^"c" must be/)]);
    for (const role of ROLES) expect(messages[0]).toContain(role);
    const both = readConfig({ OIDC_ROLE_MAP: '{}', SESSION_HOURS: '0' });
    expect(both.ok ? [] : both.problems.map(({ setting }) => setting).sort()).toEqual([
      'OIDC_ROLE_MAP',
      'SESSION_HOURS',
    ]);
  });

  test('knows every role that there is', () => {
    for (const role of ROLES)
      expect(readConfig({ OIDC_ROLE_MAP: JSON.stringify({ x: role }) }), role).toMatchObject({ ok: true });
  });

  test('takes empty values for values that are not set', () => {
    expect(readConfig({ PORT: '', AUTH: '' })).toMatchObject({ ok: true, config: { PORT: 4000, AUTH: 'local' } });
  });

  test('takes a collector of traces only where it can be reached by HTTP', () => {
    for (const OTEL_EXPORTER_OTLP_ENDPOINT of ['localhost:4318', 'grpc://collector:4317', 'collector']) {
      const problems = [expect.objectContaining({ setting: 'OTEL_EXPORTER_OTLP_ENDPOINT' })];
      expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT }), OTEL_EXPORTER_OTLP_ENDPOINT).toEqual({ ok: false, problems });
    }
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'https://collector.example.org/otlp';
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT })).toMatchObject({
      ok: true,
      config: { OTEL_EXPORTER_OTLP_ENDPOINT },
    });
  });

  test('describes every setting', () => {
    for (const { name, meaning } of describeSettings()) expect(meaning, name).toMatch(/^\S.+/);
  });
});

describe('a variable that is no setting', () => {
  test.each([
    ['REQUEST_PER_MINUTE', 'REQUESTS_PER_MINUTE'],
    ['PUBLICURL', 'PUBLIC_URL'],
    ['public_url', 'PUBLIC_URL'],
    ['TRUST_PROXYS', 'TRUST_PROXY'],
    ['OIDC_CLIENTID', 'OIDC_CLIENT_ID'],
    ['BUNKAI_DATA', 'DATA'],
    ['BUNKAI_PORT', 'PORT'],
  ])('%s is taken for a slip of %s', (name, meant) => {
    expect(misspeltSettings({ [name]: '1' })).toEqual([{ name, meant }]);
  });

  test('is left alone where it is a setting, empty, or another program’s', () => {
    const others = [
      'PATH',
      'HOME',
      'HOSTNAME',
      'DATE',
      'PORTS',
      'LOGNAME',
      'NODE_ENV',
      'BUNKAI_THOROUGH',
      'XAUTHORITY',
    ];
    expect(misspeltSettings(Object.fromEntries(others.map((name) => [name, '1'])))).toEqual([]);
    expect(misspeltSettings({ PORT: '1', REQUEST_PER_MINUTE: '', PUBLICURL: undefined })).toEqual([]);
  });
});
