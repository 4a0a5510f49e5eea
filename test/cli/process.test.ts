import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { scenario } from './support.ts';

const bunkai = (argv: readonly string[], shell = '') =>
  shell === ''
    ? spawnSync(process.execPath, ['server/cli/bunkai.js', ...argv], { encoding: 'utf8' })
    : spawnSync('sh', ['-c', `"${process.execPath}" server/cli/bunkai.js ${argv.join(' ')} ${shell}`], {
        encoding: 'utf8',
      });

describe('the bunkai program', () => {
  it('runs from a checkout, data on stdout and its exit code at the end', () => {
    const { status, stdout, stderr } = bunkai(['analyse', ...scenario('a-before'), '--json', '--fail-on', 'HIGH']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).institutions[0].gaps).toHaveLength(20);
    expect(stderr).toContain('10件');
  });

  it('does not complain when its reader goes away', () => {
    const { stderr } = bunkai(['analyse', ...scenario('d-before'), '--json', '--cells'], '| head -n 1');
    expect(stderr).toBe('');
  });
});
