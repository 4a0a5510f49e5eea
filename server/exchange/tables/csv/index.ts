export { type DecodedText, decodeText, ENCODINGS, type Encoding } from './encoding.ts';
export { guarded, unguarded } from './guard.ts';
export { DELIMITERS, type Delimiter, delimiterOf, type ParsedRows, parseRows } from './parse.ts';
export { writeCsv } from './write.ts';
