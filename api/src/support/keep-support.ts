import { randomUUID } from 'node:crypto';
import type { SupportFacts, SupportMeasure } from '@musubi/contracts';
import { remedyOf } from '@musubi/programmes';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { namedProgramme } from '../listings/statement.ts';
import { SupportMeasureEntity } from './support-measure.entity.ts';

/** What is shown to people as a link must lead somewhere safe. */
const isSafe = (link: string): boolean => URL.canParse(link) && new URL(link).protocol === 'https:';

/** @throws Refusal `invalid-input` for a condition that no help removes, or a link that is none */
const columnsOf = (facts: SupportFacts) => {
  const programme = namedProgramme(facts.programme);
  const { criterion, code = null, title, text, link = null, area = null, validUntil = null } = facts;
  if (remedyOf(programme.id, criterion) === undefined)
    throw new Refusal('invalid-input', { fields: [{ path: '/criterion', rule: 'not-a-choice' }] });
  if (link !== null && !isSafe(link))
    throw new Refusal('invalid-input', { fields: [{ path: '/link', rule: 'type' }] });
  return { programme: programme.id, criterion, code, title, text, link, area, validUntil };
};

export const viewSupport = (row: SupportMeasureEntity): SupportMeasure => {
  const { id, programme, criterion, code, title, text, link, area, validUntil, version } = row;
  return {
    ...{ id, programme, criterion, title, text, version },
    remedy: remedyOf(programme, criterion) ?? 'advice',
    ...(code === null ? {} : { code }),
    ...(link === null ? {} : { link }),
    ...(area === null ? {} : { area }),
    ...(validUntil === null ? {} : { validUntil }),
  };
};

/** @throws Refusal `invalid-input` */
export const addSupport = async (
  { manager, clock }: Context,
  facts: SupportFacts,
): Promise<SupportMeasure> => {
  const row: SupportMeasureEntity = {
    id: randomUUID(),
    ...columnsOf(facts),
    version: 1,
    createdAt: clock.now(),
  };
  await manager.insert(SupportMeasureEntity, row);
  return viewSupport(row);
};

/** Corrects a measure, or ends it by a day in the past. @throws Refusal `not-found`, `changed-meanwhile`, `invalid-input` */
export const changeSupport = async (
  { manager }: Context,
  { supportId, version }: { readonly supportId: string; readonly version: number | undefined },
  facts: SupportFacts,
): Promise<SupportMeasure> => {
  const columns = columnsOf(facts);
  const stored = await manager.findOne(SupportMeasureEntity, {
    where: { id: supportId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!stored) throw new Refusal('not-found');
  expectVersion(stored.version, version);
  const changes = { ...columns, version: stored.version + 1 };
  await manager.update(SupportMeasureEntity, { id: supportId }, changes);
  return viewSupport({ ...stored, ...changes });
};
