import { partyId } from '../../model/values.ts';
import type { PartyType } from '../../model/vocabulary.ts';
import type { GraphStore } from '../../store/port.ts';
import { ROLES, type Role } from '../access/viewer.ts';
import type { ModelSource } from '../services.ts';

/** Tells what a party of the model is; undefined where there is none with this id. */
export type PartyTypeOf = (id: string) => Promise<PartyType | undefined>;

/** What can be wrong with a role and the party that it is for. */
export type RoleProblem = 'ROLE_UNKNOWN' | 'PARTY_REQUIRED' | 'PARTY_FORBIDDEN' | 'PARTY_UNKNOWN' | 'PARTY_WRONG_TYPE';

const PARTY_OF_ROLE: Readonly<Record<Role, PartyType | undefined>> = {
  ADMINISTRATOR: undefined,
  INSTITUTION_EDITOR: 'INSTITUTION',
  INSTITUTION_READER: 'INSTITUTION',
  VENDOR_EDITOR: 'VENDOR',
  AUDITOR: undefined,
  PUBLIC: undefined,
};

/** The role of exactly this name. */
export const roleOf = (name: string): Role | undefined => ROLES.find((role) => role === name);

/** The role that a person means: its name in any case, with hyphens or underscores, cut short as long as it is clear. */
export function roleMeant(text: string): Role | undefined {
  const name = text.trim().toUpperCase().replaceAll('-', '_');
  const meant = ROLES.filter((role) => name !== '' && role.startsWith(name));
  return roleOf(name) ?? (meant.length === 1 ? meant[0] : undefined);
}

/** Whether a role goes with a party: it needs one of the right type, or must have none. Undefined: all is well. */
export async function problemOfRole(
  role: Role,
  party: string | undefined,
  partyTypeOf: PartyTypeOf,
): Promise<RoleProblem | undefined> {
  const needed = PARTY_OF_ROLE[role];
  if (needed === undefined) return party === undefined ? undefined : 'PARTY_FORBIDDEN';
  if (party === undefined) return 'PARTY_REQUIRED';
  const type = await partyTypeOf(party);
  if (type === undefined) return 'PARTY_UNKNOWN';
  return type === needed ? undefined : 'PARTY_WRONG_TYPE';
}

function typeIn({ parties }: Awaited<ReturnType<GraphStore['snapshot']>>, id: string): PartyType | undefined {
  const row = parties.rows.get(id);
  if (row === undefined) return undefined;
  return parties.isInstitution[row] === 1 ? 'INSTITUTION' : 'VENDOR';
}

/** Looks parties up in the model that the server holds anyway. */
export const partyTypesOf =
  (source: ModelSource): PartyTypeOf =>
  async (id) =>
    typeIn((await source.current()).snapshot, id);

/** Looks parties up in a store, reading as little as it can. */
export const partyTypesInStore =
  (store: Pick<GraphStore, 'snapshot'>): PartyTypeOf =>
  async (id) => {
    const party = partyId.safeParse(id);
    if (!party.success) return undefined;
    return typeIn(await store.snapshot({ kind: 'institutions', ids: [party.data] }), id);
  };
