import { credentialsOf } from '../../../analysis/routes/credentials.ts';
import type { Change } from '../../../model/change.ts';
import { component as componentSchema } from '../../../model/component.ts';
import { readComponent } from '../../../model/snapshot/snapshot.ts';
import type { Strings } from '../../../model/snapshot/strings.ts';
import { type Draft, draft, type Ground } from './draft.ts';

/** As many ids like one as are asked for, none of which the model has. */
function freeCredentials(strings: Strings, credential: string, count: number): string[] {
  const free: string[] = [];
  for (let n = 2; free.length < count; n += 1) {
    const id = `${credential}-${n}`;
    if (strings.find(id) < 0) free.push(id);
  }
  return free;
}

/** Every component but the first gets a credential of its own. */
export function remedyCredential({ context, finding }: Ground): Draft[] {
  const { snapshot } = context;
  const { term } = finding;
  if (term === undefined) return [];
  const [first, ...others] = credentialsOf(context).get(term) ?? [];
  if (first === undefined || others.length === 0) return [];
  const free = freeCredentials(snapshot.strings, term, others.length);
  const changes = others.map((node, i): Change => {
    const before = readComponent(snapshot, node.row);
    const credentials = (before.credentials ?? []).map((id) => (id === term ? (free[i] ?? id) : id));
    return { op: 'put', list: 'components', entity: componentSchema.parse({ ...before, credentials }) };
  });
  return [draft({ id: 'SEPARATE_CREDENTIALS', by: others.map(({ owner }) => owner), changes })];
}
