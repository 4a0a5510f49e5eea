import type { Role } from '../api/generated/documents.ts';
import { type Screen, TABS } from './place.ts';

/** What a viewer may do. */
export type RoleCode = Role;

/** Whether a viewer's id stands for whoever has not signed in (schema/me.graphql). */
export const isAnonymous = (id: string): boolean => id === 'anonymous';

/** Whether a viewer's id stands for the person at the machine, who neither signs in nor out (schema/me.graphql). */
export const isLocal = (id: string): boolean => id === 'local';

/** Whether the screens are for a role: they show an institution's own, which vendors and the public do not see. */
export const seesScreens = (role: RoleCode): boolean => role !== 'VENDOR_EDITOR' && role !== 'PUBLIC';

/** The screens that have a tab for a role: a vendor's are its services. */
export const tabsFor = (role: RoleCode): readonly Screen[] =>
  seesScreens(role) ? TABS : role === 'VENDOR_EDITOR' ? ['services'] : [];

/** Whether a role that sees the screens may bring files in; the server decides what of an institution it may change. */
export const mayImport = (role: RoleCode): boolean => role === 'ADMINISTRATOR' || role === 'INSTITUTION_EDITOR';

/** Whether a viewer may write sheets of a party's components; the server decides, this is what the page offers. */
export const mayEditParty = (role: RoleCode, own: string | undefined, party: string): boolean =>
  role === 'ADMINISTRATOR' || ((role === 'INSTITUTION_EDITOR' || role === 'VENDOR_EDITOR') && own === party);

/** Whether a viewer may write what a vendor says of itself: also what the viewer's own institution has recorded of it from paper. */
export const mayWriteFor = (
  role: RoleCode,
  own: string | undefined,
  vendor: { readonly key: string; readonly recorder: string | undefined },
): boolean =>
  mayEditParty(role, own, vendor.key) ||
  (role === 'INSTITUTION_EDITOR' && own !== undefined && vendor.recorder === own);

/** Why the server refused to sign in, as far as it matters to the person. */
export type SignInProblem = 'unreachable' | 'unfinished' | 'refused' | 'noRole';

const PROBLEMS: Readonly<Record<string, SignInProblem>> = {
  ISSUER_UNREACHABLE: 'unreachable',
  SIGN_IN_LOST: 'unfinished',
  TOKEN_INVALID: 'unfinished',
  SIGN_IN_REFUSED: 'refused',
};

/** What a code in the address (`?sign-in=CODE`) means; whatever is not known is about the role that claims give. */
export const signInProblemOf = (code: string): SignInProblem =>
  (Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined) ?? 'noRole';

/** Whether a role may take the first steps of an institution: they register vendors, too, which are administrators' to register. */
export const mayBegin = (role: RoleCode): boolean => role === 'ADMINISTRATOR';
