// The YAML of a new operation. Empty texts are what the lint asks for.

const ERRORS = {
  platform: { 400: 'PlatformInvalidParameter', 401: 'PlatformUnauthorized', 500: 'PlatformInternalError' },
  metering: { 400: 'MeteringInvalidParameter', 401: 'MeteringUnauthorizedUser', 500: 'MeteringReadFailed' },
  partner: {
    400: 'PartnerBadRequest',
    401: 'PartnerUnauthorized',
    403: 'PartnerAccessDenied',
    429: 'PartnerThrottled',
    500: 'PartnerOtherErrors',
  },
  'client-quotas': {
    400: 'ClientQuotaInvalidParameter',
    401: 'ClientQuotaUnauthorized',
    403: 'ClientQuotaForbidden',
    404: 'ClientQuotaInstanceNotFound',
    500: 'ClientQuotaSystemError',
  },
};
const TOO_LARGE = {
  platform: 'PlatformPayloadTooLarge',
  metering: 'MeteringRequestTooLarge',
  partner: 'PartnerRequestTooLarge',
  'client-quotas': 'ClientQuotaRequestTooLarge',
};
const NOT_FOUND = { platform: 'PlatformNotFound', metering: 'MeteringNotFound' };
const SHARED_PARAMETERS = { project_id: 'ProjectId', instance_id: 'InstanceId' };
const IDEMPOTENCY = {
  get: 'safe',
  put: 'idempotent',
  patch: 'idempotent',
  delete: 'idempotent',
  post: 'none',
};

const hasBody = ({ method }) => ['post', 'put', 'patch'].includes(method);

/** The name of the schema of the request's body; nothing where it has none. */
export function requestSchema(operation) {
  return hasBody(operation) ? `${operation.id[0].toUpperCase()}${operation.id.slice(1)}Request` : undefined;
}

/** The name of the schema of the answer's body; nothing where it has none. */
export function answerSchema({ method, isList, one }) {
  if (method === 'delete') return undefined;
  return isList ? `${one}List` : one;
}

/** The parameters that are in the path itself. */
export function parametersYaml({ parameters }) {
  if (parameters.length === 0) return '';
  const entries = parameters.map((name) =>
    SHARED_PARAMETERS[name]
      ? `  - $ref: ../components/parameters/${SHARED_PARAMETERS[name]}.yaml\n`
      : `  - name: ${name}
    in: path
    required: true
    description: ''
    schema:
      $ref: ../components/schemas/Uuid.yaml
`,
  );
  return `parameters:\n${entries.join('')}`;
}

export function operationYaml(operation) {
  const { method, id, tag, family, scheme } = operation;
  return `${method}:
  operationId: ${id}
  summary: ''
  description: ''
  tags: [${tag}]
  security:
${scheme.map((name) => `    - ${name}: []\n`).join('')}  x-family: ${family}
  x-source:
    document: quotakit
    title: ''
    operation: null
  x-idempotency: ${IDEMPOTENCY[method]}
${requestYaml(operation)}  responses:
${successYaml(operation)}${errorsYaml(operation)}`;
}

function requestYaml(operation) {
  const schema = requestSchema(operation);
  if (!schema) return '';
  return `  requestBody:
    required: true
    description: ''
    content:
      application/json:
        schema:
          $ref: ../components/schemas/${schema}.yaml
        examples: {}
`;
}

function successYaml(operation) {
  const schema = answerSchema(operation);
  const status = { post: 201, delete: 204 }[operation.method] ?? 200;
  const head = `    '${status}':
      description: ''
      headers:
        X-Request-Id:
          $ref: ../components/headers/XRequestId.yaml
`;
  if (!schema) return head;
  return `${head}      content:
        application/json:
          schema:
            $ref: ../components/schemas/${schema}.yaml
          examples: {}
`;
}

function errorsYaml(operation) {
  const { family, parameters } = operation;
  const notFound = parameters.at(-1) && NOT_FOUND[family] ? { 404: NOT_FOUND[family] } : {};
  const tooLarge = hasBody(operation) ? { 413: TOO_LARGE[family] } : {};
  // Keys that are numbers come in their order.
  return Object.entries({ ...ERRORS[family], ...notFound, ...tooLarge })
    .map(([status, name]) => `    '${status}':\n      $ref: ../components/responses/${name}.yaml\n`)
    .join('');
}

/** The schemas that the operation needs, by name. */
export function schemasYaml(operation) {
  const request = requestSchema(operation);
  const schemas = {};
  if (request) schemas[request] = schemaYaml('additionalProperties: false\n');
  if (operation.method !== 'delete') schemas[operation.one] = schemaYaml('');
  if (operation.isList) schemas[`${operation.one}List`] = listYaml(operation.one);
  return schemas;
}

function schemaYaml(closed) {
  return `type: object
description: ''
${closed}required: [id]
properties:
  id:
    $ref: Uuid.yaml
    description: ''
`;
}

function listYaml(one) {
  return `type: object
description: ''
required: [count, items]
properties:
  count:
    type: integer
    format: int32
    minimum: 0
    maximum: 2147483647
    description: ''
    examples: [1]
  items:
    type: array
    maxItems: 100
    items:
      $ref: ${one}.yaml
    description: ''
    examples:
      - []
`;
}
