import type { KeyboardEvent } from 'react';
import { typedBy } from '../../../model/editor/marks.ts';
import { only } from '../../../model/editor/ranges.ts';
import type { EditingTable } from './useEditing.ts';

/** The key as it is on the keyboard where a Japanese input method has swallowed it. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key !== 'Process') return key;
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key;
}

/** What holding Ctrl (or the command key) and a letter does; undefined for others. */
function commandOf(event: KeyboardEvent, edit: EditingTable): (() => void) | undefined {
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? edit.redo : edit.undo;
    case 'y':
      return edit.redo;
    case 'd':
      return () => void edit.fill('down');
    case 'r':
      return event.shiftKey ? undefined : () => void edit.fill('right');
    default:
      return undefined;
  }
}

/** What answers a question or a paste that is being looked at. */
function answerOf(key: string, edit: EditingTable): (() => void) | undefined {
  const { paste, question } = edit;
  if (key !== 'Enter' && key !== 'Escape') return undefined;
  if (question !== undefined) return () => edit.answer(key === 'Enter');
  if (paste.pasted !== undefined || paste.isAsking) return key === 'Enter' ? paste.take : paste.drop;
  if (key === 'Escape' && edit.isSeveral) return () => edit.select(only(edit.selection.cursor));
  return undefined;
}

/** The keys of the table while it is edited; whether one was taken. */
export function editKeys(edit: EditingTable, toPanel: () => void): (event: KeyboardEvent) => boolean {
  return (event) => {
    const key = keyOf(event);
    if (event.ctrlKey || event.metaKey) {
      const command = event.altKey ? undefined : commandOf(event, edit);
      command?.();
      return command !== undefined;
    }
    const answer = answerOf(key, edit);
    if (answer !== undefined) {
      answer();
      return true;
    }
    if (key === 'F2' || key === 'n') {
      toPanel();
      return true;
    }
    const typed = typedBy(key);
    if (typed === undefined) return false;
    void edit.say(typed);
    return true;
  };
}
