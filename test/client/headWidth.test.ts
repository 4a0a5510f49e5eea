import { describe, expect, test } from 'vitest';
import { headWidth } from '../../client/model/headWidth.ts';

const SIZE = { least: 74, most: 128, padding: 7, type: 13, lines: 3 };

describe('the width of a column', () => {
  test('is the least one where every word of its head fits', () => {
    expect(headWidth(['谷あい', '町立病院'], SIZE)).toBe(74);
    expect(headWidth(['VPN', ' ', 'Maker', ' ', 'Japan'], SIZE)).toBe(74);
    expect(headWidth([], SIZE)).toBe(74);
  });

  test('grows with its longest word, in Latin letters and in kana', () => {
    expect(headWidth(['Primary', ' ', 'Distributor'], SIZE)).toBe(Math.ceil((0.72 + 10 * 0.66) * 13) + 7);
    expect(headWidth(['mmmmmmmmmmm'], SIZE)).toBeGreaterThan(headWidth(['iiiiiiiiiii'], SIZE));
    expect(headWidth(['ネットワーク'], SIZE)).toBe(6 * 13 + 7);
  });

  test('grows until the head has no more lines than there is room for', () => {
    const words = ['Operator', ' ', 'of', ' ', 'the', ' ', 'National', ' ', 'Platform'];
    const width = headWidth(words, SIZE);
    expect(width).toBeGreaterThan(headWidth(['Operator'], SIZE));
    expect(width).toBeLessThan(SIZE.most);
    expect(headWidth(words, { ...SIZE, lines: 4 })).toBeLessThan(width);
  });

  test('ends where a word would take the room of other columns', () => {
    expect(headWidth(['Telecommunications'], SIZE)).toBe(128);
    expect(headWidth(['コミュニケーションズ'], SIZE)).toBe(128);
  });
});
