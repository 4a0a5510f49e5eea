import { describe, expect, it } from 'vitest';
import { isExact, keyText } from '../../server/store/neo4j/keys.ts';
import { ODD } from './cases/oddIds.ts';

const PLAIN = ['vpn', 'VPN', '医'.repeat(2_000), 'a😀', '\ufffd', 'a\ufffd'];

describe('the key of an id', () => {
  it('is the id itself wherever that can be kept', () => {
    expect(PLAIN.map(keyText)).toEqual(PLAIN);
    expect(PLAIN.every(isExact)).toBe(true);
  });

  it('is another one for every id that cannot', () => {
    const keys = ODD.map(keyText);
    expect(new Set([...keys, ...PLAIN]).size).toBe(ODD.length + PLAIN.length);
    expect(keys.some(isExact)).toBe(false);
    expect(keys.map(keyText).some((key) => keys.includes(key))).toBe(false);
  });
});
