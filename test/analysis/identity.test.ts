import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SEVERITIES } from '../../server/model/vocabulary.ts';
import type { CellVerdict, Gap } from '../reference/results.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { repeats } from '../support/repeats.ts';
import { TODAY } from './cases.ts';
import { engineResults } from './engine.ts';
import { tell } from './modelDsl.ts';

// Random models: a guard against hanging, not a measure; machines that run much else are slow.
vi.setConfig({ testTimeout: 300_000 });

const PLACE = ['consumer', 'supplier', 'component', 'contract', 'party', 'requirement', 'item', 'term'] as const;
const PHASES = ['normal', 'disaster', 'cyberattack', 'system-failure'];

/** Absent first, then by UTF-16 code units. */
function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return a < b ? -1 : 1;
}

function compareGaps(a: Gap, b: Gap): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  const orders = [severity, compareText(a.rule, b.rule), ...PLACE.map((field) => compareText(a[field], b[field]))];
  return orders.find((order) => order !== 0) ?? 0;
}

function compareCells(a: CellVerdict, b: CellVerdict): number {
  const orders = [
    compareText(a.component, b.component),
    compareText(a.requirement, b.requirement),
    PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase),
  ];
  return orders.find((order) => order !== 0) ?? 0;
}

function identityOf(institution: string, gap: Gap): string {
  const place = PLACE.map((field) => gap[field] ?? null);
  return createHash('sha256')
    .update(JSON.stringify([institution, gap.rule, ...place]), 'utf8')
    .digest('hex')
    .slice(0, 32);
}

describe('gaps', () => {
  it('are identified by the hash of institution, rule and place', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        for (const { id, gaps } of engineResults(documents, asOf)) {
          expect(gaps.map((gap) => gap.id)).toEqual(gaps.map((gap) => identityOf(id, gap)));
        }
      }),
      { numRuns: repeats(40, 400) },
    );
  });

  it('keep the identity that other programs have computed', () => {
    const [only] = engineResults([tell(['vpn: h APPLIANCE'])], TODAY);
    // printf '["h","NO_SHEET",null,null,"vpn",null,null,null,null,null]' | sha256sum
    expect(only?.gaps.map(({ id }) => id)).toEqual(['01d7caffb6d2cee468d905aa68ae210a']);
  });

  it('come worst first, then by rule and place, absent first, compared by code units', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        for (const { gaps, detail } of engineResults(documents, asOf)) {
          expect(gaps).toEqual(gaps.toSorted(compareGaps));
          expect(detail).toEqual(detail.toSorted(compareCells));
        }
      }),
      { numRuns: repeats(40, 400) },
    );
  });

  it('are ordered by code units, not by the alphabet of any language: capitals, kana, surrogates', () => {
    const ids = ['b', 'B', 'ä', 'あ', '漢', '\u{1F600}', '\uFFFD', 'a10', 'a9'];
    const [only] = engineResults([tell(ids.map((id) => `${id}: h APPLIANCE`))], TODAY);
    const ordered = ['B', 'a10', 'a9', 'b', 'ä', 'あ', '漢', '\u{1F600}', '\uFFFD'];
    expect(only?.gaps.map(({ component }) => component)).toEqual(ordered);
  });
});
