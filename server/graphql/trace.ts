import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Context } from './context.ts';

/** An operation that has ended, as far as a trace may know it: nothing that it asked or was told. */
export interface EndedOperation {
  /** Left out where the document holds none that can be run. */
  readonly kind?: string;
  /** As the client calls it. */
  readonly name?: string;
  /** The code of its first error, or OK. */
  readonly code: string;
}

/** Is told that an operation begins, and gives whom to tell of its end. */
export type BeginOperation = () => (ended: EndedOperation) => void;

/** Tells a trace where operations begin and end: parsing and checking belong to them. */
export function traceOperations(begin: BeginOperation): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const end = begin();
      return {
        async willSendResponse({ response: { body }, operation }) {
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          const code = errors?.[0]?.extensions?.['code'] ?? 'OK';
          const name = operation?.name?.value;
          end({
            ...(operation === undefined ? {} : { kind: operation.operation }),
            ...(name === undefined ? {} : { name }),
            code: String(code),
          });
        },
      };
    },
  };
}

/** Tells a trace of a subscription; it lasts until the signal of its stream is aborted. */
export function traceSubscription(
  begin: BeginOperation,
  { document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>,
  ended: AbortSignal,
): void {
  const name = getOperationAST(document, operationName)?.name?.value;
  const end = begin();
  const subscription = { kind: 'subscription', ...(name === undefined ? {} : { name }), code: 'OK' };
  if (ended.aborted) end(subscription);
  else ended.addEventListener('abort', () => end(subscription), { once: true });
}
