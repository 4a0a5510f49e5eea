import { describe, expect, test } from 'vitest';
import { isAnonymous, isLocal, mayWriteFor, seesScreens, signInProblemOf, tabsFor } from '../../client/model/viewer.ts';
import { ANONYMOUS, LOCAL_ADMINISTRATOR, ROLES } from '../../server/usecases/access/viewer.ts';

describe('a viewer on the page', () => {
  test('is anonymous, or the person at the machine, exactly where the server says so', () => {
    expect([isAnonymous(ANONYMOUS.id), isAnonymous(LOCAL_ADMINISTRATOR.id), isAnonymous('key:1')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isLocal(ANONYMOUS.id), isLocal(LOCAL_ADMINISTRATOR.id), isLocal('oidc:local')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('has screens where an institution’s own may be seen', () => {
    expect(ROLES.filter((role) => !seesScreens(role))).toEqual(['VENDOR_EDITOR', 'PUBLIC']);
  });

  test('finds its services as a vendor, and nothing as the public', () => {
    expect(tabsFor('VENDOR_EDITOR')).toEqual(['services']);
    expect(tabsFor('PUBLIC')).toEqual([]);
    expect(tabsFor('AUDITOR')).toContain('services');
  });

  test('writes for its own party, and as an editor of an institution for what that recorded from paper', () => {
    const paper = { key: 'h.paper', recorder: 'h' };
    expect(mayWriteFor('INSTITUTION_EDITOR', 'h', paper)).toBe(true);
    expect(mayWriteFor('INSTITUTION_READER', 'h', paper)).toBe(false);
    expect(mayWriteFor('INSTITUTION_EDITOR', 'other', paper)).toBe(false);
    expect(mayWriteFor('INSTITUTION_EDITOR', 'h', { key: 'h.paper', recorder: undefined })).toBe(false);
    expect(mayWriteFor('VENDOR_EDITOR', 'v', { key: 'v', recorder: undefined })).toBe(true);
  });
});

describe('why a sign-in at the issuer failed', () => {
  test('is told by what the person can do about it', () => {
    const told = (codes: readonly string[]) => [...new Set(codes.map(signInProblemOf))];
    expect(told(['ISSUER_UNREACHABLE'])).toEqual(['unreachable']);
    expect(told(['SIGN_IN_LOST', 'TOKEN_INVALID'])).toEqual(['unfinished']);
    expect(told(['SIGN_IN_REFUSED'])).toEqual(['refused']);
    expect(told(['ROLE_MISSING', 'ROLE_AMBIGUOUS', 'PARTY_UNKNOWN', 'toString', '__proto__'])).toEqual(['noRole']);
  });
});
