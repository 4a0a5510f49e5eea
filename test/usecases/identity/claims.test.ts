import { describe, expect, it } from 'vitest';
import type { PartyType } from '../../../server/model/vocabulary.ts';
import { type ClaimSettings, viewerOfClaims } from '../../../server/usecases/identity/index.ts';

const TYPES = new Map<string, PartyType>([
  ['h', 'INSTITUTION'],
  ['v', 'VENDOR'],
]);
const SETTINGS: ClaimSettings = { roleClaim: 'bunkai_role', partyClaim: 'bunkai_party' };

const claimed = (claims: Record<string, unknown>, settings: ClaimSettings = SETTINGS) =>
  viewerOfClaims({ sub: 's', ...claims }, settings, async (id) => TYPES.get(id));

describe('the claims of an issuer', () => {
  it('make the viewer that they name', async () => {
    expect(await claimed({ bunkai_role: 'VENDOR_EDITOR', bunkai_party: 'v' })).toEqual({
      ok: true,
      viewer: { id: 'oidc:s', role: 'VENDOR_EDITOR', party: 'v' },
    });
    expect(await claimed({ bunkai_role: ['staff', 'AUDITOR'] })).toEqual({
      ok: true,
      viewer: { id: 'oidc:s', role: 'AUDITOR' },
    });
  });

  it.each([
    [{}, 'ROLE_MISSING'],
    [{ bunkai_role: 7 }, 'ROLE_MISSING'],
    [{ bunkai_role: 'auditor' }, 'ROLE_MISSING'],
    [{ bunkai_role: ['AUDITOR', 'ADMINISTRATOR'] }, 'ROLE_AMBIGUOUS'],
    [{ bunkai_role: 'VENDOR_EDITOR' }, 'PARTY_REQUIRED'],
    [{ bunkai_role: 'VENDOR_EDITOR', bunkai_party: 'h' }, 'PARTY_WRONG_TYPE'],
    [{ bunkai_role: 'VENDOR_EDITOR', bunkai_party: 'w' }, 'PARTY_UNKNOWN'],
    [{ bunkai_role: 'VENDOR_EDITOR', bunkai_party: ['v', 'w'] }, 'PARTY_UNKNOWN'],
    [{ bunkai_role: 'ADMINISTRATOR', bunkai_party: 'h' }, 'PARTY_FORBIDDEN'],
    [{ sub: '', bunkai_role: 'AUDITOR' }, 'SUBJECT_MISSING'],
    [{ sub: 5, bunkai_role: 'AUDITOR' }, 'SUBJECT_MISSING'],
  ])('%j make no viewer: %s', async (claims, problem) => {
    expect(await claimed(claims)).toMatchObject({ ok: false, problem });
  });

  it('are found under whole names with dots before paths of names', async () => {
    const nested = { ...SETTINGS, roleClaim: 'realm.roles' };
    const whole = { ...SETTINGS, roleClaim: 'https://example.org/role' };
    expect(await claimed({ realm: { roles: ['AUDITOR'] } }, nested)).toMatchObject({ ok: true });
    expect(await claimed({ 'https://example.org/role': 'AUDITOR' }, whole)).toMatchObject({ ok: true });
    expect(await claimed({ realm: 'AUDITOR' }, nested)).toMatchObject({ problem: 'ROLE_MISSING' });
  });

  it("are translated from the issuer's names, and then only from those", async () => {
    const settings: ClaimSettings = { ...SETTINGS, roles: { 'grp-42': 'ADMINISTRATOR' } };
    expect(await claimed({ bunkai_role: ['grp-1', 'grp-42'] }, settings)).toMatchObject({
      viewer: { role: 'ADMINISTRATOR' },
    });
    for (const name of ['ADMINISTRATOR', 'constructor', '__proto__', 'toString']) {
      expect(await claimed({ bunkai_role: name }, settings)).toMatchObject({ problem: 'ROLE_MISSING' });
    }
  });
});
