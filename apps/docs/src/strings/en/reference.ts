import type { Family } from '../../reference/document.ts';

/** The words of the reference: operations, schemas, error codes. */
export const reference = {
  request: 'Request',
  parameters: 'Parameters',
  requestBody: 'Request body',
  optionalBody: 'Request body (optional)',
  samples: 'Samples',
  responses: 'Responses',
  headers: 'Headers',
  noBody: 'No body.',
  schema: 'Schema:',

  name: 'Name',
  type: 'Type',
  meaning: 'Meaning',
  required: 'required',
  optional: 'optional',
  deprecated: 'deprecated',
  bounds: 'Bounds',
  default: 'Default',
  example: 'Example',
  propertiesOf: (name: string) => `Properties of ${name}`,
  inPlace: { path: 'in path', query: 'in query', header: 'in header' },

  source: 'Source',
  ownSource: (title: string) => `Quotakit’s own: ${title}`,
  vendorSource: (title: string) => `The vendor’s public documentation: ${title}`,
  sourceDocument: (name: string, title: string) => `Source document ${name}: ${title}`,
  vendorOperation: (name: string) => ` (\`${name}\`)`,
  repeating: 'Repeating it',
  idempotency: {
    safe: 'Safe: it changes nothing and may be repeated.',
    idempotent: 'Idempotent: a repeated request leaves the same state.',
    keyed:
      'Keyed: send an `Idempotency-Key`, and a repeated request returns the first answer and changes nothing.',
    none: 'None: a repeated request is carried out again.',
  },
  cost: 'Cost',
  costOf: (amount: string) => `\`${amount}\` in credits, less a discount`,
  authentication: 'Authentication',
  optionalAuthentication: 'Optional.',
  anyScheme: 'Any one of these:',

  errorCodes: 'Error codes',
  errorsDescription: 'Every error code of every family: its status, what it means and what to do.',
  errorsIntroduction:
    'Programs read the code of an error, and never its message, which may be reworded. This list is closed: a server answers with no other code. When you report a problem, quote the `X-Request-Id` of the answer.',
  families: {
    platform: 'Platform',
    metering: 'Metering',
    partner: 'Partner',
    'client-quotas': 'Client quotas',
    identity: 'Identity',
  } satisfies Readonly<Record<Family, string>>,
  familyOf: (name: string) => `${name} family`,
  errorDescription: (statuses: readonly string[], family: string, meaning: string) =>
    `${statuses.join(' or ')}, ${family} family: ${meaning}`,
  whatToDo: 'What to do',
  sendingAgain: 'Sending it again',
  retry: {
    never: 'Do not: the same request cannot succeed.',
    'after-fix': 'After the fix: until then the same request is refused again.',
    later: 'Later: the same request may succeed then.',
  },
  answeredBy: 'Answered by',
  byGateway: 'Calls of a service through the gateway.',
  byRouting: 'Addresses and methods that no operation has.',
  operations: 'Operations',
  operationsWithCode: 'Operations that answer with it',
  examples: 'Examples',
};
