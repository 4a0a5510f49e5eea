import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const component = (id: string, owner: string, kind: string, ja: string) => ({ id, owner, kind, name: { ja } });
const line = (requirement: string, stance: string, rest: object = {}) => ({
  requirement: `asks:${requirement}`,
  stance,
  ...rest,
});
const duty = (id: string, ja: string) => ({ duties: [{ id, text: { ja } }] });

/**
 * A clinic with a receipt computer under contract, beside which it is about to sign for an electronic health record: the joint of the
 * two is left by each vendor to the clinic. Written as a model file; gives its path.
 */
export function writeJointClinic(): string {
  const model = {
    format: 'bunkai-model/1',
    catalogues: [
      {
        id: 'asks',
        title: { ja: '試しの要求事項集' },
        publishedOn: '2026-01-01',
        requirements: [
          { id: 'joint', title: { ja: '受渡しの確認' }, layers: ['application', 'platform'], phases: ['normal'] },
          { id: 'logs', title: { ja: '記録の確認' }, layers: ['application', 'platform'], phases: ['normal'] },
        ],
      },
    ],
    parties: [
      { id: 'cl', type: 'INSTITUTION', name: { ja: 'つぎめ診療所' }, adopts: ['asks'] },
      { id: 'ev', type: 'VENDOR', name: { ja: 'あおぞら電子カルテ' }, kana: 'アオゾラデンシカルテ' },
      { id: 'rv', type: 'VENDOR', name: { ja: 'レセコン社' } },
    ],
    components: [
      component('rc', 'cl', 'ON_PREMISES', 'レセプトコンピュータ'),
      component('rc-care', 'rv', 'OPERATION', 'レセコンの保守'),
      component('use', 'cl', 'USAGE', '電子カルテの利用'),
      component('ehr', 'ev', 'SAAS', 'あおぞらクラウド'),
      component('ehr-api', 'ev', 'API', '会計への受渡し'),
    ],
    links: [
      { consumer: 'rc', supplier: 'rc-care', kind: 'OPERATED_BY' },
      { consumer: 'use', supplier: 'ehr', kind: 'USES' },
      { consumer: 'rc', supplier: 'ehr-api', kind: 'CALLS' },
      { consumer: 'ehr-api', supplier: 'ehr', kind: 'EXPOSED_BY' },
    ],
    sheets: [
      {
        component: 'ehr',
        version: '1',
        publishedOn: '2026-04-01',
        lines: [
          line('joint', 'CONSUMER', duty('ev.check', '受け渡した結果を毎日確かめる')),
          line('logs', 'SHARED', duty('ev.logs', '利用者の記録を見直す')),
        ],
      },
      {
        component: 'rc-care',
        version: '1',
        publishedOn: '2026-04-01',
        lines: [line('joint', 'CONSUMER', duty('rv.joint', '受渡しの確認は電子カルテ側に頼む')), line('logs', 'SELF')],
      },
    ],
    contracts: [
      {
        id: 'cl.receipt',
        customer: 'cl',
        supplier: 'rv',
        covers: ['rc-care'],
        startsOn: '2026-04-01',
        endsOn: '2099-03-31',
        renewal: 'AUTOMATIC',
        renewalNoticeDays: 90,
        documents: [{ title: { ja: 'レセコン保守契約書' } }],
      },
    ],
  };
  const path = join(mkdtempSync(join(tmpdir(), 'bunkai-joint-')), 'joint.json');
  writeFileSync(path, JSON.stringify(model));
  return path;
}
