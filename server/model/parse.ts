import { type ModelDocument, modelDocument } from './document.ts';
import type { Report } from './problem.ts';
import { checkShape } from './shape/check.ts';

/**
 * Freshly parsed plain data as a document: without what counts as left out, and only if it has no problem of shape.
 * Every problem is reported at once; the path of the document itself is ''. Invariants are not looked at: they hold of
 * whole models (invariants/model.ts), and this may be a part of one.
 */
export function parseDocument(value: unknown, report: Report): ModelDocument | undefined {
  let problems = 0;
  const cleaned = checkShape(modelDocument, value, '', (code, path, params) => {
    problems += 1;
    report(code, path, params);
  });
  return problems === 0 ? modelDocument.parse(cleaned) : undefined;
}
