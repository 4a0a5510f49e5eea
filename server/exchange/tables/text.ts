import type { Report } from '../../model/problem.ts';
import { decodeUtf8 } from '../decode.ts';
import type { SourceFile } from '../format.ts';

/** The text of a file, or undefined and a problem that names the line that cannot be read. */
export function textOf({ name, content }: SourceFile, report: Report): string | undefined {
  const decoded = decodeUtf8(content);
  if (decoded.ok) return decoded.text;
  report('TABLE_UNREADABLE', name, { detail: 'UTF-8', line: decoded.line });
  return undefined;
}

/** Names made unique by a number behind the second and later ones. */
export function uniqueNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
}
