import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { fileWith, run, scenario } from './support.ts';

describe('bunkai analyse', () => {
  it('names the VPN device that no party updates in its first lines', async () => {
    const { out, code } = await run(['analyse', ...scenario('a-before')]);
    const first = out.split('\n').slice(0, 8).join('');
    expect(first).toContain('VPN装置の更新プログラム・ファームウェアの適用を、病院は里山システムが受け持つと考え、');
    expect(first).toContain('重大 互いに相手任せ');
    expect(code).toBe(0);
  });

  it('is quiet about a hospital where all is settled', async () => {
    const { out, err } = await run(['analyse', ...scenario('a-after')]);
    expect(out).toBe(
      '谷あい町立病院 2026年11月1日(日)時点\n空白・不整合はありません。2026年11月1日時点で、187の責任すべてに担当がいます。\n',
    );
    expect(err).toBe('');
  });

  it('claims nothing where nothing was examined', async () => {
    const bare = fileWith(
      JSON.stringify({ format: 'bunkai-model/1', parties: [{ id: 'i', type: 'INSTITUTION', name: { ja: '病院' } }] }),
    );
    const { out } = await run(['analyse', bare]);
    expect(out).toContain('まだ何も調べていません。');
    expect(out).not.toContain('空白・不整合はありません');
  });

  it('groups by who must act, and folds a place that is silent on several requirements into one row', async () => {
    const { out } = await run(['analyse', ...scenario('a-before')]);
    expect(out).toContain('\n病院と里山システムで決める\n');
    expect(out).toContain('未表明  ×3\n');
    expect(out).toContain('VPN装置の要求事項3件を誰が受け持つか、病院はまだ表明していません。');
  });

  it('speaks English when asked, or when the locale does', async () => {
    const asked = await run(['analyse', ...scenario('a-before'), '--lang', 'en']);
    const located = await run(['analyse', ...scenario('a-before')], { env: { LANG: 'en_GB.UTF-8' } });
    expect(asked.out).toContain('For the hospital and Satoyama Systems to settle');
    expect(located.out).toBe(asked.out);
  });

  it('speaks Japanese in every other locale', async () => {
    const { out } = await run(['analyse', ...scenario('a-before')], { env: { LANG: 'C' } });
    expect(out).toContain('件の空白・不整合');
  });

  it.each([40, 120])('keeps its lines within %i columns', async (columns) => {
    const { out } = await run(['analyse', ...scenario('d-before')], { columns, env: { NO_COLOR: '1' } });
    const widest = Math.max(...out.split('\n').map((line) => stringWidth(line)));
    expect(widest).toBeLessThanOrEqual(columns);
    expect(out).not.toMatch(/^\s*[、。」)]/mu);
  });

  it('colours only on a terminal', async () => {
    const piped = await run(['analyse', ...scenario('a-before')]);
    const shown = await run(['analyse', ...scenario('a-before')], { columns: 80 });
    expect(piped.out).not.toContain('\u001b[');
    expect(shown.out).toContain('\u001b[');
  });

  it('prints JSON whose fields are only those that a rule has', async () => {
    const { out } = await run(['analyse', ...scenario('a-before'), '--json']);
    const { asOf, institutions } = JSON.parse(out);
    expect(asOf).toBe('2026-11-01');
    expect(institutions.map((i: { id: string }) => i.id)).toEqual(['a-h']);
    expect(institutions[0].cells).toEqual({ covered: 140, gap: 36, excluded: 4 });
    expect(institutions[0]).not.toHaveProperty('detail');
    expect(institutions[0].gaps[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      rule: 'MUTUAL_DEFERRAL',
      severity: 'CRITICAL',
      consumer: 'a-s4',
      supplier: 'a-v1-vpn',
      requirement: 'core:patch',
      phases: ['normal', 'cyberattack'],
      actors: ['a-h', 'a-v1'],
    });
  });

  it('adds every live cell with --cells', async () => {
    const { out } = await run(['analyse', ...scenario('a-before'), '--json', '--cells']);
    const [{ detail, cells }] = JSON.parse(out).institutions;
    expect(detail).toHaveLength(cells.covered + cells.gap + cells.excluded);
    expect(Object.keys(detail[0])).toEqual(['component', 'requirement', 'phase', 'verdict', 'performers']);
  });

  it('takes the day from the option before the files, and from the clock in Tokyo last', async () => {
    const dayOf = async (argv: string[]) => {
      const { out } = await run([...argv, '--json'], { now: new Date('2026-11-22T15:30:00Z') });
      return JSON.parse(out).asOf;
    };
    const { asOf: _, ...undated } = JSON.parse(
      '{"format":"bunkai-model/1","asOf":"2026-01-01","parties":[{"id":"h","type":"INSTITUTION","name":{"ja":"病院"}}]}',
    );
    expect(await dayOf(['analyse', ...scenario('c-before'), '--as-of', '2023-07-01'])).toBe('2023-07-01');
    expect(await dayOf(['analyse', ...scenario('c-before')])).toBe('2026-11-01');
    expect(await dayOf(['analyse', fileWith(JSON.stringify(undated))])).toBe('2026-11-23');
  });

  it('analyses only the institutions named', async () => {
    const { out } = await run([
      'analyse',
      ...scenario('b-before'),
      '--institution',
      'b-h3',
      '--institution',
      'b-h2',
      '--json',
    ]);
    expect(JSON.parse(out).institutions.map((i: { id: string }) => i.id)).toEqual(['b-h2', 'b-h3']);
  });

  it('ends with 1 only when --fail-on finds that severity or worse', async () => {
    const codes = [];
    for (const severity of ['critical', 'INFO']) {
      codes.push((await run(['analyse', ...scenario('a-before'), '--fail-on', severity])).code);
      codes.push((await run(['analyse', ...scenario('a-after'), '--fail-on', severity])).code);
    }
    expect(codes).toEqual([1, 0, 1, 0]);
  });
});

describe('bad input to bunkai', () => {
  it('ends with 2, one line a problem and nothing on stdout', async () => {
    const broken = fileWith('{"format":"bunkai-model/1","parties":[{"id":"h","type":"HOSPITAL","nme":1}]}');
    const { code, out, err } = await run(['analyse', broken, '--json']);
    expect(code).toBe(2);
    expect(out).toBe('');
    const lines = err.trim().split('\n');
    expect(lines.filter((l) => l.startsWith('parties[0]'))).toHaveLength(3);
  });

  it.each([
    [['analyse'], 'MODEL'],
    [['analyse', 'x.json', '--frob'], '--frob'],
    [['frob'], 'frob'],
    [['analyse', ...scenario('a-after'), '--as-of', '2026-02-30'], '2026-02-30'],
    [['analyse', ...scenario('a-after'), '--fail-on', 'awful'], 'awful'],
    [['analyse', ...scenario('a-after'), '--institution', 'nobody'], 'nobody'],
    [['analyse', 'no-such-file.json'], 'no-such-file.json'],
    [['check', fileWith('{"format":', 'cut.json')], 'cut.json'],
  ])('says what is wrong with %j', async (argv, named) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(named);
    expect(err).not.toContain('undefined');
  });

  it('checks files without analysing them', async () => {
    const { code, out, err } = await run(['check', ...scenario('a-before')]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('2個のファイルに誤りはありません。\n');
  });

  it.each(['analyse', 'check', 'serve'])('explains %s with --help', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`bunkai ${command}`);
  });
});
