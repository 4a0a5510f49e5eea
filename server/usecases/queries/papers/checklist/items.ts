import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { memoize } from '../../../../model/memoize.ts';
import { localText } from '../../../../model/values.ts';

const item = z.object({
  id: z.string(),
  sheet: z.enum(['institution', 'vendor']),
  year: z.string(),
  summary: localText,
  /** In the guideline's own numbering. */
  related: z.array(z.string()),
});

/** An item of the checklist, in our own words (seed/papers/README.md). */
export type ChecklistItem = z.infer<typeof item>;

const read = memoize(
  async (file: string) =>
    z.object({ items: z.array(item) }).parse(JSON.parse(await readFile(new URL(file), 'utf8'))).items,
);

const FILE = new URL('../../../../../seed/papers/checklist-2025.json', import.meta.url);

/** The items of the edition that is shipped, of fiscal 2025, in the order of the form. */
export const checklistItems = (): Promise<readonly ChecklistItem[]> => read(FILE.href);

/** The number of an item on its form: R7-V-2-10 is 2-10. */
export const itemNumber = ({ id }: ChecklistItem): string => id.replace(/^[^-]+-[IV]-/u, '');
