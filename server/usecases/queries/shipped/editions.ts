import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { memoize } from '../../../model/memoize.ts';
import { catalogueId, day, localText, requirementKey } from '../../../model/values.ts';
import { READINGS } from './readings.ts';

const editionFile = z.strictObject({
  format: z.literal('bunkai-edition/1'),
  from: catalogueId,
  to: catalogueId,
  reading: z.enum(READINGS),
  source: z.url(),
  /** What changes, with the items of the newer edition and those of the older one that it is about. */
  changes: z.array(
    z.strictObject({ text: localText, requirements: z.array(requirementKey), before: z.array(requirementKey) }),
  ),
  /** The table that says where two factors are needed, and from which day. */
  twoFactors: z.strictObject({
    title: localText,
    from: day,
    fromText: localText,
    rows: z.array(z.strictObject({ where: localText, need: localText })),
    substitutes: z.array(localText),
    preconditions: z.array(localText),
    reading: z.enum(READINGS),
    url: z.url(),
  }),
  dates: z.array(z.strictObject({ on: day, text: localText })),
  unknown: z.array(localText),
});

/** What one edition changes against the one before it, as far as it is known (seed/editions). */
type EditionChanges = z.infer<typeof editionFile>;

/** Reads and checks what an edition changes; throws where it is not that. */
export const parseEdition = (text: string): EditionChanges => editionFile.parse(JSON.parse(text));

const read = memoize(async (file: string) => parseEdition(await readFile(new URL(file), 'utf8')));

const FILE = new URL('../../../../seed/editions/mhlw-7.0.json', import.meta.url);

/** What the editions that are shipped change, the newest first; read once. The same for every viewer. */
export const shippedEditions = async (): Promise<readonly EditionChanges[]> => [await read(FILE.href)];
