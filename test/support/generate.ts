import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATORS } from './generators/index.ts';

// `npm run generate`: writes the derived files; that they are up to date is a test (test/schema/drift.test.ts).
// One after the other: some read what those before them have written.
for (const generate of GENERATORS) {
  for (const { file, content } of await generate()) {
    const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(file);
  }
}
