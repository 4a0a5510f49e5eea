import type { RefObject } from 'react';
import type { Day } from '../../../../schema/calendar/day.ts';
import { useText } from '../../state/useText.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import { EditPanel } from './EditPanel.tsx';
import { PastePanel } from './PastePanel.tsx';
import { PublishPanel } from './PublishPanel.tsx';
import type { EditedTable, EditingTable } from './useEditing.ts';

/** What stands beside the table while it is edited: a conflict first, then a paste, then the selected cells. */
export function EditSide(props: {
  readonly table: EditedTable;
  readonly edit: EditingTable;
  readonly panel: RefObject<HTMLElement | null>;
  /** Whether the selected cells are shown: where there is little room only when they are asked for. */
  readonly isOpen: boolean;
  readonly onLeave: () => void;
  readonly isOver: boolean;
  readonly onTrail: () => void;
  /** Whether publishing is being prepared. */
  readonly isPublishing: boolean;
  readonly today: Day;
  readonly onPublished: (message: string | undefined) => void;
}) {
  const { table, edit, isOpen, isPublishing, today, onPublished } = props;
  const { editor, editing, matrix } = table;
  const { say } = useText();
  const titleOf = (key: string) => {
    const requirement = matrix.rows.find((row) => row.key === key)?.requirement;
    return say(requirement?.title) || say(requirement?.summary) || key;
  };
  const [clash] = editing.clashes;
  if (clash !== undefined) {
    const [component, clashes] = clash;
    return (
      <ConflictPanel
        key={component}
        editor={editor}
        editing={editing}
        titleOf={titleOf}
        component={component}
        clashes={clashes}
      />
    );
  }
  if (edit.paste.pasted !== undefined || edit.paste.isAsking) return <PastePanel paste={edit.paste} />;
  if (isPublishing) {
    return <PublishPanel table={table} today={today} onDone={onPublished} onBack={() => onPublished(undefined)} />;
  }
  return isOpen ? <EditPanel {...props} /> : null;
}
