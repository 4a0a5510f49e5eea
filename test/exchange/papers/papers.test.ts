import { describe, expect, test } from 'vitest';
import { PAPER_SUBJECTS } from '../../../server/exchange/papers/paper.ts';
import { PAPER_FACTS } from '../../../server/exchange/papers/papers.ts';
import { readPaperQuery } from '../../../server/graphql/exportAddress.ts';
import { downloadsAbout } from '../../../server/graphql/paperDownloads.ts';
import { run } from '../../cli/support.ts';

const IDS = { institution: 'a-h', vendor: 'a-v1', component: 'a-s1' } as const;

describe('the registry of papers', () => {
  test('has names in lower case with hyphens, and each format of a paper once', () => {
    for (const { name, formats, needs, takes } of PAPER_FACTS) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      expect(formats.length).toBeGreaterThan(0);
      expect(new Set(formats.map((format) => format.name)).size).toBe(formats.length);
      expect(new Set([...needs, ...takes]).size).toBe(needs.length + takes.length);
    }
  });

  test('is what the help of the command line lists', async () => {
    const { out } = await run(['export', '--help', '--lang', 'en']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`(${PAPER_FACTS.map(({ name }) => name).join(', ')})`);
  });

  test.each(PAPER_FACTS)('gives $name an address that says all that was asked', ({ name, needs, formats }) => {
    const about = Object.fromEntries(needs.map((subject) => [subject, IDS[subject]]));
    const asked = { about, asOf: '2026-11-01', language: 'EN' } as const;
    const urls = downloadsAbout('/base', asked).flatMap(({ paper, url }) => (paper === name ? [url] : []));
    expect(urls).toHaveLength(formats.length);
    urls.forEach((url, i) => {
      const read = readPaperQuery(Object.fromEntries(new URL(url, 'http://x').searchParams));
      expect(read).toMatchObject({ about, day: '2026-11-01', language: 'en' });
      expect(read).toMatchObject({ download: { paper: { name }, format: { name: formats[i]?.name } } });
    });
  });

  test('never takes what a paper has no use for, nor makes one without what it needs', () => {
    for (const { name, needs, takes } of PAPER_FACTS) {
      for (const subject of PAPER_SUBJECTS) {
        const about = Object.fromEntries(needs.map((need) => [need, IDS[need]]));
        const { [subject]: _, ...without } = about;
        if (needs.includes(subject)) expect(readPaperQuery({ paper: name, ...without })).toContain(`\`${subject}\``);
        else if (!takes.includes(subject)) {
          expect(readPaperQuery({ paper: name, ...about, [subject]: 'x' })).toContain(`\`${subject}\``);
        }
      }
    }
    expect(readPaperQuery({ paper: 'nothing' })).toContain('`paper`');
    expect(readPaperQuery({ paper: 'matrix', institution: ['a', 'b'] })).toContain('`institution`');
  });
});
