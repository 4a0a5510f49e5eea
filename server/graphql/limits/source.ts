import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

/** How large the text of a document may be. */
export interface SourceLimits {
  readonly maxDocumentCharacters: number;
  readonly maxTokens: number;
}

/** Brackets inside one another: a selection of the deepest kind with nested inputs has a few dozen. The parser is recursive. */
const MAX_BRACKETS = 200;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const refusal = (message: string, code: string, limit: number) =>
  new GraphQLError(message, { extensions: { code, limit, http: { status: 400 } } });

/** Whether brackets of a document nest too deeply. Problems of syntax and too many tokens are left to the parser. */
function nestsTooDeep(text: string, maxTokens: number): boolean {
  const lexer = new Lexer(new Source(text));
  let open = 0;
  try {
    for (let count = 0; count <= maxTokens; count += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (OPENING.has(kind)) open += 1;
      else if (CLOSING.has(kind)) open -= 1;
      if (open > MAX_BRACKETS) return true;
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return false;
}

/** Why the text of a document is not even parsed; undefined where it may be. */
export function sourceProblem(text: string, limits: SourceLimits): GraphQLError | undefined {
  const { maxDocumentCharacters: most, maxTokens } = limits;
  if (text.length > most) {
    const message = `The document has more than ${most} characters. Give long values as variables.`;
    return refusal(message, 'GRAPHQL_PARSE_FAILED', most);
  }
  if (!nestsTooDeep(text, maxTokens)) return undefined;
  return refusal(`The document nests more than ${MAX_BRACKETS} brackets.`, 'TOO_DEEP', MAX_BRACKETS);
}
