import type { figureRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { asCsv, readOpenFigures } from './read-open-figures.ts';

export const figureHandlers: HandlersOf<typeof figureRoutes> = {
  readOpenFigures: async (call) => {
    const figures = await readOpenFigures(call, call.query);
    const isAsked = call.request.headers.accept?.startsWith('text/csv') ?? false;
    if (call.query.format === 'csv' || (call.query.format === undefined && isAsked)) {
      call.reply.header('content-type', 'text/csv; charset=utf-8');
      call.reply.serializer(() => asCsv(figures));
    }
    return figures;
  },
};
