import { type Day, day as daySchema } from '../model/values.ts';
import type { Language } from '../text/facts.ts';
import { keyLines, keyMade, keyNotRevoked, keyProblem, keyRevoked, keysTotal, rolesToName } from '../text/keys.ts';
import { notADay } from '../text/usage.ts';
import { ROLES, type Role } from '../usecases/access/viewer.ts';
import {
  createKey,
  type IdentityParts,
  keyStateOf,
  listKeys,
  type OpenAccounts,
  partyTypesInStore,
  revokeKey,
  roleMeant,
} from '../usecases/identity/index.ts';
import { dayIn } from '../usecases/today.ts';
import { COMMAND_LINE } from './commandLine.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** What `bunkai keys create` is given. */
export interface CreateKeyOptions {
  readonly role: string;
  readonly party?: string;
  readonly label?: string;
  readonly expires?: string;
}

function partsOf({ accounts, model, timeZone }: OpenAccounts, terminal: Terminal): IdentityParts {
  return { accounts, partyTypeOf: partyTypesInStore(model), now: terminal.now, timeZone };
}

interface Checked {
  readonly role: Role;
  readonly expiresOn: Day | undefined;
}

/** The options that have a form of their own; every problem is said. */
function check({ role, expires }: CreateKeyOptions, language: Language, terminal: Terminal): Checked | undefined {
  const meant = roleMeant(role);
  const day = daySchema.safeParse(expires);
  const badDay = expires !== undefined && !day.success;
  if (meant === undefined) {
    terminal.err(`--role: ${keyProblem('ROLE_UNKNOWN', { role }, language)} ${rolesToName(ROLES, language)}\n`);
  }
  if (badDay) terminal.err(`--expires: ${notADay(expires, language)}\n`);
  return meant === undefined || badDay ? undefined : { role: meant, expiresOn: day.data };
}

/** `bunkai keys create`: the key alone on stdout, so that it can be piped to where it is kept. */
export async function runCreateKey(
  opened: OpenAccounts,
  options: CreateKeyOptions,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const checked = check(options, language, terminal);
  if (checked === undefined) return BAD_INPUT;
  const { role, expiresOn } = checked;
  const { party, label } = options;
  const wanted = {
    role,
    ...(party === undefined ? {} : { party }),
    ...(label === undefined ? {} : { label }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
  const created = await createKey(partsOf(opened, terminal), wanted, COMMAND_LINE);
  if (!created.ok) {
    for (const problem of created.problems) terminal.err(`${keyProblem(problem, { ...options, role }, language)}\n`);
    return BAD_INPUT;
  }
  terminal.out(`${created.secret}\n`);
  terminal.err(`${keyMade(created.key.id, language)}\n`);
  return OK;
}

/** `bunkai keys list`: every key there ever was, the oldest first. */
export async function runListKeys(
  opened: OpenAccounts,
  { json = false }: { readonly json?: boolean },
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const parts = partsOf(opened, terminal);
  const keys = await listKeys(parts);
  if (json) {
    terminal.out(`${JSON.stringify({ keys }, null, 2)}\n`);
    return OK;
  }
  const dayOf = (instant: string) => dayIn(parts.timeZone, new Date(instant));
  const lines = keys.map(({ createdAt, lastUsedAt, ...key }) => {
    const used = lastUsedAt === undefined ? {} : { lastUsedOn: dayOf(lastUsedAt) };
    return keyLines({ ...key, createdOn: dayOf(createdAt), ...used, state: keyStateOf(key, parts) }, language);
  });
  for (const line of lines) terminal.out(`${line}\n`);
  const usable = keys.filter((key) => keyStateOf(key, parts) === 'USABLE').length;
  terminal.err(`${keysTotal(keys.length, usable, language)}\n`);
  return OK;
}

/** `bunkai keys revoke ID`. */
export async function runRevokeKey(
  opened: OpenAccounts,
  id: string,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const revoked = await revokeKey(partsOf(opened, terminal), id, COMMAND_LINE);
  terminal.err(`${revoked ? keyRevoked(id, language) : keyNotRevoked(id, language)}\n`);
  return revoked ? OK : BAD_INPUT;
}
