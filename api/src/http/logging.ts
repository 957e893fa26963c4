import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dependencies } from './dependencies.ts';

/** Lines name the route and never the address as sent, which may hold ids and words that people typed. */
export const logLine = (request: FastifyRequest, reply: FastifyReply) => ({
  method: request.method,
  route: request.routeOptions.url ?? 'unknown',
  status: reply.statusCode,
  milliseconds: Math.round(reply.elapsedTime),
});

interface LoggedError extends Error {
  readonly code?: unknown;
  readonly driverError?: { readonly code?: unknown };
}

export const loggerOf = ({ config, logTo }: Dependencies) => ({
  level: config.logLevel,
  ...(logTo ? { stream: logTo } : {}),
  serializers: {
    req: (request: FastifyRequest) => ({ id: request.id, method: request.method }),
    res: ({ statusCode }: { readonly statusCode?: number }) => ({ status: statusCode }),
    err: (error: LoggedError) => ({
      type: error.name,
      code: error.driverError?.code ?? error.code,
      // Messages of the database repeat what was sent.
      message: error.driverError ? 'database error' : error.message,
      stack: error.driverError ? '' : (error.stack ?? ''),
    }),
  },
});
