import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import type { BundledPackage } from './bundled.ts';
import type { InstalledPackage } from './installed.ts';
import { ROOT } from './root.ts';

const ref = { 'bom-ref': z.string() };
const bill = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ ...ref, name: z.string(), version: z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/** What npm says of the lock file: all packages, those for developers too. */
function billOfAll() {
  // The build of the page has made this process one of production, in which npm would leave packages out.
  const argv = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', '--include=dev'];
  const printed = execFileSync('npm', argv, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  return bill.parse(JSON.parse(printed));
}

/** The software bill of materials (CycloneDX) of what is shipped: what npm installs with it, and what is part of it. */
export function softwareBill(installed: readonly InstalledPackage[], bundled: readonly BundledPackage[]): unknown {
  const shipped = new Set([...installed, ...bundled].map(({ name, version }) => `${name}@${version}`));
  const all = billOfAll();
  const components = all.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const missing = [...shipped].filter((id) => !components.some(({ name, version }) => `${name}@${version}` === id));
  if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}`);
  const kept = new Set(components.map((component) => component['bom-ref']));
  const own = all.metadata.component;
  return {
    ...all,
    // npm calls it by the folder that the checkout is in.
    metadata: { ...all.metadata, component: { ...own, name: 'bunkai' } },
    components: components.map(({ scope: _, properties: __, ...component }) => ({ ...component, scope: 'required' })),
    dependencies: all.dependencies
      .filter((each) => kept.has(each.ref) || each.ref === own['bom-ref'])
      .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((other) => kept.has(other)) })),
  };
}
