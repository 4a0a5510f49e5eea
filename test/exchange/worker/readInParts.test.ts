import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateModel } from '../../../seed/generate.ts';
import type { SourceFile } from '../../../server/exchange/format.ts';
import { FOREIGN_FILES } from '../../../server/exchange/limits.ts';
import type { FilesRead } from '../../../server/exchange/worker/index.ts';
import { readWholeFiles } from '../../../server/exchange/worker/readEntities.ts';
import { readInParts } from '../../../server/exchange/worker/readInParts.ts';
import type { Put } from '../../../server/model/change.ts';
import { repeats } from '../../support/repeats.ts';
import { textFile } from '../../support/textFile.ts';

const limits = { ...FOREIGN_FILES, maxYamlCharacters: 1_000_000 };

const plain = (read: FilesRead) =>
  read.ok ? { ...read, pieces: read.pieces.flatMap((piece) => JSON.parse(new TextDecoder().decode(piece))) } : read;

const FOLDERS = ['seed/scenarios', 'seed/catalogues'];
const SEEDS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, content: new Uint8Array(readFileSync(`${folder}/${name}`)) })),
);

function generated(): SourceFile {
  const lists: Partial<Record<Put['list'], unknown[]>> = {};
  for (const batch of generateModel({ institutions: 3, seed: 1, batch: 10 })) {
    for (const { list, entity } of batch) lists[list] = [...(lists[list] ?? []), entity];
  }
  // Longer than what is checked at once, with a byte order mark, and not in the order of the lists.
  const backwards = Object.fromEntries(Object.entries({ ...lists, format: 'bunkai-model/1' }).reverse());
  return textFile('generated.json', `\ufeff${JSON.stringify(backwards, null, 1)}`);
}

const GENERATED = generated();

describe('files without a problem', () => {
  test.each([...SEEDS, GENERATED])('are read in parts as they are read whole: $name', async (file) => {
    const read = readInParts({ files: [file], limits });
    if (read === undefined) throw new Error('it was not read in parts');
    expect(plain(read)).toEqual(plain(await readWholeFiles({ files: [file], limits })));
  });

  test('are read together in the order in which references point backwards', async () => {
    const [first, second] = SEEDS.filter(({ name }) => name === 'core.json' || name === 'a-before.json');
    if (first === undefined || second === undefined) throw new Error('the seeds are not there');
    const files = [first, second];
    const read = readInParts({ files, limits });
    if (read === undefined) throw new Error('they were not read in parts');
    expect(plain(read)).toEqual(plain(await readWholeFiles({ files, limits })));
  });
});

const vendor = '{"id":"v","type":"VENDOR","name":{"ja":"v"}}';
const inFile = (rest: string) => `{"format":"bunkai-model/1",${rest}}`;

test('entities of every list are read in parts', () => {
  const text = inFile(
    `"parties":[${vendor}],"components":[{"id":"c","owner":"v","kind":"SAAS","name":{"ja":"c"}}],"findings":[{"id":"f","component":"c","title":{"ja":"f"},"foundOn":"2026-04-01"}]`,
  );
  const read = readInParts({ files: [textFile('x.json', text)], limits });
  if (read === undefined) throw new Error('it was not read in parts');
  expect(JSON.stringify(plain(read))).toContain('"foundOn":"2026-04-01"');
});

describe('files with a problem are left to those who say what it is', () => {
  test.each([
    ['no object', '[]'],
    ['nothing', ''],
    ['no end', inFile(`"parties":[${vendor}]`).slice(0, -1)],
    ['something after the end', `${inFile('"parties":[]')} {}`],
    ['a key twice', inFile(`"parties":[${vendor}],"parties":[]`)],
    ['a key twice inside', inFile(`"parties":[{"id":"w",${vendor.slice(1)}]`)],
    ['an unknown key', inFile('"people":[]')],
    ['an unknown key with entries', inFile('"people":[1]')],
    ['a wrong format', '{"format":"bunkai-model/2"}'],
    ['no format', `{"parties":[${vendor}]}`],
    ['an entity twice', inFile(`"parties":[${vendor},${vendor}]`)],
    ['a wrong entity', inFile('"parties":[{}]')],
    ['an entity that is none', inFile('"parties":[1]')],
    ['a list that is none', inFile('"parties":{"id":"v"}')],
    ['other brackets', inFile(`"parties":[{"id":["v"}]`)],
    ['a comma too much', inFile(`"parties":[${vendor},]`)],
    ['deep nesting', inFile(`"parties":[${'['.repeat(30)}${']'.repeat(30)}]`)],
  ])('%s', (_, text) => {
    expect(readInParts({ files: [textFile('x.json', text)], limits })).toBeUndefined();
  });

  test('bytes that are no UTF-8', () => {
    const { content } = textFile('x.json', inFile(`"parties":[${vendor}]`));
    const broken = Uint8Array.from(content);
    broken[broken.lastIndexOf('v'.charCodeAt(0))] = 0xff;
    expect(readInParts({ files: [{ name: 'x.json', content: broken }], limits })).toBeUndefined();
  });

  test('whatever is wrong: what is read in parts is read whole to the same', async () => {
    const small = SEEDS.filter(({ content }) => content.length < 60_000);
    const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    const mutation = fc.tuple(place, fc.constantFrom(...'{}[]:,"\\ 0ax\n\u3042'), fc.nat(3));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...small), fc.array(mutation, { maxLength: 2 }), async (file, mutations) => {
        let text = new TextDecoder().decode(file.content);
        for (const [at, put, removed] of mutations) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + removed);
        }
        const files = [textFile(file.name, text)];
        const inParts = readInParts({ files, limits });
        const whole = await readWholeFiles({ files, limits });
        const isGood = whole.ok && whole.problems.length === 0;
        expect(inParts !== undefined).toBe(isGood);
        if (inParts !== undefined) expect(plain(inParts)).toEqual(plain(whole));
      }),
      { numRuns: repeats(150, 3000) },
    );
  });
});
