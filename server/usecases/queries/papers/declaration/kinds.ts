import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { memoize } from '../../../../model/memoize.ts';
import { localText } from '../../../../model/values.ts';
import { COMPONENT_KINDS, type ComponentKind, STANCES } from '../../../../model/vocabulary.ts';

const question = z.object({
  requirement: z.string(),
  usualStance: z.enum(STANCES),
  ask: localText,
  usuallyLeft: z.exactOptional(z.array(z.object({ id: z.string(), text: localText }))),
});

/** What to ask about a requirement, and how it is usually split: a question, never a statement of a party. */
export type KindQuestion = z.infer<typeof question>;

const kindFile = z.object({
  format: z.literal('bunkai-kinds/1'),
  kinds: z.array(z.object({ componentKind: z.enum(COMPONENT_KINDS), split: z.array(question) })),
});

const read = memoize(async (file: string) => kindFile.parse(JSON.parse(await readFile(new URL(file), 'utf8'))).kinds);

const FILE = new URL('../../../../../seed/papers/kinds.json', import.meta.url);

/** What to ask the owner of a component of a kind; of several kinds of service the first. None where nothing is shipped for it. */
export async function questionsFor(kind: ComponentKind): Promise<readonly KindQuestion[]> {
  const kinds = await read(FILE.href);
  return kinds.find(({ componentKind }) => componentKind === kind)?.split ?? [];
}
