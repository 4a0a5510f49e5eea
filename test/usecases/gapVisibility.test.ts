import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/usecases/access/viewer.ts';
import { viewInstitution } from '../../server/usecases/queries/institutionView.ts';
import type { ViewerSession } from '../../server/usecases/viewerSession.ts';
import { modelOf } from '../analysis/engine.ts';
import { tell } from '../analysis/modelDsl.ts';
import { SEED_DAY, sessionOf } from './support.ts';

/** More is promised for a component in the chain of hospital h than the cloud under it gives: for a vendor's, and for its own. */
const PROMISING = {
  v: [
    'use: h USAGE',
    'saas: v SAAS',
    'iaas: w IAAS',
    'use USES saas',
    'saas RUNS_ON iaas',
    'contract k h<v saas availability=0.999',
    'contract k2 v<w iaas availability=0.99',
  ],
  h: [
    'use: h USAGE',
    'saas: v SAAS',
    'platform: h PAAS',
    'iaas: w IAAS',
    'use USES saas',
    'saas RUNS_ON platform',
    'platform RUNS_ON iaas',
    'contract k v<h platform availability=0.999',
    'contract k2 h<w iaas availability=0.99',
  ],
} as const;

const AUDITOR: Viewer = { id: 'auditor', role: 'AUDITOR' };
const HOSPITAL: Viewer = { id: 'clerk', role: 'INSTITUTION_EDITOR', party: 'h' };

function rulesFor(viewer: Viewer, owner: 'v' | 'h'): readonly string[] {
  const session: ViewerSession = sessionOf(modelOf([tell(PROMISING[owner])]), SEED_DAY, viewer);
  const row = session.snapshot.parties.rows.get('h');
  if (row === undefined) throw new Error('the hospital is there');
  return viewInstitution(session, row, SEED_DAY).gaps.map(({ finding }) => finding.rule);
}

describe('a gap that tells of the contracts behind a component', () => {
  it('is for those who see everything', () => {
    expect(rulesFor(AUDITOR, 'v')).toContain('SLA_UNBACKED');
  });

  it('is not for the institution that uses the component, whose other gaps stay', () => {
    const all = rulesFor(AUDITOR, 'v');
    expect(rulesFor(HOSPITAL, 'v')).toEqual(all.filter((rule) => rule !== 'SLA_UNBACKED'));
  });

  it('is for the institution that owns the component', () => {
    expect(rulesFor(HOSPITAL, 'h')).toContain('SLA_UNBACKED');
  });
});
