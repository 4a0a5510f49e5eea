export { FOREIGN_FILES } from '../bunkai/limits.ts';
export { type FileReader, Overloaded, openFileReader, type ReadLimits, STANDARD_LIMITS } from './fileReader.ts';
export type { FileContents, FilesRead, RequiredCatalogue } from './filesRead.ts';
