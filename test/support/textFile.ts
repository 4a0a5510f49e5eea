import type { SourceFile } from '../../server/exchange/format.ts';

/** A file that holds a text in UTF-8. */
export const textFile = (name: string, text: string): SourceFile => ({ name, content: new TextEncoder().encode(text) });
