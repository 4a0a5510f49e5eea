import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Refused } from '../usecases/access/refused.ts';
import type { Context } from './context.ts';
import { isOurProblem } from './errors.ts';

/** Who is told what happens to operations. */
export interface OperationWatch {
  /** A viewer tried what it may not do. */
  readonly onRefused: (context: Context, operation: string, code: string) => Promise<void>;
  /** An error that is the server's, as it was thrown. */
  readonly onProblem: (requestId: string, error: unknown) => void;
  /** An answered operation: its kind, and the code of its first error or OK. */
  readonly onAnswered: (kind: string, code: string) => void;
}

/** Tells a watch of refusals, problems and answers, and gives each error the number of its request. A refusal is on record before it is answered. */
export function watchOperations({ onRefused, onProblem, onAnswered }: OperationWatch): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operation }) {
          for (const error of errors) {
            const original = unwrapResolverError(error);
            if (original instanceof Refused) {
              const name = error.path?.[0] ?? operation?.operation ?? '';
              await onRefused(contextValue, String(name), original.code);
            }
          }
        },
        async willSendResponse({ response: { body }, errors, operation, contextValue: { requestId } }) {
          if (body.kind !== 'single') return;
          const shown = body.singleResult.errors ?? [];
          const code = shown[0]?.extensions?.['code'];
          onAnswered(operation?.operation ?? 'none', typeof code === 'string' ? code : 'OK');
          shown.forEach((error, i) => {
            if (isOurProblem(error.extensions?.['code'])) onProblem(requestId, errors?.[i]);
          });
          if (shown.length === 0) return;
          const numbered = shown.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
          body.singleResult = { ...body.singleResult, errors: numbered };
        },
      };
    },
  };
}
