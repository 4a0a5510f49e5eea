import type { Line, Phase, Requirement } from '../types.ts';
import { PHASES, splitReference } from '../vocabulary.ts';

/** What lines refer to. */
export interface Referred {
  readonly catalogues: ReadonlyMap<string, ReadonlyMap<string, Requirement>>;
  readonly evidence: ReadonlySet<string>;
}

function isEmpty(phases: readonly Phase[] | undefined): boolean {
  return phases === undefined || phases.length === 0;
}

/** The phases that a line may speak of: those of its requirement, all where its catalogue is not loaded, none where it is gone. */
function allowedPhases(line: Line, { catalogues }: Referred): readonly Phase[] {
  const { catalogue, requirement } = splitReference(line.requirement);
  const loaded = catalogues.get(catalogue);
  return loaded === undefined ? PHASES : (loaded.get(requirement)?.phases ?? []);
}

/** The lines of a sheet without those whose requirement or phases are gone, each phase of a requirement spoken of once. */
export function repairLines(lines: readonly Line[], referred: Referred): Line[] {
  const spoken = new Set<string>();
  return lines.flatMap((line) => {
    const allowed = allowedPhases(line, referred);
    const wanted = isEmpty(line.phases) ? allowed : allowed.filter((phase) => line.phases?.includes(phase));
    const free = wanted.filter((phase) => !spoken.has(`${phase} ${line.requirement}`));
    if (free.length === 0) return [];
    for (const phase of free) spoken.add(`${phase} ${line.requirement}`);
    const next = { ...line };
    const whole = isEmpty(line.phases) ? free.length === allowed.length : free.length === line.phases?.length;
    if (!whole) next.phases = free;
    if (line.evidence) next.evidence = line.evidence.filter((id) => referred.evidence.has(id));
    return [next];
  });
}
