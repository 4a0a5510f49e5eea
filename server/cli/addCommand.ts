import type { Command } from 'commander';

/** A new command of a program or of a group, with what `--help` says of it. */
export function addCommand(
  parent: Command,
  name: string,
  { summary, example }: { readonly summary: string; readonly example: string },
): Command {
  return parent.command(name).summary(summary).description(`${summary}\n\n${example}`);
}
