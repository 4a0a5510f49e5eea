export { LANGUAGES, type Language, TEXTS, type Texts } from './texts.ts';
