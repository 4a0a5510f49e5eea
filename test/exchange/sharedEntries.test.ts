import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SharedEntries } from '../../server/exchange/sharedEntries.ts';

test('entities say the same with their entries shared', () => {
  const entities = fc.array(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))));
  const holds = fc.property(entities, (all) => {
    const read: object[] = JSON.parse(JSON.stringify(all));
    const entries = new SharedEntries();
    for (const entity of read) entries.share(entity);
    expect(read).toEqual(JSON.parse(JSON.stringify(all)));
  });
  fc.assert(holds);
});

test('equal entries of several entities are one object', () => {
  const sheet = (stance: string) => ({
    lines: [
      { requirement: 'c:r', stance },
      { requirement: 'c:s', stance: 'SELF' },
    ],
  });
  const entries = new SharedEntries();
  const sheets = [sheet('SELF'), sheet('SUPPLIER')];
  for (const each of sheets) entries.share(each);
  expect(sheets[0]?.lines[1]).toBe(sheets[1]?.lines[1]);
  expect(sheets[0]?.lines[0]).not.toBe(sheets[1]?.lines[0]);
});
