/** Types of buildServer.js, for the tools in TypeScript that build with it. */

/** A JavaScript expression for the address of a source, by its path. */
type Places = (path: string) => string;

/** Of a package, whose code all goes to `folder`. */
export function relativeTo(folder: string): Places;

/**
 * Builds the server into a folder; of other packages, only those `outside` (all, if unsaid) do not become part of it. Gives the
 * paths of all files whose code is in it, below the checkout. Rejects where the folder cannot be written, or a source is wrong.
 */
export function buildServer(
  folder: string,
  options: {
    readonly places: Places;
    readonly outside?: 'all' | readonly string[];
    readonly sourcemap?: 'linked' | false;
  },
): Promise<readonly string[]>;
