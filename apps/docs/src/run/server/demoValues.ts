import type { seedDemo } from '@quotakit/server/src/demo/seed.ts';
import type { Staged } from './stage.ts';

/** Values of the demo data by name. The names are also those of the inputs of the workflows. */
export type DemoValues = Readonly<Record<string, string>>;

/** The demo data's values, flat. */
export function demoValues(demo: Awaited<ReturnType<typeof seedDemo>>, staged: Staged): DemoValues {
  const { holder, stranger: _stranger, lapsed, overdrawnPartner, iam, ...rest } = demo;
  const { otherProject: _otherProject, nonPartner: _nonPartner, ...values } = rest;
  return {
    ...values,
    ...staged,
    holderPlatformToken: holder.platformToken,
    holderCredentialToken: holder.credentialToken,
    lapsedPlatformToken: lapsed.platformToken,
    lapsedCredentialToken: lapsed.credentialToken,
    domainName: iam.domain,
    userName: iam.user,
    password: iam.password,
    overdrawnXAuthToken: overdrawnPartner.xAuthToken,
    customerPlatformToken: overdrawnPartner.customer.platformToken,
    customerApplicationId: overdrawnPartner.customer.applicationId,
  };
}
