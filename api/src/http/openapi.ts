import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { LANGUAGES, fieldsOf, schemaOf } from '@musubi/statements';
import type { Class, FieldSpec, JsonSchema } from '@musubi/statements';
import { PROBLEMS } from '@musubi/contracts';
import type { ProblemCode, Route } from '@musubi/contracts';
import type { FastifyInstance } from 'fastify';
import type { RouteTable } from './mount.ts';

type Part = Record<string, unknown>;

/** Problems that any route may answer, whatever its table entry says. */
const ALWAYS: readonly ProblemCode[] = ['invalid-input', 'too-many-requests', 'internal', 'overloaded'];

const PROBLEM_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    detail: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'rule'],
        properties: {
          path: { type: 'string' },
          rule: { type: 'string' },
          limit: { type: 'integer' },
          source: { type: 'string' },
          since: { type: 'string' },
        },
      },
    },
  },
};

/** Classes and code sets by name, each written once. */
class Components {
  readonly schemas: Record<string, JsonSchema> = { Problem: PROBLEM_SCHEMA };
  readonly #classes = new Map<string, Class>();

  ref(type: Class): JsonSchema {
    const known = this.#classes.get(type.name);
    if (known && known !== type) throw new Error(`two classes are called ${type.name}`);
    if (!known) {
      this.#classes.set(type.name, type);
      this.schemas[type.name] = this.#schema(type);
    }
    return { $ref: `#/components/schemas/${type.name}` };
  }

  /** Nested parts become references, which `schemaOf` alone would write in place. */
  #schema(type: Class): JsonSchema {
    return { ...schemaOf(type, { codes: (spec) => this.#codes(spec) }), properties: this.properties(type) };
  }

  properties(type: Class): Record<string, JsonSchema> {
    const flat = schemaOf(type, { codes: (spec) => this.#codes(spec) });
    const properties = { ...(flat['properties'] as Record<string, JsonSchema>) };
    for (const field of fieldsOf(type)) {
      if (!field.part) continue;
      const ref = this.ref(field.part());
      properties[field.name] =
        field.kind === 'part' ? ref : { type: 'array', maxItems: field.max, items: ref };
    }
    return properties;
  }

  #codes(spec: FieldSpec): JsonSchema {
    const name = `Codes.${spec.codes?.name ?? ''}`;
    this.schemas[name] ??= { type: 'string', enum: spec.codes?.codes ?? [] };
    return { $ref: `#/components/schemas/${name}` };
  }
}

const parameters = (type: Class | undefined, place: 'path' | 'query', components: Components): Part[] => {
  if (!type) return [];
  const properties = components.properties(type);
  return fieldsOf(type).map((field) => ({
    name: field.name,
    in: place,
    required: place === 'path' || !field.optional,
    schema: properties[field.name],
  }));
};

const headers = (route: Route): Part[] => [
  ...(route.versioned
    ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string', pattern: '^"[0-9]+"$' } }]
    : []),
  ...(route.idempotent
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          schema: { type: 'string', minLength: 8, maxLength: 100 },
        },
      ]
    : []),
];

/** The problems a route may answer: those of its entry, and those that follow from its access, headers and parameters. */
export const problemsOf = (route: Route): ProblemCode[] => {
  const codes = new Set<ProblemCode>([...ALWAYS, ...route.problems]);
  if (route.access.who !== 'anyone') codes.add('not-signed-in');
  if (route.access.who !== 'anyone' && route.access.who !== 'signed-in') codes.add('not-allowed');
  if (route.method !== 'GET') codes.add('too-large').add('wrong-content-type');
  if (route.versioned) codes.add('version-required').add('changed-meanwhile');
  if (route.idempotent) codes.add('idempotency-mismatch');
  return [...codes];
};

const problemAnswers = (route: Route): Part => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(route))
    byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...byStatus]
      .sort(([one], [other]) => one - other)
      .map(([status, codes]) => [String(status), { description: codes.join(', '), content }]),
  );
};

const goodAnswer = (route: Route, components: Components): Part => {
  if (route.reply === 'none') return { description: 'done' };
  if (route.reply === 'stream')
    return { description: 'events', content: { 'text/event-stream': { schema: { type: 'string' } } } };
  return {
    description: 'done',
    content: { 'application/json': { schema: components.ref(route.reply) } },
    ...(fieldsOf(route.reply).some((field) => field.name === 'version')
      ? { headers: { ETag: { schema: { type: 'string' }, description: 'the version, for If-Match' } } }
      : {}),
  };
};

const operation = (name: string, route: Route, components: Components): Part => ({
  operationId: name,
  summary: route.summary,
  tags: [route.path.split('/')[2] ?? ''],
  'x-access': route.access,
  security: route.access.who === 'anyone' ? [] : [{ bearer: [] }],
  parameters: [
    ...parameters(route.params, 'path', components),
    ...parameters(route.query, 'query', components),
    ...headers(route),
  ],
  ...(route.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: components.ref(route.body) } },
        },
      }
    : {}),
  responses: { [String(route.status)]: goodAnswer(route, components), ...problemAnswers(route) },
});

/** The OpenAPI 3.1 document of a route table. The same table gives the same bytes. */
export const openApiOf = (table: RouteTable): Part => {
  const components = new Components();
  const paths: Record<string, Part> = {};
  for (const [name, route] of Object.entries(table)) {
    const path = route.path.replaceAll(/:([A-Za-z]+)/gu, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route, components) };
  }
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Musubi',
      version: '1',
      description: `世田谷の人としごと、お店と担い手をむすぶ API。画面のことば: ${LANGUAGES.join(', ')}`,
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
};

/** `/v1/openapi.json`, and the same to browse at `/docs`. */
export const serveDocument = async (app: FastifyInstance, table: RouteTable): Promise<void> => {
  const document = openApiOf(table);
  const text = JSON.stringify(document);
  app.get('/v1/openapi.json', (_, reply) =>
    reply.header('cache-control', 'public, max-age=300').type('application/json; charset=utf-8').send(text),
  );
  await app.register(async (scope) => {
    await scope.register(swagger, { mode: 'static', specification: { document: document as never } });
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { docExpansion: 'none', deepLinking: true },
      // The page of swagger-ui styles itself in place and draws with data URLs; nothing of ours is on it.
      staticCSP:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    });
  });
};
