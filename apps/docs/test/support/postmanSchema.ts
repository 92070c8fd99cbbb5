/** The parts of the Postman collection format, version 2.1, that our collections use, and nothing else. */
const text = { type: 'string' };
const list = (items: object) => ({ type: 'array', items });
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const pair = object(['key', 'value'], {
  key: { type: 'string', minLength: 1 },
  value: text,
  description: text,
  disabled: { type: 'boolean' },
});

const auth = {
  oneOf: [
    object(['type'], { type: { const: 'noauth' } }),
    object(['type', 'bearer'], { type: { const: 'bearer' }, bearer: list(pair) }),
    object(['type', 'apikey'], { type: { const: 'apikey' }, apikey: list(pair) }),
  ],
};

const request = object(['method', 'url', 'header', 'auth'], {
  method: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
  description: text,
  auth,
  header: list(pair),
  url: object(['raw', 'host', 'path', 'query', 'variable'], {
    raw: text,
    host: list(text),
    path: list(text),
    query: list(pair),
    variable: list(pair),
  }),
  body: object(['mode', 'raw'], {
    mode: { const: 'raw' },
    raw: text,
    options: object(['raw'], { raw: object(['language'], { language: { const: 'json' } }) }),
  }),
});

const response = object(['name', 'originalRequest', 'status', 'code', 'header', 'body'], {
  name: text,
  originalRequest: request,
  status: text,
  code: { type: 'integer', minimum: 100, maximum: 599 },
  header: list(pair),
  body: text,
});

const item = object(['name', 'request', 'response'], { name: text, request, response: list(response) });
const folder = object(['name', 'item'], { name: text, description: text, item: list(item) });

export const postmanSchema = object(['info', 'item'], {
  info: object(['name', 'schema'], {
    name: text,
    description: text,
    schema: { const: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  }),
  variable: list(object(['key', 'value'], { key: text, value: text })),
  item: list(folder),
});
