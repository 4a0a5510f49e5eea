export { readDocuments } from './documents.ts';
export { FOREIGN_FILES, OWN_FILES, type ParseLimits } from './limits.ts';
export { type ParseResult, parseFile, parseText, type SourceFile } from './parse.ts';
export { readFiles } from './read.ts';
export { type ModelWriter, openWriter, type WriteOptions } from './write.ts';
