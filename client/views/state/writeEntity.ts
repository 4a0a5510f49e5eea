import { ask, type Question } from '../../api/transport.ts';
import { ofInstitution } from '../../model/answerKeys.ts';
import { refresh } from './sources.ts';
import { noteFailure } from './useApiQuery.ts';

/** Puts a question of a person's act; a failure is noted, and thrown. */
export async function put<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  return ask(question, variables).catch((error: unknown) => {
    throw noteFailure(error);
  });
}

/** What is to become of an entity: what stood there, what is to stand there (null: nothing), and when the former was read. */
export interface EntityWrite<Form> {
  readonly institution: string;
  readonly id: string;
  readonly before: Form | null;
  readonly after: Form | null;
  readonly revision: number;
}

/** What the server says of one attempt. */
interface Attempt<Problem> {
  readonly revision: number | null;
  readonly problems: readonly Problem[];
}

/** How entities of one kind are written, read again, and compared. */
export interface EntityWriter<Form, Problem> {
  readonly send: (id: string, after: Form | null, expectedRevision: number) => Promise<Attempt<Problem>>;
  readonly readAgain: (
    institution: string,
    id: string,
  ) => Promise<{ readonly form: Form | null; readonly revision: number }>;
  readonly isSame: (a: Form, b: Form) => boolean;
}

/** Written, at a revision, or what stands against it: `isOvertaken` where another person has changed it since. */
export type EntityWritten<Problem> =
  | { readonly revision: number }
  | { readonly problems: readonly Problem[]; readonly isOvertaken: boolean };

const MAX_TRIES = 3;

/**
 * Writes an entity. Where the server says that something was changed since, it is read again: one that is as before is written
 * again, and one that is as it is to be (an answer that was lost) counts as written. What is shown of the institution is asked again.
 */
export async function writeEntity<Form, Problem extends { readonly code: string }>(
  { send, readAgain, isSame }: EntityWriter<Form, Problem>,
  { institution, id, before, after, revision }: EntityWrite<Form>,
): Promise<EntityWritten<Problem>> {
  const same = (a: Form | null, b: Form | null) => (a === null || b === null ? a === b : isSame(a, b));
  let expectedRevision = revision;
  try {
    for (let tries = 1; ; tries += 1) {
      const { revision: written, problems } = await send(id, after, expectedRevision);
      if (problems.length === 0) return { revision: written ?? expectedRevision };
      if (!problems.some(({ code }) => code === 'REVISION_CONFLICT')) return { problems, isOvertaken: false };
      const now = await readAgain(institution, id);
      if (same(now.form, after)) return { revision: now.revision };
      if (!same(now.form, before) || tries === MAX_TRIES) return { problems, isOvertaken: true };
      expectedRevision = now.revision;
    }
  } finally {
    void refresh(ofInstitution({ institution }));
  }
}
