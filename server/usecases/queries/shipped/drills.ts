import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { memoize } from '../../../model/memoize.ts';
import { localText, phase, requirementKey, trait } from '../../../model/values.ts';
import { COMPONENT_KINDS, EXPOSURES } from '../../../model/vocabulary.ts';
import { READINGS } from './readings.ts';

const aim = z.strictObject({
  what: z.enum(['COMPONENT', 'VENDOR']),
  kinds: z.array(z.enum(COMPONENT_KINDS)).min(1),
  exposures: z.array(z.enum(EXPOSURES)),
  traits: z.exactOptional(z.array(trait)),
  text: localText,
});

/** What a drill may be pointed at: a component of one of these kinds, exposures and traits, or a vendor of one. */
export type DrillAim = z.infer<typeof aim>;

const drill = z.strictObject({
  format: z.literal('bunkai-drill/1'),
  id: z.string().min(1),
  title: localText,
  summary: localText,
  phase,
  /** Of what the drill is about one is chosen. */
  pointAt: aim,
  steps: z.array(z.strictObject({ after: localText, text: localText })).min(1),
  questions: z
    .array(
      z.strictObject({
        ask: localText,
        /** What a good answer names. */
        good: z.array(localText).min(1),
        requirements: z.array(requirementKey),
      }),
    )
    .min(1),
  sources: z.array(z.strictObject({ url: z.url(), title: localText, reading: z.enum(READINGS) })).min(1),
});

/** A tabletop drill: a situation, step by step, and what to ask about it (seed/drills/README.md). */
export type Drill = z.infer<typeof drill>;

/** Reads and checks the file of one drill; throws where it is not one, or is not named as its file is. */
export function parseDrill(text: string, fileName: string): Drill {
  const read = drill.parse(JSON.parse(text));
  if (`${read.id}.json` !== fileName) throw new Error(`${fileName} holds the drill ${read.id}`);
  return read;
}

const read = memoize(async (folder: string): Promise<readonly Drill[]> => {
  const files = (await readdir(new URL(folder))).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(files.map(async (name) => parseDrill(await readFile(new URL(name, folder), 'utf8'), name)));
});

const FOLDER = new URL('../../../../seed/drills/', import.meta.url);

/** The drills that are shipped, by id; read once. The same for every viewer. */
export const shippedDrills = (): Promise<readonly Drill[]> => read(FOLDER.href);
