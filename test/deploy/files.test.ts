import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig, SETTING_NAMES } from '../../server/config.ts';
import { startApi } from '../support/api/startApi.ts';
import { unavailable } from '../support/availability.ts';

const FOLDER = 'server/deploy/';
const read = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');

const service = z.looseObject({ environment: z.record(z.string(), z.string()).optional(), image: z.string() });
const compose = z.object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) });

/** As compose fills in variables that have to be set. */
const filled = (text: string): string =>
  text.replace(/\$\{(\w+):\?[^}]*\}/g, (_, name: string) => `${name.toLowerCase()}.example`);

const serversOf = (name: string) => {
  const { services } = compose.parse(parse(filled(read(name)), { merge: true }));
  return Object.values(services).filter(({ image }) => image === 'bunkai');
};

describe('the files for containers', () => {
  it.each([
    ['compose.yaml', 1],
    ['compose.neo4j.yaml', 1],
    ['compose.replicas.yaml', 2],
  ])('%s starts servers with settings that there are, and that agree', (name, count) => {
    const servers = serversOf(name);
    expect(servers).toHaveLength(count);
    for (const server of servers) {
      const environment = { HOST: '0.0.0.0', ...server.environment };
      expect(Object.keys(environment).filter((setting) => !SETTING_NAMES.includes(setting))).toEqual([]);
      expect(readConfig(environment)).toMatchObject({ ok: true });
      expect(server).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    }
  });

  it('the image ends as a user of its own, starts what the package has, and asks after its health', () => {
    const last =
      read('Dockerfile')
        .split(/^FROM /m)
        .at(-1) ?? '';
    expect(last).toMatch(/^\S+:nonroot\n/);
    expect(last).toMatch(/^USER 65532:65532$/m);
    expect(last).not.toMatch(/^RUN|npm |apt/m);
    const [, program = ''] = /ENTRYPOINT \["[^"]+", "\/app\/node_modules\/bunkai\/([^"]+)"\]/.exec(last) ?? [];
    expect(existsSync(program)).toBe(true);
    expect(last).toContain('/health/ready');
  });
});

describe('the unit for systemd', () => {
  it('keeps the service to itself', () => {
    try {
      execFileSync('systemd-analyze', ['--version'], { stdio: 'ignore' });
    } catch {
      return unavailable('systemd unit', 'there is no systemd-analyze');
    }
    const printed = execFileSync('systemd-analyze', ['security', '--offline=yes', `${FOLDER}bunkai.service`], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const [, level = '10'] = /exposure level for bunkai\.service: ([\d.]+)/.exec(printed) ?? [];
    expect(Number(level)).toBeLessThanOrEqual(3);
  });
});

const expressions = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(expressions);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'expr' && typeof inner === 'string' ? [inner] : expressions(inner),
  );
};

/** The metrics of an expression, without what Prometheus makes of a histogram and its own `up`. */
const metricsIn = (expression: string): string[] =>
  (expression.match(/\b(?:bunkai|nodejs|process)_\w+/g) ?? []).map((name) =>
    name.replace(/_(?:bucket|count|sum)$/, ''),
  );

describe('what watches the server', () => {
  it('asks for metrics that there are', async () => {
    const api = await startApi();
    try {
      const page = await (await fetch(`${api.url}/metrics`)).text();
      const known = [...page.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name);
      const dashboard = expressions(JSON.parse(read('grafana/bunkai.json')));
      const alerts = expressions(parse(read('alerts.yaml')));
      expect([dashboard.length, alerts.length]).toEqual([12, 7]);
      expect([...dashboard, ...alerts].flatMap(metricsIn).filter((name) => !known.includes(name))).toEqual([]);
    } finally {
      await api.close();
    }
  });
});
