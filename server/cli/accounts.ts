import type { Command } from 'commander';
import { cliHelp } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import type { OpenAccounts } from '../usecases/identity/index.ts';
import { addCommand } from './addCommand.ts';
import type { VerifyAuditOptions } from './audit.ts';
import type { CreateKeyOptions } from './keys.ts';
import type { ExitCode } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** What has to be there already: the data folder, a store in it, or nothing, because both may be made. */
export type AccountsNeed = 'FOLDER' | 'STORE' | 'MAY_CREATE';

/** Where the accounts are, and what has to be there. */
export interface AccountsPlace {
  readonly data?: string;
  readonly need: AccountsNeed;
}

/**
 * Opens the accounts of the configured store for a piece of work and closes them after it; gives the exit code of the
 * work, or that of a configuration or a store that cannot be used, which it has then told.
 */
export type WithAccounts = (
  place: AccountsPlace,
  language: Language,
  terminal: Terminal,
  work: (opened: OpenAccounts) => Promise<ExitCode>,
) => Promise<ExitCode>;

/** What the commands of a group share. */
export interface CommandGroup {
  readonly program: Command;
  readonly withAccounts: WithAccounts;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly finish: (code: ExitCode) => void;
}

interface Place {
  readonly data?: string;
}

const placeOf = ({ data }: Place, need: AccountsNeed): AccountsPlace =>
  data === undefined ? { need } : { data, need };

/** `bunkai keys …`. */
export function addKeys({ program, withAccounts, language, terminal, finish }: CommandGroup): void {
  const help = cliHelp(language);
  const data = help.serve.data;
  const keys = program.command('keys').summary(help.keys.summary).description(help.keys.summary).helpCommand(false);
  addCommand(keys, 'create', help.keysCreate)
    .requiredOption('--role <ROLE>', help.keysCreate.role)
    .option('--party <ID>', help.keysCreate.party)
    .option('--expires <DATE>', help.keysCreate.expires)
    .option('--label <TEXT>', help.keysCreate.label)
    .option('--create', help.keysCreate.create)
    .option('--data <DIR>', data)
    .action(async ({ create = false, ...options }: CreateKeyOptions & Place & { readonly create?: boolean }) => {
      const { runCreateKey } = await import('./keys.ts');
      const make = (opened: OpenAccounts) => runCreateKey(opened, options, language, terminal);
      const place = placeOf(options, create ? 'MAY_CREATE' : 'STORE');
      finish(await withAccounts(place, language, terminal, make));
    });
  keys
    .command('list')
    .summary(help.keysList.summary)
    .description(help.keysList.summary)
    .option('--json', help.keysList.json)
    .option('--data <DIR>', data)
    .action(async (options: { readonly json?: boolean } & Place) => {
      const { runListKeys } = await import('./keys.ts');
      const list = (opened: OpenAccounts) => runListKeys(opened, options, language, terminal);
      finish(await withAccounts(placeOf(options, 'FOLDER'), language, terminal, list));
    });
  addCommand(keys, 'revoke', help.keysRevoke)
    .argument('<ID>', help.keysRevoke.id)
    .option('--data <DIR>', data)
    .action(async (id: string, options: Place) => {
      const { runRevokeKey } = await import('./keys.ts');
      const revoke = (opened: OpenAccounts) => runRevokeKey(opened, id, language, terminal);
      finish(await withAccounts(placeOf(options, 'FOLDER'), language, terminal, revoke));
    });
}

/** `bunkai audit …`. */
export function addAudit({ program, withAccounts, language, terminal, finish }: CommandGroup): void {
  const help = cliHelp(language);
  const audit = program.command('audit').summary(help.audit.summary).description(help.audit.summary).helpCommand(false);
  audit
    .command('verify')
    .summary(help.auditVerify.summary)
    .description(help.auditVerify.summary)
    .option('--json', help.auditVerify.json)
    .option('--known <HASH>', help.auditVerify.known)
    .option('--data <DIR>', help.serve.data)
    .action(async (options: VerifyAuditOptions & Place) => {
      const { runVerifyAudit } = await import('./audit.ts');
      const verify = (opened: OpenAccounts) => runVerifyAudit(opened, options, language, terminal);
      finish(await withAccounts(placeOf(options, 'FOLDER'), language, terminal, verify));
    });
}
