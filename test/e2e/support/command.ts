import { runCli, type Services } from '../../../server/cli/program.ts';
import { readConfig } from '../../../server/config.ts';
import { openAccounts, warningsTo } from '../../../server/mainStores.ts';

const refuse = async (): Promise<never> => {
  throw new Error('only commands for keys and the audit log run in the process of the tests');
};

const services: Services = {
  serve: refuse,
  withStore: refuse,
  withReader: refuse,
  withBackup: refuse,
  withAccounts: async ({ data, need }, language, terminal, work) => {
    const read = readConfig(data === undefined ? {} : { DATA: data });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { store, accounts } = await openAccounts(read.config, need, warningsTo(language, terminal));
    try {
      return await work({ accounts, model: store, timeZone: read.config.TIME_ZONE });
    } finally {
      await accounts.close();
      await store.close();
    }
  },
};

/**
 * Runs `bunkai keys …` on a data folder that a server has open, in this process: starting another one for each key takes
 * seconds. Gives what it printed; rejects with what it said where it did not succeed.
 */
export async function runOnKeys(...argv: readonly string[]): Promise<string> {
  let [out, err] = ['', ''];
  const code = await runCli(argv, services, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: {},
    now: () => new Date(),
    columns: undefined,
  });
  if (code !== 0) throw new Error(err);
  return out;
}
