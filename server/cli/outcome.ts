/** Exit codes of every command (INTERFACES.md, "Command line"). */
export const OK = 0;
/** Only with `--fail-on`, and of `doctor` where it finds something. */
export const FAILED_ON = 1;
/** Bad input or usage; nothing was written. */
export const BAD_INPUT = 2;
/** The store could not be reached. */
export const NO_STORE = 3;
export type ExitCode = typeof OK | typeof FAILED_ON | typeof BAD_INPUT | typeof NO_STORE;
