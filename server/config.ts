import { z } from 'zod';
import type { SettingProblem } from './text/settings.ts';

/** Whether an address is this machine's own, which no other machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** Says what is wrong with a value, for `problemOf`. */
const refuse = (context: z.RefinementCtx, problem: SettingProblem): void =>
  context.addIssue({ code: 'custom', params: { problem } });

const within = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const whole = (least: number, most: number, standard: number) => within(least, most).default(standard);

const timeZone = z.string().superRefine((zone, context) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    refuse(context, { kind: 'TIME_ZONE' });
  }
});

/** What a viewer may be: the roles of usecases/access/viewer.ts, which this file may not import (a test compares them). */
const role = z.enum([
  'ADMINISTRATOR',
  'INSTITUTION_EDITOR',
  'INSTITUTION_READER',
  'VENDOR_EDITOR',
  'AUDITOR',
  'PUBLIC',
]);
type RoleName = z.output<typeof role>;

/** The issuer's names of our roles, as a JSON object: such names may hold any character that would separate a list. */
const roleMap = z.string().transform((text, context): Readonly<Record<string, RoleName>> => {
  const read = z.record(z.string(), z.unknown()).safeParse(parsedJson(text));
  const entries = Object.entries(read.data ?? {});
  if (entries.length === 0) {
    refuse(context, { kind: 'ROLE_MAP' });
    return z.NEVER;
  }
  const roles: [string, RoleName][] = [];
  for (const [name, value] of entries) {
    const { data } = role.safeParse(value);
    if (data === undefined) refuse(context, { kind: 'ROLE', name, roles: role.options });
    else roles.push([name, data]);
  }
  return Object.fromEntries(roles);
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const HTTP = { protocol: /^https?$/ };

/** An address below which everything lies: it may have a path, and nothing after that. */
const baseUrl = z.url(HTTP).superRefine((text, context) => {
  const { username, password, search, hash } = new URL(text);
  if (username + password + search + hash !== '') refuse(context, { kind: 'BASE_URL' });
});

/** Every setting, with its default (the table: README). */
const settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  PORT: whole(0, 65_535, 4000).describe('Port to listen on; 0: any free one'),
  DATA: z.string().min(1).default('data').describe('Folder of the embedded store'),
  AUTH: z.enum(['local', 'keys', 'oidc']).default('local').describe('How people are recognised'),
  SESSION_HOURS: whole(1, 744, 8).describe('How long a browser stays signed in'),
  PUBLIC_URL: baseUrl
    .optional()
    .describe('Address under which browsers reach the server; it may have a path, behind a proxy'),
  TRUST_PROXY: whole(0, 10, 0).describe('How many proxies stand before the server'),
  TIME_ZONE: timeZone.default('Asia/Tokyo').describe('Where days begin and end'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
    .default('warn')
    .describe('How much is logged; info: every request'),
  INTROSPECTION: z
    .stringbool()
    .default(true)
    .describe('Whether tools may ask for the schema, and browsers find GraphiQL'),
  MAX_BODY_BYTES: whole(1000, 1_000_000_000, 20_000_000).describe('Longest request of those who may change something'),
  MAX_READER_BODY_BYTES: whole(1000, 1_000_000_000, 1_000_000).describe('Longest request of all others'),
  MAX_BODY_VALUES: whole(1000, 10_000_000, 100_000).describe(
    'Most values in the JSON of a request; files count as one',
  ),
  MAX_COST: whole(100, 10_000_000, 200_000).describe('Highest cost of a request'),
  MAX_DEPTH: whole(3, 100, 14).describe('Deepest selection'),
  MAX_ALIASES: whole(0, 10_000, 50).describe('Most aliases of a request'),
  MAX_TOKENS: whole(100, 1_000_000, 10_000).describe('Longest document, in tokens'),
  MAX_DOCUMENT_CHARACTERS: whole(1000, 10_000_000, 500_000).describe(
    'Longest document, in characters; variables apart',
  ),
  MAX_COMPARISONS: whole(1000, 10_000_000, 50_000).describe(
    'Most comparisons of fields of one name that checking a document may take',
  ),
  PARSE_SECONDS: whole(1, 3600, 20).describe('Most processor time for reading the files of an import'),
  PARSE_MEGABYTES: whole(64, 65_536, 1024).describe('Most memory of a thread that reads files'),
  PARSE_THREADS: whole(1, 64, 1).describe('Most threads that read files'),
  MAX_YAML_CHARACTERS: whole(1000, 100_000_000, 1_000_000).describe('Longest YAML file of an import over the API'),
  REQUEST_SECONDS: whole(1, 3600, 30).describe('Longest time for one answer'),
  REQUESTS_PER_MINUTE: whole(1, 10_000_000, 6000).describe(
    'Most requests of one key or signed-in person; of one address without either',
  ),
  ADDRESS_REQUESTS_PER_MINUTE: within(1, 100_000_000)
    .optional()
    .describe('Most requests of one address, whoever asks; left out: ten times REQUESTS_PER_MINUTE'),
  FAILED_SIGN_INS_PER_MINUTE: whole(1, 10_000_000, 60).describe(
    'Most different wrong keys and sessions that one address may show',
  ),
  NEO4J_URI: z.string().min(1).optional().describe('Neo4j to keep the model in; without it SQLite is used'),
  NEO4J_USER: z.string().min(1).default('neo4j').describe('For NEO4J_URI'),
  NEO4J_PASSWORD: z.string().optional().describe('For NEO4J_URI'),
  NEO4J_DATABASE: z.string().min(1).optional().describe('For NEO4J_URI; the standard database where left out'),
  BACKUP_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder for scheduled backups of the embedded store, best on another disk; left out: none are made'),
  BACKUP_KEEP: whole(1, 10_000, 14).describe('How many scheduled backups are kept'),
  BACKUP_HOURS: whole(1, 744, 24).describe('Hours from one scheduled backup to the next'),
  BUNKAI_RESIDENT: z.enum(['on', 'off']).default('on').describe('Whether the whole model is kept in memory'),
  OIDC_ISSUER: z.url().optional().describe('OpenID Connect issuer, for AUTH=oidc'),
  OIDC_CLIENT_ID: z.string().min(1).optional().describe('For AUTH=oidc'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('For AUTH=oidc'),
  OIDC_ROLE_CLAIM: z.string().min(1).default('bunkai_role').describe('Claim that holds the role'),
  OIDC_ROLE_MAP: roleMap
    .optional()
    .describe('The issuer’s names of roles, as JSON: {"grp-42":"AUDITOR"}; left out: ours are used'),
  OIDC_PARTY_CLAIM: z.string().min(1).default('bunkai_party').describe('Claim that holds the id of the party'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url(HTTP)
    .optional()
    .describe('OpenTelemetry collector that gets traces, such as http://localhost:4318; left out: there are none'),
  OTEL_SERVICE_NAME: z.string().min(1).optional().describe('Name of this server in traces; left out: bunkai'),
});

export type Config = z.output<typeof settings>;

/** One problem of the configuration: which setting, and what is wrong with it. */
export type ConfigProblem = { readonly setting: string } & SettingProblem;

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Settings that only make sense together. */
function problemsTogether(config: Config): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (config.AUTH === 'local' && !isLoopback(config.HOST)) {
    problems.push({ setting: 'HOST', kind: 'EXPOSED', host: config.HOST });
  }
  if (config.AUTH === 'oidc') {
    for (const setting of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'PUBLIC_URL'] as const) {
      if (config[setting] === undefined) problems.push({ setting, kind: 'NEEDED', by: 'AUTH=oidc' });
    }
  }
  return problems;
}

/** The schema of a setting without its default. */
function formOf(setting: string): unknown {
  let form: unknown = Object.entries(settings.shape).find(([name]) => name === setting)?.[1];
  while (form instanceof z.ZodDefault || form instanceof z.ZodOptional) form = form.unwrap();
  return form;
}

const isProblem = (value: unknown): value is SettingProblem =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** What a setting must be, where its value is none. */
function problemOf(issue: z.core.$ZodIssue): SettingProblem {
  if (issue.code === 'custom' && isProblem(issue.params?.['problem'])) return issue.params['problem'];
  if (issue.code === 'invalid_format' && issue.format === 'url') return { kind: 'URL', schemes: ['http', 'https'] };
  const form = formOf(String(issue.path[0]));
  if (form instanceof z.ZodNumber) return { kind: 'NUMBER', min: form.minValue ?? 0, max: form.maxValue ?? 0 };
  if (form instanceof z.ZodEnum) return { kind: 'CHOICE', options: form.options.map(String) };
  return form instanceof z.ZodPipe ? { kind: 'SWITCH' } : { kind: 'OTHER' };
}

/** Reads the settings from an environment; either all of them or every problem. Empty values count as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = Object.entries(environment).filter(([name, value]) => name in settings.shape && value !== '');
  const read = settings.safeParse(Object.fromEntries(set));
  if (!read.success) {
    const problems = read.error.issues.map((issue) => ({ setting: issue.path.join('.'), ...problemOf(issue) }));
    return { ok: false, problems };
  }
  const problems = problemsTogether(read.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: read.data };
}

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

/** Name, meaning and standard value of every setting, for the documentation. */
export function describeSettings(): { name: string; meaning: string; standard: string }[] {
  const standards: Readonly<Record<string, unknown>> = settings.parse({});
  return Object.entries(settings.shape).map(([name, schema]) => ({
    name,
    meaning: schema.description ?? '',
    standard: standards[name] === undefined ? '' : String(standards[name]),
  }));
}
