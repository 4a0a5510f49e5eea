import { z } from 'zod';
import { day, evidenceId, localText } from './values.ts';

/** A certificate, an audit report, a filled disclosure form (model/README.md, "Evidence and decisions"). */
export const evidence = z
  .strictObject({
    id: evidenceId,
    title: z.exactOptional(localText).describe('What people call it'),
    kind: z.exactOptional(z.string().min(1)).describe('What it is, e.g. CERTIFICATE'),
    issuedOn: z.exactOptional(day).describe('First day on which it is valid'),
    validUntil: z.exactOptional(day).describe('Last day on which it is valid; left out: no end'),
    url: z.exactOptional(z.string().min(1)).describe('Where it is kept'),
  })
  .meta({ id: 'Evidence', description: 'A certificate, an audit report, a filled form' });
export type Evidence = z.infer<typeof evidence>;
