import { z } from 'zod';
import { phase } from '../../model/values.ts';
import { STANCES } from '../../model/vocabulary.ts';
import { ANSWER_FIELDS, type AnswerField } from './declarationBook.ts';

const named = z.object({ id: z.string(), name: z.string() });

/** What the hidden sheet says of the whole form. */
export const formRecord = z.object({
  component: z.string(),
  owner: z.string(),
  language: z.enum(['ja', 'en']),
  /** The cell that holds the version. */
  version: z.string().regex(/^[A-Z]{1,3}\d{1,7}$/),
  headerRow: z.int().min(1),
  /** The first column that is filled in, from 1. */
  first: z.int().min(2),
  names: z.record(z.string(), z.string()),
  answers: z.array(z.object({ stance: z.enum(STANCES), text: z.string() })),
  charges: z.array(z.object({ charge: z.string(), text: z.string() })),
  suppliers: z.array(named),
  duties: z.array(named),
  evidence: z.array(named),
});

/** What the hidden sheet says of the whole form. */
export type Form = z.infer<typeof formRecord>;

const cellTexts = Object.fromEntries(ANSWER_FIELDS.map((field) => [field, z.string()]));

/** What the hidden sheet says of one row: what it is about, and what was written into it and of what. */
export const rowRecord = z.object({
  key: z.string(),
  requirement: z.string(),
  phases: z.exactOptional(z.array(phase)),
  cells: z.object(cellTexts).pipe(z.record(z.enum(ANSWER_FIELDS), z.string())),
  /** Checked with the whole document. */
  line: z.exactOptional(z.record(z.string(), z.unknown())),
});

/** What the hidden sheet says of one row. */
export type FormRow = z.infer<typeof rowRecord>;

/** What a field is called on the form. */
export const nameOfField = ({ names }: Form, field: AnswerField): string => names[field] ?? field;
