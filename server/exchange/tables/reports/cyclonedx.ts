import { z } from 'zod';
import { type Report, type Reported, titleOf } from './reported.ts';

const text = z.string().optional();

interface Part {
  readonly 'bom-ref'?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly components?: readonly Part[] | undefined;
}

const part: z.ZodType<Part> = z.lazy(() =>
  z.object({ 'bom-ref': text, name: z.string(), version: text, components: z.array(part).optional() }),
);

/** As much of CycloneDX 1.4 to 1.6 (with its VEX) as findings are made of. */
const cyclonedx = z.object({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: text,
  metadata: z.object({ timestamp: text, component: part.optional() }).optional(),
  components: z.array(part).optional(),
  vulnerabilities: z
    .array(
      z.object({
        id: text,
        'bom-ref': text,
        description: text,
        detail: text,
        created: text,
        ratings: z.array(z.object({ severity: text })).optional(),
        affects: z.array(z.object({ ref: z.string() })).default([]),
        analysis: z.object({ state: text }).optional(),
      }),
    )
    .default([]),
});

/** States of an analysis after which nothing is left to put right. */
const CLEARED: ReadonlySet<string> = new Set(['resolved', 'resolved_with_pedigree', 'not_affected', 'false_positive']);

/** The parts of a bill by their references, those within parts too. */
function partsOf(parts: readonly (Part | undefined)[]): Map<string, Part> {
  const found = new Map<string, Part>();
  const left = [...parts];
  for (let each = left.pop(); left.length > 0 || each !== undefined; each = left.pop()) {
    if (each === undefined) continue;
    if (each['bom-ref'] !== undefined) found.set(each['bom-ref'], each);
    for (const within of each.components ?? []) left.push(within);
  }
  return found;
}

/** The reference within its bill: of a link to a bill what stands behind the `#`. */
const localRef = (ref: string): string => (ref.startsWith('urn:cdx:') ? ref.slice(ref.indexOf('#') + 1) : ref);

/** What a bill of materials in CycloneDX says of vulnerabilities; one without any holds no findings. */
export function readCycloneDx(value: unknown): Report {
  const { metadata, components = [], vulnerabilities, serialNumber } = cyclonedx.parse(value);
  const whole = metadata?.component;
  const parts = partsOf([whole, ...components]);
  const reported = vulnerabilities.flatMap((each): Reported[] => {
    const number = each.id ?? each['bom-ref'] ?? '';
    const state = each.analysis?.state;
    return each.affects.map(({ ref }) => {
      const of = parts.get(localRef(ref));
      return {
        number,
        title: titleOf(each.description, each.detail, number),
        severity: each.ratings?.find(({ severity }) => severity !== undefined)?.severity,
        product: of?.name ?? ref,
        version: of?.version,
        ...(whole === undefined || of === whole ? {} : { within: whole.name, withinVersion: whole.version }),
        foundOn: each.created ?? metadata?.timestamp,
        cleared: state !== undefined && CLEARED.has(state) ? state : undefined,
      };
    });
  });
  return { source: `CycloneDX ${serialNumber ?? whole?.name ?? ''}`.trim(), reported };
}
