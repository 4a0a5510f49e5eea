import type { Line, Sheet } from '../../../model/sheet.ts';
import { unreachable } from '../../../model/unreachable.ts';
import type { Stance } from '../../../model/vocabulary.ts';
import type { Mark } from '../../../text/vocabulary.ts';
import type { WrittenComponent } from './written.ts';

/** What a mark says of a component: a stance, with the supplier where one must be named; undefined: no statement. */
export type Meaning = { readonly stance: Stance; readonly via?: string } | undefined | 'NO_SUPPLIER';

/** Among several suppliers the one that says on the requirement that it does the work, or its part. */
function performing(component: WrittenComponent, requirement: string, sheets: ReadonlyMap<string, Sheet>): string[] {
  const performs = ({ requirement: of, stance }: Line) =>
    of === requirement && (stance === 'SELF' || stance === 'SHARED');
  return component.suppliers.filter((id) => sheets.get(id)?.lines?.some(performs) === true);
}

function notDone(component: WrittenComponent, requirement: string, sheets: ReadonlyMap<string, Sheet>): Meaning {
  if (!component.isOwn && component.hasConsumers) return { stance: 'CONSUMER' };
  const [only, ...more] = component.suppliers;
  if (only === undefined) return 'NO_SUPPLIER';
  if (more.length === 0) return { stance: 'SUPPLIER' };
  const [via, ...others] = performing(component, requirement, sheets);
  return via === undefined || others.length > 0 ? 'NO_SUPPLIER' : { stance: 'SUPPLIER', via };
}

/** What a mark says in the column of a component's owner (model/README.md, "On paper"). */
export function meaningOf(
  mark: Mark,
  component: WrittenComponent,
  requirement: string,
  sheets: ReadonlyMap<string, Sheet>,
): Meaning {
  switch (mark) {
    case '◎':
      return { stance: 'SELF' };
    case '○':
    case '△':
      // The institution's part of what others perform too, and what none uses, is done by itself.
      return { stance: component.isOwn || !component.hasConsumers ? 'SELF' : 'SHARED' };
    case '×':
      return notDone(component, requirement, sheets);
    case '－':
      return { stance: 'NOT_APPLICABLE' };
    case '×禁':
      return { stance: 'FORBIDDEN' };
    case '':
      return undefined;
    default:
      return unreachable(mark);
  }
}
