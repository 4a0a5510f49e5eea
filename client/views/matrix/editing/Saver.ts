import { SaveSheetDraftDocument, type SaveSheetDraftMutation } from '../../../api/generated/documents.ts';
import { type ApiError, ask } from '../../../api/transport.ts';
import { allLines, inputOf } from '../../../model/editor/lines.ts';
import type { EditedSheet } from '../../../model/editor/sheets.ts';
import { noteAnswered } from '../../state/connection.ts';
import { noteFailure } from '../../state/useApiQuery.ts';

/** Why the server refused to write something. */
export type Problem = SaveSheetDraftMutation['saveSheetDraft']['problems'][number];

/** Whether all is saved, something waits or is on its way, or could not be sent. */
export type SavingState = 'saved' | 'saving' | 'unsent';

/** What drafts are saved from, and who is told. */
interface Parties {
  readonly unsaved: () => readonly EditedSheet[];
  /** Whether nothing is unsaved, be it because it cannot be sent. */
  readonly isAllSaved: () => boolean;
  readonly saved: (sent: EditedSheet, revision: number | null) => void;
  /** Another viewer has changed the sheet: it is to be read again. */
  readonly overtaken: (component: string) => Promise<void>;
  readonly refused: (component: string, problems: readonly Problem[]) => void;
  readonly told: (state: SavingState) => void;
}

/** Typing has paused for so long before a draft is sent, ms. */
const PAUSE = 900;

/** How often in a row a draft is sent again that another viewer's change has overtaken. */
const MAX_TURNS = 4;

const OVERTAKEN = ['REVISION_CONFLICT', 'VERSION_IS_PUBLISHED'];

/** A refusal of the whole question as a problem: the server's own words, whatever the language. */
const problemOf = ({ code = '', message }: ApiError): Problem => ({
  code,
  path: '',
  message: { ja: message, en: message },
});

/** Sends drafts one after the other, a moment after the last edit. */
export class Saver {
  readonly #parties: Parties;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> | undefined;

  constructor(parties: Parties) {
    this.#parties = parties;
  }

  /** Notes that something may be unsaved. */
  wake(): void {
    clearTimeout(this.#timer);
    if (this.#work !== undefined) return;
    // What was to be saved may have been undone.
    if (this.#parties.unsaved().length === 0) {
      this.#tellEnd();
      return;
    }
    this.#parties.told('saving');
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Sends what is unsaved now; resolves when nothing is left or nothing more can be sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#work ??= this.#run().finally(() => {
      this.#work = undefined;
    });
    await this.#work;
  }

  async #run(): Promise<void> {
    const turns = new Map<string, number>();
    for (;;) {
      const [sheet] = this.#parties.unsaved();
      if (sheet === undefined) break;
      const turn = (turns.get(sheet.component.key) ?? 0) + 1;
      turns.set(sheet.component.key, turn);
      this.#parties.told('saving');
      if (!(await this.#send(sheet, turn < MAX_TURNS))) return this.#parties.told('unsent');
    }
    this.#tellEnd();
  }

  /** Nothing more can be sent: all is saved, or what is not waits for the person. */
  #tellEnd(): void {
    this.#parties.told(this.#parties.isAllSaved() ? 'saved' : 'unsent');
  }

  /** Whether the server has answered. */
  async #send(sheet: EditedSheet, mayTurn: boolean): Promise<boolean> {
    const component = sheet.component.key;
    const input = {
      component,
      version: sheet.version,
      lines: allLines(sheet.lines).map(inputOf),
      expectedRevision: sheet.revision,
    };
    const answer = await ask(SaveSheetDraftDocument, { input }).catch(noteFailure);
    if (answer instanceof Error) {
      if (answer.kind === 'unreachable' || answer.code === 'UNAUTHENTICATED') return false;
      this.#parties.refused(component, [problemOf(answer)]);
      return true;
    }
    noteAnswered();
    const { problems, revision } = answer.saveSheetDraft;
    if (problems.length === 0) this.#parties.saved(sheet, revision);
    else if (mayTurn && problems.every(({ code }) => OVERTAKEN.includes(code)))
      await this.#parties.overtaken(component);
    else this.#parties.refused(component, problems);
    return true;
  }
}
