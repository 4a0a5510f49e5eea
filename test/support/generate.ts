import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateAll } from './generators/index.ts';

// `npm run generate`: writes the derived files; that they are up to date is a test (test/schema/drift.test.ts).
for (const { file, content } of await generateAll()) {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(file);
}
