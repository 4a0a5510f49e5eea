import { type Analysis, analyse } from '../../server/analysis/analyse.ts';
import { compile } from '../../server/analysis/compile.ts';
import { gapId } from '../../server/analysis/gap.ts';
import type { Model } from '../../server/model/document.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { type Day, day } from '../../server/model/values.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import { cacheAnalyses } from '../../server/usecases/resident/analyses.ts';
import { ViewerSession } from '../../server/usecases/viewerSession.ts';
import { readNow } from '../support/readNow.ts';
import { seedFile } from '../support/seed.ts';

/** The day of the seeded cases. */
export const SEED_DAY = day.parse('2026-11-01');

/** A seeded case, read together with the core catalogue. */
export function seedModel(name: string): Model {
  const read = readNow([seedFile('catalogues/core.json'), seedFile(name)]);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.model;
}

/** The analysis of every institution of a model on a day, in the order of the model. */
export function analysesOf(model: Model, asOf: Day): Analysis[] {
  const compiled = compile(buildSnapshot(model));
  const { isInstitution } = compiled.snapshot.parties;
  return [...isInstitution].flatMap((is, row) => (is === 1 ? [analyse(compiled, row, asOf)] : []));
}

/** The analysis of one institution of a model on a day. */
export function analysisOf(model: Model, institution: string, asOf: Day): Analysis {
  const compiled = compile(buildSnapshot(model));
  const row = compiled.snapshot.parties.rows.get(institution);
  if (row === undefined) throw new Error(`no party ${institution}`);
  return analyse(compiled, row, asOf);
}

/** The id of the institution of an analysis. */
export const institutionOf = ({ context }: Analysis): string =>
  context.snapshot.parties.ids.get(context.institution) ?? '';

/** The ids of the gaps of an institution of a model on a day. */
export function gapIdsOf(model: Model, institution: string, on: Day): ReadonlySet<string> {
  const { context, findings } = analysisOf(model, institution, on);
  return new Set(findings.map((finding) => gapId(finding, context)));
}

/** A look at a model on a day, by a viewer who sees everything if none is given. */
export function sessionOf(model: Model, today: Day, viewer: Viewer = LOCAL_ADMINISTRATOR): ViewerSession {
  const snapshot = buildSnapshot(model);
  const at = { revision: 1, snapshot, compiled: compile(snapshot) };
  return new ViewerSession(at, { viewer, today, analyses: cacheAnalyses() });
}
