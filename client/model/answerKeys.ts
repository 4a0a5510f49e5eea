/** What an answer is about; whatever changes it makes the answer stale. `Server`: everything that the viewer may see. */
export type Entity = readonly [kind: 'Institution' | 'Contract' | 'Server', key: string];

/** The key under which an answer is cached: first what it is about, so that all about an entity share a beginning. */
export type AnswerKey = readonly [...entity: Entity, question: string, variables: unknown];

/** The key of an answer. */
export const answerKey = ([kind, key]: Entity, question: string, variables: unknown): AnswerKey => [
  kind,
  key,
  question,
  variables,
];

/** What a question about an institution is about. */
export const ofInstitution = ({ institution }: { readonly institution: string }): Entity => [
  'Institution',
  institution,
];

/** What a question about a contract is about. */
export const ofContract = ({ contract }: { readonly contract: string }): Entity => ['Contract', contract];

/** What a question is about that names no entity. */
export const ofServer = (): Entity => ['Server', ''];
