import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from './support/sources.ts';

/** Documents that comments cite by name alone. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'SEMANTICS.md': 'server/analysis/SEMANTICS.md',
  'model/README.md': 'server/model/README.md',
  'INTERFACES.md': 'schema/INTERFACES.md',
};

/** What a comment cites: a document, and a numbered section or the title of one. */
interface Citation {
  readonly document: string;
  readonly section: string | undefined;
  readonly title: string | undefined;
}

const CITED = /([\w./-]+\.md)(?:,? sections? (\d+)|, [“"«]([^”"»]+)[”"»])?/g;

/** The comments of a source file, joined: a citation may run over two lines. */
const commentsOf = (text: string): string =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g)]
    .map(([comment]) => comment.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' '))
    .join('\n');

const citationsOf = (text: string): Citation[] =>
  [...commentsOf(text).matchAll(CITED)].map(([, document = '', section, title]) => ({ document, section, title }));

/** Where a cited document is: named alone, from the top of the checkout, or beside the file that cites it. */
const pathOf = (document: string, citing: string): string | undefined =>
  [DOCUMENTS[document] ?? document, join(dirname(citing), document)].find((path) => existsSync(path));

const headingsOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? /^\*\*?([^*]+?)[:.]?\*\*?/.exec(line)?.[1] ?? []);

function isThere({ section, title }: Citation, path: string): boolean {
  if (section !== undefined) return headingsOf(path).some((heading) => heading.startsWith(`${section} `));
  if (title === undefined) return true;
  const text = readFileSync(path, 'utf8').toLowerCase();
  return text.includes(title.toLowerCase());
}

describe('comments', () => {
  const sources = readSources(['server', 'client', 'seed', 'test']).filter(({ file }) => !file.includes('/generated/'));

  it('cite only documents and sections that are in the project', () => {
    const broken = sources.flatMap(({ file, text }) =>
      citationsOf(text)
        .filter((citation) => {
          const path = pathOf(citation.document, file);
          return path === undefined || !isThere(citation, path);
        })
        .map(({ document, section, title }) => `${file}: ${document} ${section ?? title ?? ''}`.trim()),
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ['// SEMANTICS.md section 3 says so', [{ document: 'SEMANTICS.md', section: '3', title: undefined }]],
    ['/** A row (model/README.md, "Link"). */', [{ document: 'model/README.md', section: undefined, title: 'Link' }]],
    ["const a = 'gaps.md';", []],
  ])('are read for what they cite: %s', (text, citations) => {
    expect(citationsOf(text)).toEqual(citations);
  });
});
