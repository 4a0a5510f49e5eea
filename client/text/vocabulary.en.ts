import type { vocabularyJa } from './vocabulary.ja.ts';

type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> };

/** What the codes of the model are called in English. */
export const vocabularyEn: Words<typeof vocabularyJa> = {
  severity: { CRITICAL: 'Critical', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low', INFO: 'Info' },
  phase: {
    NORMAL: 'Normal operation',
    DISASTER: 'Disaster',
    CYBERATTACK: 'Cyberattack',
    SYSTEM_FAILURE: 'System failure',
  },
  kind: {
    ORGANISATION: 'Organisation',
    ON_PREMISES: 'On premises',
    TERMINAL: 'Terminal',
    APPLIANCE: 'Appliance',
    NETWORK: 'Network',
    LINE: 'Line',
    SAAS: 'SaaS',
    PAAS: 'PaaS',
    IAAS: 'IaaS',
    OPERATION: 'Operation',
    API: 'API',
    USAGE: 'Usage',
  },
  exposure: {
    INTERNET: 'internet-facing',
    PARTNER: 'partner-facing',
    REMOTE_MAINTENANCE: 'remote maintenance',
    MEDIA: 'reached by media',
  },
  linkKind: {
    USES: 'uses',
    RUNS_ON: 'runs on',
    OPERATED_BY: 'is operated by',
    CALLS: 'calls',
    CONNECTS_VIA: 'connects via',
    AUTHENTICATES_VIA: 'signs in via',
    EXPOSED_BY: 'is exposed by',
  },
  binding: {
    NOT_NEEDED: 'no contract needed',
    BOUND: 'under contract',
    EXPIRED: 'contract ended',
    UNCONTRACTED: 'no contract',
  },
  mark: {
    ALONE: 'does it alone',
    PART: 'does its part',
    SUPPORTS: 'supports',
    NOT_DONE: 'does not do it',
    NOT_ARISING: 'does not arise',
    NOT_ALLOWED: 'not allowed',
    NOT_CONFIRMED: 'not confirmed',
  },
  state: { OPEN: 'Open', IN_TALKS: 'In talks', RISK_ACCEPTED: 'Risk accepted' },
  rule: { all: 'All' },
};
