/** What tells the families of operations apart in the rules. */
export const FAMILIES = {
  platform: {
    envelope: 'PlatformError',
    errorCode: ['code'],
    schemes: ['platformToken'],
    slash: true,
    amounts: ['CreditAmount', 'TokenAmount', 'UsdAmount'],
  },
  metering: {
    envelope: 'MeteringError',
    errorCode: ['error', 'code'],
    schemes: ['credentialToken', 'platformToken'],
    slash: true,
    amounts: ['CreditAmount'],
  },
  partner: {
    envelope: 'PartnerError',
    errorCode: ['error_code'],
    schemes: ['xAuthToken', 'akSk'],
    slash: false,
    amounts: ['DecimalAmount', 'BudgetAmount'],
  },
  'client-quotas': {
    envelope: 'ClientQuotaError',
    errorCode: ['error_code'],
    schemes: ['xAuthToken', 'akSk'],
    slash: false,
    amounts: [],
  },
  identity: {
    envelope: 'IdentityError',
    errorCode: ['error', 'error_code'],
    schemes: [],
    slash: false,
    amounts: [],
  },
};

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];

export function operationsOf(pathItem) {
  return METHODS.filter((method) => pathItem[method]).map((method) => pathItem[method]);
}

export function isList(operation) {
  return /^list[A-Z]/.test(operation.operationId ?? '');
}

/** The parameters of the operation, without their `$ref`s. */
export function parametersOf(operation, { resolve }) {
  return (operation.parameters ?? []).map((parameter) => resolve(parameter).node ?? parameter);
}
