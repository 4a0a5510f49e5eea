import { BUNKAI_JSON, BUNKAI_YAML } from '../../server/exchange/bunkai/index.ts';
import type { SourceFile } from '../../server/exchange/format.ts';
import { OWN_FILES } from '../../server/exchange/limits.ts';
import { collectProblems } from '../../server/model/problem.ts';
import { joinModel, type ReadResult } from '../../server/model/read.ts';

/** Model documents as one model, at once: what readFiles gives for files of these two formats. */
export function readNow(files: readonly SourceFile[]): ReadResult {
  const { problems, report } = collectProblems();
  const documents = files.flatMap((file) => {
    const { read } = BUNKAI_JSON.sniff(file) ? BUNKAI_JSON : BUNKAI_YAML;
    const reading = read(file, report, OWN_FILES);
    return reading === undefined ? [] : [{ name: file.name, document: reading.document }];
  });
  return problems.length > 0 ? { ok: false, problems } : joinModel(documents);
}
