export { FOREIGN_FILES } from '../limits.ts';
export {
  type FileReader,
  Overloaded,
  OWN_FILE_READER,
  openFileReader,
  type ReadLimits,
  STANDARD_LIMITS,
} from './fileReader.ts';
export type { FileContents, FilesRead, RequiredCatalogue } from './filesRead.ts';
