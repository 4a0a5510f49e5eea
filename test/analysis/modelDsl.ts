/** A plain object as it would be parsed from a file; reading checks its shape. */
type Plain = Record<string, unknown>;

/** How the fields of an entity are written: as text, number, list, true, or in some way of their own. */
type Field = (value: string) => unknown;
type Fields = Readonly<Record<string, readonly [key: string, read: Field]>>;

const text: Field = (value) => value;
const number: Field = Number;
const list: Field = (value) => (value === '' ? [] : value.split(','));
const said: Field = (value) => ({ ja: value });

/** `SDS`, or `SDS/2026-04-01/2/mfa+log`: the form, when it was issued, its version, the items answered no. */
function disclosure(value: string): Plain {
  const [kind, issuedOn, version, negatives] = value.split('/');
  return {
    kind,
    ...optional('issuedOn', issuedOn || undefined),
    ...optional('version', version || undefined),
    ...optional(
      'negatives',
      negatives?.split('+').map((item) => ({ item })),
    ),
  };
}

const PARTY: Fields = {
  type: ['facilityType', text],
  adopts: ['adopts', list],
  treats: [
    'treatments',
    (value) =>
      value.split(',').map((treatment) => {
        const [component, kind, item] = treatment.split('/');
        return { component, kind, item, text: { ja: '補う' } };
      }),
  ],
};

const REQUIREMENT: Fields = {
  layers: ['layers', list],
  phases: ['phases', list],
  types: ['facilityTypes', list],
  delegable: ['delegable', list],
  traits: ['traits', list],
  priority: ['priority', text],
  evidence: ['evidenceRequired', () => true],
  defends: ['defends', text],
  updates: ['updates', () => true],
};

const COMPONENT: Fields = {
  layers: ['layers', list],
  traits: ['traits', list],
  lacks: ['lacks', list],
  credentials: ['credentials', list],
  exposure: ['exposure', text],
  discloses: ['disclosures', (value) => value.split(',').map(disclosure)],
};

const ASSURANCE: Fields = { ial: ['ial', number], aal: ['aal', number], fal: ['fal', number] };

const TERMS: Fields = {
  availability: ['availability', number],
  rto: ['rtoHours', number],
  rpo: ['rpoHours', number],
  notice: ['incidentNoticeHours', number],
};

const LINE: Fields = {
  via: ['via', text],
  duties: ['duties', (value) => value.split(',').map((id) => ({ id }))],
  when: ['when', list],
  satisfies: ['satisfies', list],
  compensation: ['compensation', said],
  evidence: ['evidence', list],
  document: ['source', (value) => ({ document: value })],
};

const CONTRACT: Fields = {
  from: ['startsOn', text],
  to: ['endsOn', text],
  terminated: ['terminatedOn', text],
  renews: ['renewal', () => 'AUTOMATIC'],
  sale: ['kind', () => 'PURCHASE'],
  bundles: ['bundles', () => true],
};

const FINDING: Fields = {
  found: ['foundOn', text],
  due: ['dueOn', text],
  closed: ['closedOn', text],
  assignee: ['assignee', text],
  about: ['requirement', text],
};

const EVIDENCE: Fields = { issued: ['issuedOn', text], until: ['validUntil', text] };

/** The words `key=value` and `flag` that belong to some fields, as an object; undefined if there are none. */
function read(words: readonly string[], fields: Fields): Plain | undefined {
  const entries = words.flatMap((word) => {
    const [name = '', value = ''] = word.split('=');
    const field = fields[name];
    return field === undefined ? [] : [[field[0], field[1](value)] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const value = (words: readonly string[], name: string): string | undefined =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);

const optional = (key: string, of: unknown): Plain => (of === undefined ? {} : { [key]: of });

const ALL_FIELDS = new Set(
  [PARTY, REQUIREMENT, COMPONENT, ASSURANCE, TERMS, LINE, CONTRACT, EVIDENCE, FINDING].flatMap((fields) =>
    Object.keys(fields),
  ),
);
const OTHER_FIELDS = new Set(['annexes', 'policy', 'consented', 'needs']);

/** A mistyped field must not make a test say less than it seems to. */
function checkFields(words: readonly string[], sentence: string): void {
  for (const word of words) {
    const [name = ''] = word.split('=');
    if (!ALL_FIELDS.has(name) && !OTHER_FIELDS.has(name)) throw new Error(`no field ${name}: ${sentence}`);
  }
}

function component(id: string, [owner, kind, ...words]: readonly string[]): Plain {
  const levels = words.filter((word) => !word.startsWith('needs'));
  const assurance = read(levels, ASSURANCE);
  const wanted = (value(words, 'needs') ?? '').split('+').map((need) => need.replace(':', '='));
  const needs = { ...read(wanted, TERMS), ...optional('assurance', read(wanted, ASSURANCE)) };
  return {
    ...{ id, owner, kind, name: { ja: id } },
    ...read(words, COMPONENT),
    ...optional('assurance', assurance),
    ...(Object.keys(needs).length === 0 ? {} : { needs }),
  };
}

function line([about = '', stance, ...words]: readonly string[]): Plain {
  const [reference = '', phases] = about.split('@');
  const requirement = reference.includes(':') ? reference : `demo:${reference}`;
  return { requirement, stance, ...optional('phases', phases?.split(',')), ...read(words, LINE) };
}

function contract([id, parties = '', covers = '', ...words]: readonly string[]): Plain {
  const [customer, supplier] = parties.split('<');
  const policy = value(words, 'policy');
  const consented = value(words, 'consented')?.split(',');
  const annexes = value(words, 'annexes')?.split(',');
  return {
    ...{ id, customer, supplier, covers: covers.split(','), startsOn: '2025-04-01' },
    ...read(words, CONTRACT),
    ...optional('terms', read(words, TERMS)),
    ...optional('subcontracting', policy && { policy, ...optional('consented', consented) }),
    ...optional(
      'annexes',
      annexes?.map((each) => ({ component: each.split('/')[0], sheetVersion: each.split('/')[1] ?? '1' })),
    ),
  };
}

const finding = ([id, component, ...words]: readonly string[]): Plain => ({
  ...{ id, component, title: { ja: id }, foundOn: '2026-04-01' },
  ...read(words, FINDING),
});

/** The entities of a model while its sentences are read. */
class Telling {
  readonly parties = new Map<string, Plain>();
  readonly catalogues = new Map<string, { requirements: Map<string, Plain>; mappings: Plain[] }>();
  readonly components = new Map<string, Plain>();
  readonly links: Plain[] = [];
  readonly sheets = new Map<string, { publishedOn: string | null; lines: Plain[] }>();
  readonly contracts: Plain[] = [];
  readonly evidence: Plain[] = [];
  readonly findings: Plain[] = [];

  /** Adds what one sentence says. */
  tell(sentence: string): void {
    const [first = '', second = '', ...rest] = sentence.split(' ');
    const words = [second, ...rest];
    if (first === 'party') this.#party(second, rest, sentence);
    else if (first === 'requirement') this.#requirement(second, rest, sentence);
    else if (first === 'mapping') this.#mapping(words);
    else if (first === 'sheet') this.#sheet(second).publishedOn = rest[0] === 'draft' ? null : (rest[0] ?? SPRING);
    else if (first === 'contract') this.#checked(words.slice(3), sentence, () => this.contracts.push(contract(words)));
    else if (first === 'evidence')
      this.#checked(rest, sentence, () => this.evidence.push({ id: second, ...read(rest, EVIDENCE) }));
    else if (first === 'finding') this.#checked(rest.slice(1), sentence, () => this.findings.push(finding(words)));
    else if (first.endsWith(':'))
      this.#checked(rest.slice(1), sentence, () => this.#component(first.slice(0, -1), words));
    else if (second === 'says') this.#checked(rest.slice(2), sentence, () => this.#sheet(first).lines.push(line(rest)));
    else this.links.push({ consumer: first, kind: second, supplier: rest[0] });
  }

  #component(id: string, words: readonly string[]): void {
    this.components.set(id, component(id, words));
  }

  #checked(words: readonly string[], sentence: string, add: () => unknown): void {
    checkFields(words, sentence);
    add();
  }

  #catalogue(id: string) {
    const known = this.catalogues.get(id) ?? { requirements: new Map<string, Plain>(), mappings: [] };
    this.catalogues.set(id, known);
    return known;
  }

  #party(id: string, [type, ...words]: readonly string[], sentence: string): void {
    checkFields(words, sentence);
    this.parties.set(id, { id, type, name: { ja: id }, ...read(words, PARTY) });
  }

  #requirement(reference: string, words: readonly string[], sentence: string): void {
    checkFields(words, sentence);
    const [catalogue = '', ...id] = reference.split(':');
    const defaults = { layers: ['network'], phases: ['normal'] };
    const requirement = { id: id.join(':'), title: { ja: reference }, ...defaults, ...read(words, REQUIREMENT) };
    this.#catalogue(catalogue).requirements.set(id.join(':'), requirement);
  }

  #mapping([source = '', relation, target]: readonly string[]): void {
    this.#catalogue('demo').mappings.push({ source, relation, target });
  }

  #sheet(of: string) {
    const known = this.sheets.get(of) ?? { publishedOn: SPRING, lines: [] };
    this.sheets.set(of, known);
    return known;
  }

  document(): Plain {
    const catalogues = [...this.catalogues].map(([id, { requirements, mappings }]) => ({
      id,
      requirements: [...requirements.values()],
      mappings,
    }));
    const sheets = [...this.sheets].map(([of, sheet]) => {
      const [id, version = '1'] = of.split('/');
      return { component: id, version, ...sheet };
    });
    const { links, contracts, evidence, findings } = this;
    return {
      ...{ format: 'bunkai-model/1', catalogues, parties: [...this.parties.values()] },
      ...{ components: [...this.components.values()], links, sheets, contracts, evidence, findings },
    };
  }
}

/** When sheets are published unless a sentence says otherwise. */
const SPRING = '2026-04-01';

/** Hospital `h` of type I, vendors `v`, `w`, `x`; `demo:patch` for layers network and platform, phase normal. */
const GROUND: readonly string[] = [
  'requirement demo:patch layers=network,platform',
  'party h INSTITUTION type=I adopts=demo',
  'party v VENDOR',
  'party w VENDOR',
  'party x VENDOR',
];

/**
 * A model document from short sentences, one an entity, on a common ground that they may say again:
 *
 * - `vpn: h APPLIANCE exposure=INTERNET`: a component with its owner and kind; a usage's `needs=rto:4+aal:2`
 * - `vpn OPERATED_BY care`: a link
 * - `vpn says patch@normal SUPPLIER via=care`: a line of sheet version 1 (`vpn/2 says …`: of version 2)
 * - `sheet vpn/2 2026-10-01`, `sheet vpn/3 draft`: when a sheet was published; 2026-04-01 unless said, without lines it is empty
 * - `contract k h<v care,news from=2025-04-01 to=2027-03-31 renews annexes=care/1`: customer, supplier, what it covers
 * - `party g INSTITUTION type=II adopts=demo`, `evidence iso until=2027-01-31`
 * - `finding f1 vpn found=2026-04-01 due=2026-05-01 closed=… assignee=v about=demo:patch`
 * - `requirement old:patch layers=network phases=normal,disaster priority=SHOULD`, `mapping old:patch EQUAL demo:patch`
 */
export function tell(sentences: readonly string[]): Record<string, unknown> {
  const telling = new Telling();
  for (const sentence of [...GROUND, ...sentences]) telling.tell(sentence);
  return telling.document();
}
