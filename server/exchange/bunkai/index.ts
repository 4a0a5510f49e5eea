export { LONGEST_YAML, type ParseResult, parseFile, parseText, type SourceFile } from './parse.ts';
export { readFiles } from './read.ts';
export { type WriteOptions, writeModel } from './write.ts';
