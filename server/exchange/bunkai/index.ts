import type { Format } from '../format.ts';
import { isJson, readJsonFile, readYamlFile } from './parse.ts';
import { openWriter } from './write.ts';

/** The model document in JSON. */
export const BUNKAI_JSON = {
  name: 'bunkai',
  title: { ja: '分界 JSON', en: 'Bunkai JSON' },
  extension: '.json',
  mediaType: 'application/json',
  sniff: isJson,
  read: readJsonFile,
  openWriter: (heading) => openWriter({ format: 'json', ...heading }),
} as const satisfies Format;

/** The model document in YAML. It takes every text that is not JSON. */
export const BUNKAI_YAML = {
  name: 'bunkai-yaml',
  title: { ja: '分界 YAML', en: 'Bunkai YAML' },
  extension: '.yaml',
  mediaType: 'application/yaml',
  sniff: (file) => !isJson(file),
  read: readYamlFile,
  openWriter: (heading) => openWriter({ format: 'yaml', ...heading }),
} as const satisfies Format;
