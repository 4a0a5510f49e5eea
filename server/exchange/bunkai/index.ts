export { LONGEST_YAML, type ParseResult, parseBytes, parseText } from './parse.ts';
export { readFiles, type SourceFile } from './read.ts';
export { type WriteOptions, writeModel } from './write.ts';
