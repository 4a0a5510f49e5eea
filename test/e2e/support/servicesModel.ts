import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const named = (ja: string) => ({ name: { ja } });

/**
 * A vendor that has declared nothing yet of the service that two clinics use: one looks after its ledger and its updates itself, the
 * other has said nothing. Gives the paths of the model files.
 */
export function writeServicesModel(): string[] {
  const line = (requirement: string, stance: string) => ({ requirement: `core:${requirement}`, stance });
  const model = {
    format: 'bunkai-model/1',
    parties: [
      { id: 'cl', type: 'INSTITUTION', ...named('備えある診療所'), adopts: ['core'] },
      { id: 'cm', type: 'INSTITUTION', ...named('これからの診療所'), adopts: ['core'] },
      { id: 'ev', type: 'VENDOR', ...named('あおぞら電子カルテ'), kana: 'アオゾラデンシカルテ' },
    ],
    components: [
      { id: 'ev.ehr', owner: 'ev', kind: 'SAAS', ...named('あおぞらクラウド') },
      { id: 'cl.use', owner: 'cl', kind: 'USAGE', ...named('電子カルテの利用') },
      { id: 'cm.use', owner: 'cm', kind: 'USAGE', ...named('電子カルテの利用') },
    ],
    links: [
      { consumer: 'cl.use', supplier: 'ev.ehr', kind: 'USES' },
      { consumer: 'cm.use', supplier: 'ev.ehr', kind: 'USES' },
    ],
    sheets: [
      {
        component: 'cl.use',
        version: '1',
        publishedOn: '2026-04-01',
        lines: [line('ledger', 'SELF'), line('patch', 'SELF')],
      },
    ],
    contracts: [
      {
        id: 'cl.k',
        customer: 'cl',
        supplier: 'ev',
        covers: ['ev.ehr'],
        startsOn: '2026-04-01',
        documents: [{ title: { ja: '利用契約書' } }],
      },
    ],
  };
  const path = join(mkdtempSync(join(tmpdir(), 'bunkai-services-')), 'services.json');
  writeFileSync(path, JSON.stringify(model));
  return [fileURLToPath(new URL('../../../seed/catalogues/core.json', import.meta.url)), path];
}
