import { ROLES, type Role, type Viewer } from '../access/viewer.ts';
import { type PartyTypeOf, problemOfRole, type RoleProblem, roleOf } from './roles.ts';

/** Where the claims of an issuer hold the role and the party. */
export interface ClaimSettings {
  /** Name of the claim with the role: a text or a list of texts; dots lead into objects (`realm_access.roles`). */
  readonly roleClaim: string;
  /** Name of the claim with the id of the party. */
  readonly partyClaim: string;
  /** What the issuer calls our roles; ours under their own names if left out. */
  readonly roles?: Readonly<Record<string, Role>>;
}

/** Why claims are refused. */
export type ClaimProblem = RoleProblem | 'SUBJECT_MISSING' | 'ROLE_MISSING' | 'ROLE_AMBIGUOUS';

export type ClaimedViewer =
  | { readonly ok: true; readonly viewer: Viewer }
  | { readonly ok: false; readonly problem: ClaimProblem; readonly subject: string };

type Claims = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Claims => typeof value === 'object' && value !== null;

/** A claim by its whole name (names may be addresses, with dots), else by the path that the dots make. */
function claimOf(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let value: unknown = claims;
  for (const step of name.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

/** The roles that claims give, each once; groups that mean nothing to us are looked through. */
function rolesIn(claims: Claims, { roleClaim, roles }: ClaimSettings): Role[] {
  const meant = textsOf(claimOf(claims, roleClaim)).map((name) =>
    roles === undefined ? roleOf(name) : Object.hasOwn(roles, name) ? roles[name] : undefined,
  );
  return ROLES.filter((role) => meant.includes(role));
}

/**
 * Who the claims of a checked token are here. There is no default identity, and two roles at once are refused: which of
 * them the person acts in must not be guessed.
 */
export async function viewerOfClaims(
  claims: Claims,
  settings: ClaimSettings,
  partyTypeOf: PartyTypeOf,
): Promise<ClaimedViewer> {
  const { sub } = claims;
  if (typeof sub !== 'string' || sub === '') return { ok: false, problem: 'SUBJECT_MISSING', subject: 'oidc' };
  const id = `oidc:${sub}`;
  const refused = (problem: ClaimProblem): ClaimedViewer => ({ ok: false, problem, subject: id });
  const [role, second] = rolesIn(claims, settings);
  if (role === undefined) return refused('ROLE_MISSING');
  if (second !== undefined) return refused('ROLE_AMBIGUOUS');
  const [party, another] = textsOf(claimOf(claims, settings.partyClaim)).filter((text) => text !== '');
  if (another !== undefined) return refused('PARTY_UNKNOWN');
  const problem = await problemOfRole(role, party, partyTypeOf);
  if (problem !== undefined) return refused(problem);
  return { ok: true, viewer: { id, role, ...(party === undefined ? {} : { party }) } };
}
