import { readFileSync } from 'node:fs';
import { describeSettings } from '../../../server/config.ts';
import type { Generated } from './index.ts';

const BEGIN = '<!-- settings:begin -->';
const END = '<!-- settings:end -->';

function table(): string {
  const rows = describeSettings().map(({ name, meaning, standard }) => {
    return `| \`${name}\` | ${meaning} | ${standard === '' ? '–' : `\`${standard}\``} |`;
  });
  return ['| variable | meaning | default |', '|---|---|---|', ...rows].join('\n');
}

/** README with the table of settings made from the configuration's own schema. */
export function settingsTable(): Generated[] {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('README.md has no place for the table of settings');
  return [{ file: 'README.md', content: `${readme.slice(0, begin + BEGIN.length)}\n${table()}\n${readme.slice(end)}` }];
}
