import { createHash } from 'node:crypto';

/** A text as people compare texts: one width, no case, no white space, punctuation or signs. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

/** Dashes and minus signs of all sorts, the long vowel sign among them. */
const DASHES = /[\u30FC\u2010-\u2015\u2212\u2500\u2501\uFF0D\uFF70]/g;

/**
 * A number or an id as people compare them, however it is written: `AC-02 (12) (a)`, `ac-2.12.a` and `ac-2.12_smt.a` are
 * one, and so are `シ８－①` and `シ8-1`.
 */
export const foldId = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/_smt(?=\.|$)/, '')
    .replace(/[\s(（]+/g, '.')
    .replace(/[)）]/g, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|[.．]$/g, '')
    .replace(/(?<![\d])0+(?=\d)/g, '');

/** A short fingerprint of texts in their order. */
export const fingerprint = (texts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(texts.map(foldText)))
    .digest('hex')
    .slice(0, 16);
