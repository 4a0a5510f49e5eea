export { authenticateKey, type KeyHolder, viewerOfWrittenKey } from './authenticateKey.ts';
export { type ClaimProblem, type ClaimSettings, viewerOfClaims } from './claims.ts';
export {
  type CreatedKey,
  createKey,
  type KeyProblem,
  type KeyState,
  keyStateOf,
  listKeys,
  type NewKey,
  revokeKey,
} from './keys.ts';
export type { OpenAccounts } from './opened.ts';
export { actorOf, type IdentityParts } from './parts.ts';
export { type PartyTypeOf, partyTypesInStore, partyTypesOf, roleMeant } from './roles.ts';
export {
  endSession,
  refuseSignIn,
  SESSION_MS,
  type StartedSession,
  startSession,
  viewerOfSession,
} from './sessions.ts';
