/** Who the audit log names for what is done on the command line: whoever has the store's files, or its password. */
export const COMMAND_LINE = { id: 'command line' };
