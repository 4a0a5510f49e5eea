import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { IdentityParts } from '../usecases/identity/index.ts';
import type { HttpIdentityParts, IdentitySettings } from './identity/index.ts';

function oidcOf(config: Config): Pick<IdentitySettings, 'oidc'> {
  if (config.AUTH !== 'oidc' || config.OIDC_ISSUER === undefined || config.OIDC_CLIENT_ID === undefined) return {};
  const secret = config.OIDC_CLIENT_SECRET;
  return {
    oidc: {
      issuer: config.OIDC_ISSUER,
      clientId: config.OIDC_CLIENT_ID,
      ...(secret === undefined ? {} : { clientSecret: secret }),
      claims: { roleClaim: config.OIDC_ROLE_CLAIM, partyClaim: config.OIDC_PARTY_CLAIM },
    },
  };
}

/** How people are recognised, from the configuration. */
export function identityParts(config: Config, identity: IdentityParts, logger: Logger): HttpIdentityParts {
  return {
    identity,
    settings: {
      auth: config.AUTH,
      ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
      ...oidcOf(config),
    },
    onFault: (error, requestId) => logger.error({ requestId, err: error }, 'sign-in fault'),
  };
}
