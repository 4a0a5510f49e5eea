import { canonicalText } from '../../../model/apply.ts';
import { type Entity, keyOfEntity } from '../../../model/change.ts';
import type { ModelDocument } from '../../../model/document.ts';
import type { ProposedChange } from '../../tables/mapping/target.ts';
import type { DraftList } from './draft.ts';

const LISTS: readonly DraftList[] = [
  'catalogues',
  'parties',
  'components',
  'links',
  'contracts',
  'evidence',
  'findings',
];

/** A value as people read it in a list of changes. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'ja' in value) return String(value.ja);
  if (Array.isArray(value)) return value.map(shown).join('、');
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(shown).join(' ')
    : JSON.stringify(value);
}

function titleOf(entity: Entity): string {
  if ('name' in entity) return entity.name.ja;
  if ('documents' in entity) return entity.documents?.[0]?.title.ja ?? entity.id;
  if ('title' in entity) return entity.title?.ja ?? entity.id;
  return 'consumer' in entity ? `${entity.consumer} → ${entity.supplier}` : keyLess(entity);
}

const keyLess = (entity: Entity): string => ('id' in entity ? entity.id : '');

/** The fields of an entity that are not as they were. */
function fieldsOf(entity: Entity, before: Entity): Pick<ProposedChange, 'before' | 'after'>[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(entity)),
  ];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => {
    const [was, value] = [old.get(name), now.get(name)];
    return canonicalText(value) === canonicalText(was)
      ? []
      : [{ before: `${name}: ${shown(was)}`, after: `${name}: ${shown(value)}` }];
  });
}

/** What a document would change of what is known: a new entity as one change, another one field by field. */
export function changesOf(
  document: ModelDocument,
  known: ModelDocument,
  places: ReadonlyMap<string, string>,
): ProposedChange[] {
  return LISTS.flatMap((list) => {
    const entities: readonly Entity<DraftList>[] = document[list] ?? [];
    const others: readonly Entity<DraftList>[] = known[list] ?? [];
    const keyOf = (entity: Entity<DraftList>) => keyOfEntity({ list, entity });
    const before = new Map(others.map((entity) => [keyOf(entity), entity]));
    return entities.flatMap((entity): ProposedChange[] => {
      const subject = keyOf(entity);
      const was = before.get(subject);
      const common = { place: places.get(subject) ?? '', subject, title: titleOf(entity), original: '' };
      if (was === undefined) return [{ ...common, after: titleOf(entity) }];
      return fieldsOf(entity, was).map((field) => ({ ...common, ...field }));
    });
  });
}
