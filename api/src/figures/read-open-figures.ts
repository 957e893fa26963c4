import type { OpenFigureQuery, OpenFigures } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { OpenFigureEntity } from './open-figure.entity.ts';

/** Five programmes for fifteen years; the order is that of a table. */
const MOST = 10_000;

export const readOpenFigures = async (
  { manager }: Context,
  { month }: OpenFigureQuery,
): Promise<OpenFigures> => {
  const rows = await manager.find(OpenFigureEntity, {
    where: month === undefined ? {} : { month },
    order: { month: 'DESC', programme: 'ASC', name: 'ASC' },
    take: MOST,
  });
  return {
    items: rows.map(({ month: of, programme, name, unit, value, fewerThanTen }) => ({
      ...{ month: of, programme, name, unit, fewerThanTen },
      ...(value === null ? {} : { value }),
    })),
  };
};

/** Codes and numbers only, so that no cell needs quotes and none can be a formula. */
export const asCsv = ({ items }: OpenFigures): string =>
  [
    'month,programme,name,unit,value,fewer_than_ten',
    ...items.map(({ month, programme, name, unit, value, fewerThanTen }) =>
      [month, programme, name, unit, value ?? '', fewerThanTen].join(','),
    ),
  ].join('\r\n') + '\r\n';
