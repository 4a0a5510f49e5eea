import { type ScalarTag, stringify, type Tags } from 'yaml';

/** Control characters, halves of pairs, and what YAML 1.1 takes for a line break: read differently or not at all. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Texts that the library writes as they are though a reader, even itself, may read something else. */
const DELICATE = /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|^\s|\s\n|\s$/u;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes a delicate text like JSON, which is YAML too and can escape everything. */
const delicateText: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && DELICATE.test(value),
  resolve: (text) => text,
  stringify: ({ value }) => JSON.stringify(value).replace(UNPRINTABLE, escaped),
};

const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Quotes what a reader of YAML 1.1 would take for something else, above all dates.
  compat: 'yaml-1.1',
  // Before the library's own tags: the first one that fits a value writes it.
  customTags: (tags: Tags): Tags => [delicateText, ...tags],
  aliasDuplicateObjects: false,
  lineWidth: 0,
} as const;

/** Plain data as YAML 1.2 that `parseText` reads back as the same data. */
export function writeYaml(value: unknown): string {
  return stringify(value, YAML_OPTIONS);
}
