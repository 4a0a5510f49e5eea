import { describe, expect, it } from 'vitest';
import { takeCensus } from '../../../server/usecases/queries/census/censusView.ts';
import type { ViewerSession } from '../../../server/usecases/viewerSession.ts';
import { SEED_DAY, seedModel, sessionOf } from '../support.ts';

/** Gaps of all institutions by severity, one institution after the other. */
function totalAlone(session: ViewerSession): number {
  const rows = [...session.snapshot.parties.isInstitution.keys()];
  return rows.reduce((sum, row) => sum + (session.institution(row)?.gaps.length ?? 0), 0);
}

describe('the census of a viewer who sees everything', () => {
  const session = sessionOf(seedModel('scenarios/b-before.json'), SEED_DAY);

  it.each(['ALL', 'AREA', 'FACILITY_CLASS', 'FACILITY_TYPE'] as const)('by %s counts every gap once', async (by) => {
    const census = await takeCensus(session, SEED_DAY, by);
    const sum = census.groups.reduce((total, { severities }) => total + severities.total, 0);
    expect(sum).toBe(totalAlone(session));
    expect(census.groups.every(({ rules }) => rules.length > 0)).toBe(true);
    expect([census.institutions, census.leftOut]).toEqual([8, 0]);
  });

  it('says which vendors must act, and which of them first', async () => {
    const { vendors = [], toActFirst } = await takeCensus(session, SEED_DAY, 'ALL');
    expect(vendors.length).toBeGreaterThan(1);
    const severe = vendors.map(({ severities: { critical, high } }) => critical + high);
    expect(severe).toEqual([...severe].sort((a, b) => b - a));
    expect(toActFirst?.closed).toBeGreaterThanOrEqual((toActFirst?.severe ?? 0) * 0.8);
    expect(toActFirst?.vendorKeys.length).toBeGreaterThanOrEqual(toActFirst?.atLeast ?? 0);
  });

  it('ends where it is aborted, and goes on with what was counted', async () => {
    const other = sessionOf(seedModel('scenarios/b-before.json'), SEED_DAY);
    const reason = new Error('no longer wanted');
    await expect(takeCensus(other, SEED_DAY, 'ALL', AbortSignal.abort(reason))).rejects.toThrow(reason.message);
    expect((await takeCensus(other, SEED_DAY, 'ALL')).institutions).toBe(8);
  });
});

describe('the census of an institution', () => {
  it('is of its own gaps, and tells nothing of what others must do', async () => {
    const viewer = { id: 'v', role: 'INSTITUTION_EDITOR', party: 'b-h' } as const;
    const session = sessionOf(seedModel('scenarios/b-before.json'), SEED_DAY, viewer);
    const census = await takeCensus(session, SEED_DAY, 'ALL');
    expect(census).toMatchObject({ institutions: 1, vendors: undefined, toActFirst: undefined });
  });
});
