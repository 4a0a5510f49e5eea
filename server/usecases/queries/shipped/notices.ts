import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { memoize } from '../../../model/memoize.ts';
import { day, localText } from '../../../model/values.ts';
import { READINGS } from './readings.ts';

/** Who has to tell. */
const TELLERS = ['FINDER', 'INSTITUTION', 'VENDOR', 'SUBCONTRACTOR', 'DESIGNATED_OPERATOR', 'DEVICE_MAKER'] as const;

/** Who is to be told. */
const TOLD = [
  'SYSTEM_OFFICE',
  'VENDOR',
  'INSTITUTION',
  'MINISTRY',
  'PREFECTURE',
  'PRIVACY_COMMISSION',
  'PATIENTS',
  'POLICE',
  'EXPERTS',
  'NEIGHBOURS',
  'PUBLIC',
  'MINISTER',
  'REGULATOR',
  'INSURER',
] as const;

const deadline = z
  .strictObject({
    /** WITHIN alone has a number of days or a last day. */
    urgency: z.enum(['AT_ONCE', 'PROMPT', 'WITHIN', 'AS_AGREED', 'FREE']),
    text: localText,
    days: z.exactOptional(z.int().positive()),
    until: z.exactOptional(day),
  })
  .refine(({ urgency, days, until }) => (urgency === 'WITHIN') === (days !== undefined || until !== undefined), {
    message: 'WITHIN, and nothing else, says days or a last day',
  });

const notice = z.strictObject({
  id: z.string().min(1),
  /** INCIDENT: something has happened; BEFOREHAND: owed without any incident. */
  occasion: z.enum(['INCIDENT', 'BEFOREHAND']),
  from: z.enum(TELLERS),
  to: z.strictObject({ kind: z.enum(TOLD), name: localText }),
  trigger: localText,
  /** The moment from which its deadlines run. */
  clock: z.enum(['SUSPICION', 'AWARENESS', 'DECISION', 'OCCASION']),
  deadlines: z.array(deadline).min(1),
  strength: z.enum(['LAW', 'ORDER', 'GUIDELINE', 'CONTRACT', 'VOLUNTARY']),
  source: z.strictObject({ basis: localText, reading: z.enum(READINGS), url: z.exactOptional(z.url()) }),
  inForceFrom: z.exactOptional(day),
  applies: z.exactOptional(localText),
  note: z.exactOptional(localText),
});

/** A duty to tell, outward or along the chain, in our own words (seed/notices/README.md). */
export type NoticeDuty = z.infer<typeof notice>;

const check = z.strictObject({ id: z.string().min(1), ask: localText });

/** Something to ask beforehand about telling and being told. */
export type NoticeCheck = z.infer<typeof check>;

const noticeFile = z
  .strictObject({
    format: z.literal('bunkai-notices/1'),
    country: z.literal('JP'),
    asOf: day,
    notices: z.array(notice),
    order: z.array(z.strictObject({ text: localText, notices: z.array(z.string()) })),
    checks: z.array(check),
    notes: z.array(localText),
  })
  .refine(({ notices, order }) => {
    const ids = new Set(notices.map(({ id }) => id));
    return ids.size === notices.length && order.every((step) => step.notices.every((id) => ids.has(id)));
  }, 'ids are unique, and the order names no others');

/** What is owed to whom after an incident in one country: the duties, and in which order they are usually met. */
export type NoticeDuties = z.infer<typeof noticeFile>;

/** Reads and checks a file of duties to tell; throws where it is not one. */
export const parseNotices = (text: string): NoticeDuties => noticeFile.parse(JSON.parse(text));

const read = memoize(async (file: string) => parseNotices(await readFile(new URL(file), 'utf8')));

const FILE = new URL('../../../../seed/notices/jp.json', import.meta.url);

/** The duties to tell that are shipped, those of Japan; read once. The same for every viewer. */
export const shippedNotices = (): Promise<NoticeDuties> => read(FILE.href);
