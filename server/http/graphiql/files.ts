import { createHash } from 'node:crypto';
import { startScript } from './start.ts';

/** A file of GraphiQL. */
export interface GraphiqlFile {
  readonly type: 'text/javascript' | 'text/css';
  readonly content: Buffer;
}

/** GraphiQL as it is served. */
export interface Graphiql {
  readonly page: string;
  /** By name; names hold a hash of the content, so that a browser may keep a file for good. */
  readonly files: ReadonlyMap<string, GraphiqlFile>;
}

/** Below this path the files are found. */
export const FILES = '/graphiql';

const pageOf = (base: string, style: string, scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>GraphiQL – Bunkai</title>
<link rel="icon" href="${base}/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
</head>
<body class="no-focus-outline">
<noscript>GraphiQL には JavaScript が必要です。GraphiQL needs JavaScript.</noscript>
<div id="root"></div>
${scripts.map((script) => `<script src="${script}"></script>`).join('\n')}
</body>
</html>
`;

/**
 * Takes GraphiQL out of the installed package (9 MB, a fifth of a second): only when it is asked for. Browsers find
 * everything below the base path.
 */
export async function readGraphiql(base: string): Promise<Graphiql> {
  const parts = await import('@graphql-yoga/render-graphiql/graphiql');
  const files = new Map<string, GraphiqlFile>();
  const add = (name: string, type: GraphiqlFile['type'], text: string): string => {
    const content = Buffer.from(text, 'utf8');
    const file = `${createHash('sha256').update(content).digest('hex').slice(0, 16)}-${name}`;
    files.set(file, { type, content });
    return `${base}${FILES}/${file}`;
  };
  const workers = {
    editorWorkerService: add('editor.js', 'text/javascript', parts.editorWorkerService),
    graphql: add('graphql.js', 'text/javascript', parts.graphqlWorker),
    json: add('json.js', 'text/javascript', parts.jsonWorker),
  };
  const style = add('graphiql.css', 'text/css', parts.css);
  const library = add('graphiql.js', 'text/javascript', parts.js);
  const start = add('start.js', 'text/javascript', startScript(base, workers));
  return { page: pageOf(base, style, [library, start]), files };
}
