import { routes } from '@musubi/contracts';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Dependencies } from './http/dependencies.ts';
import { logLine, loggerOf } from './http/logging.ts';
import { registerGuards, safeHeaders } from './http/headers.ts';
import { mountRoutes } from './http/mount.ts';
import type { HandlerTable, RouteTable } from './http/mount.ts';
import { serveDocument } from './http/openapi.ts';
import { answerError, problemOf, sendProblem } from './http/problems.ts';
import { registerTokens } from './http/sign-in.ts';
import { serveWebApps } from './http/static.ts';

const BODY_LIMIT = 256 * 1024;

const pathMatcher = (table: RouteTable): { readonly method: string; readonly pattern: RegExp }[] =>
  Object.values(table).map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replaceAll(/:[A-Za-z]+/gu, '[^/]+')}$`, 'u'),
  }));

const answerUnknown = (table: RouteTable) => {
  const known = pathMatcher(table);
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.split('?', 1)[0] ?? '';
    const methods = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (methods.length === 0) return sendProblem(reply, problemOf('not-found'));
    return sendProblem(
      reply.header('allow', [...new Set(methods)].join(', ')),
      problemOf('method-not-allowed'),
    );
  };
};

/**
 * The application, ready to listen or to be tested: `app.server` after `await app.ready()`.
 * @throws Error when a route is incomplete.
 */
export const buildApp = async (dependencies: Dependencies): Promise<FastifyInstance> => {
  const { config } = dependencies;
  const table: RouteTable = dependencies.table ?? routes;
  const headers = safeHeaders(config.https);
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: 5000,
    requestTimeout: 15_000,
    // A list of addresses; a hop count can be forged (CVE-2026-16732).
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true }),
    return503OnClosing: true,
    logger: loggerOf(dependencies),
    frameworkErrors: (error, request, reply) => {
      answerError(
        error,
        request as unknown as FastifyRequest,
        reply.headers(headers) as unknown as FastifyReply,
      );
    },
  });
  app.addHook('onRoute', ({ method, url }) => dependencies.onRoute?.({ method, url }));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.decorateRequest('claims', undefined);
  app.setErrorHandler(answerError);
  await registerTokens(app, config);
  await registerGuards(app, dependencies, headers);
  app.setNotFoundHandler(answerUnknown(table));
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(logLine(request, reply), 'answered');
  });
  mountRoutes(app, table, dependencies.handlers as HandlerTable, dependencies);
  await serveDocument(app, table);
  await serveWebApps(app);
  return app;
};
