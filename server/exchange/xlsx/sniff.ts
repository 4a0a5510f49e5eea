import type { SourceFile } from '../format.ts';

/** How a file of the old format, or one with a password, begins. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

const beginsWith = ({ content }: SourceFile, bytes: readonly number[]) => bytes.every((byte, i) => content[i] === byte);

/** Whether a workbook has a password or is of the old format: both are packed in the same way. */
export const isLocked = (file: SourceFile): boolean => beginsWith(file, OLD);

/** What is packed as a workbook is, and what would be one if it were not old or locked. */
export const looksLikeWorkbook = (file: SourceFile): boolean => beginsWith(file, ZIP) || isLocked(file);
