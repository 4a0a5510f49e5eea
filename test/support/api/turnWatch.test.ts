import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** A program that works for 300 ms in one turn, and for as long again in many; it says when it has. */
const PROGRAM = `
  const work = (ms) => { for (const from = process.cpuUsage().user; process.cpuUsage().user - from < ms * 1000;); };
  const inOne = () => { work(300); setTimeout(() => process.send('done'), 20); };
  const inMany = (left) => { work(10); if (left > 0) setImmediate(inMany, left - 1); else process.send('done'); };
  setInterval(() => {}, 1000);
  process.on('message', (what) => {
    if (what === 'work in one') inOne();
    if (what === 'work in many') inMany(30);
  });
`;

test('a long turn of a program is seen, and told from as much work in short turns', async ({ onTestFinished }) => {
  const watch = new URL('turnWatch.js', import.meta.url).href;
  const argv = ['--import', watch, '--eval', PROGRAM];
  const program = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  onTestFinished(() => void program.kill());
  const told = async (what: string) => {
    const answer = once(program, 'message');
    program.send(what);
    return (await answer)[0];
  };
  const longestOf = async (what: string): Promise<number> => {
    await told('longest turn');
    expect(await told(what)).toBe('done');
    return Number(await told('longest turn'));
  };
  expect(await longestOf('work in one')).toBeGreaterThanOrEqual(270);
  // The system credits processor time late on a busy machine, so that short turns may look like one: not each time.
  const inMany = [await longestOf('work in many'), await longestOf('work in many'), await longestOf('work in many')];
  expect(Math.min(...inMany)).toBeLessThan(200);
});
