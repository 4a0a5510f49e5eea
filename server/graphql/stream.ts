import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  specifiedRules,
  validate,
} from 'graphql';
import { type DocumentLimits, limitRules } from './limits/rules.ts';

/** The checks of a document that comes to the event stream: everything that others pass, and subscriptions only. */
export function validateForStream(limits: DocumentLimits) {
  const rules = [...specifiedRules, ...limitRules(limits)];
  return (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] => {
    const errors = validate(schema, document, rules);
    if (errors.length > 0 || getOperationAST(document)?.operation === 'subscription') return errors;
    return [new GraphQLError('Only subscriptions are answered here.', { extensions: { code: 'BAD_REQUEST' } })];
  };
}
