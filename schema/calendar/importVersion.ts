const IMPORTED = /^import-(\d{4}-\d{2}-\d{2})(?:-(\d+))?$/;

/** The version that a sheet has which was read from a table: by the day from which it is in force, and a number where that is taken. */
export const importVersion = (day: string, number: number): string =>
  number === 1 ? `import-${day}` : `import-${day}-${number}`;

/** What such a version is made of; undefined for one that a person chose. */
export function readImportVersion(version: string): { readonly day: string; readonly number: number } | undefined {
  const [, day, number = '1'] = IMPORTED.exec(version) ?? [];
  return day === undefined ? undefined : { day, number: Number(number) };
}
