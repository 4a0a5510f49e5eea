import type { SourceFile } from '../../format.ts';

/** The kinds of report that findings are read from, each with what its first characters hold; a file is of the first that fits. */
const BEGINNINGS = {
  CSAF: /"csaf_version"\s*:|"category"\s*:\s*"csaf_/u,
  CycloneDX: /"bomFormat"\s*:\s*"CycloneDX"/u,
  Trivy: /"SchemaVersion"\s*:\s*\d[\s\S]*"ArtifactName"\s*:/u,
  Grype: /"matches"\s*:\s*\[[\s\S]*"vulnerability"\s*:\s*\{/u,
} as const;
export type ReportName = keyof typeof BEGINNINGS;

const NAMES: readonly ReportName[] = ['CSAF', 'CycloneDX', 'Trivy', 'Grype'];

/** Which kind of report a file is; undefined: none. Quick: only its first characters are looked at. */
export function reportNameOf({ name, content }: SourceFile): ReportName | undefined {
  if (!/\.json$/i.test(name)) return undefined;
  const text = new TextDecoder().decode(content.subarray(0, 4000));
  return NAMES.find((each) => BEGINNINGS[each].test(text));
}

/** Whether a file is a report that findings are read from. */
export const isReport = (file: SourceFile): boolean => reportNameOf(file) !== undefined;
