import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that say how far a statement has been scored; its own list is compared by row, other lists do not show them. */
const SCORED = ['scored_revision', 'digest', 'scored_at'];

/** Ids of a row are subjects; where a change moves it to another subject, both have changed. */
const NOTE = `
  CREATE FUNCTION note_list_change() RETURNS trigger LANGUAGE plpgsql AS $note$
  BEGIN
    INSERT INTO list_change (xid, subject, at)
    SELECT DISTINCT pg_current_xact_id()::text::bigint, rows.was ->> name, now()
    FROM unnest(ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END]) rows (was),
         unnest(TG_ARGV) name
    WHERE rows.was ->> name IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $note$`;

/** What a side says to a card is about its own list alone. */
const NOTE_ANSWER = `
  CREATE FUNCTION note_card_answer() RETURNS trigger LANGUAGE plpgsql AS $note$
  BEGIN
    INSERT INTO list_change (xid, subject, at)
    SELECT pg_current_xact_id()::text::bigint, rows.was ->> ((rows.was ->> 'side') || '_id'), now()
    FROM unnest(ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END]) rows (was)
    WHERE rows.was IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $note$`;

/** The log of an introduction counts in the loads of both of its sides. */
const NOTE_EVENT = `
  CREATE FUNCTION note_introduction_event() RETURNS trigger LANGUAGE plpgsql AS $note$
  BEGIN
    INSERT INTO list_change (xid, subject, at)
    SELECT pg_current_xact_id()::text::bigint, side, now()
    FROM introduction i, unnest(ARRAY[i.listing_id::text, i.profile_id::text]) side
    WHERE i.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.introduction_id ELSE NEW.introduction_id END
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $note$`;

const ANY = 'INSERT OR UPDATE OR DELETE';

const trigger = (table: string, when: string, call: string): string =>
  `CREATE TRIGGER note_list_change AFTER ${when} ON "${table}" FOR EACH ROW EXECUTE FUNCTION ${call}`;

const noting = (table: string, when: string, ...columns: string[]): string =>
  trigger(table, when, `note_list_change(${columns.map((name) => `'${name}'`).join(', ')})`);

const UP = [
  'CREATE TABLE "list_change" ("xid" bigint NOT NULL, "subject" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_list_change" PRIMARY KEY ("xid", "subject"))',
  NOTE,
  NOTE_ANSWER,
  NOTE_EVENT,
  noting('organisation', 'UPDATE OR DELETE', 'id'),
  noting('membership', ANY, 'organisation_id', 'account_id'),
  noting('listing_outside', ANY, 'listing_id'),
  noting('introduction', ANY, 'listing_id', 'profile_id'),
  noting('near_miss', ANY, 'profile_id'),
  noting('support_measure', ANY, 'programme'),
  noting('weight_version', ANY, 'programme'),
  trigger('card_answer', ANY, 'note_card_answer()'),
  trigger('introduction_event', ANY, 'note_introduction_event()'),
];

const TABLES = [
  'organisation',
  'membership',
  'listing_outside',
  'introduction',
  'near_miss',
  'support_measure',
  'weight_version',
  'card_answer',
  'introduction_event',
  'listing',
  'profile',
];

/** A night in which nothing has changed says of every statement that it is scored, and may not say that it has changed. */
const notingStatements = async (runner: QueryRunner, table: string): Promise<string> => {
  const columns = (await runner.query(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS names FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL($2::text[])`,
    [table, SCORED],
  )) as readonly { readonly names: string }[];
  return noting(table, `UPDATE OF ${columns[0]?.names ?? 'id'} OR DELETE`, 'id');
};

export class ListChanges1795910400005 implements MigrationInterface {
  readonly name = 'ListChanges1795910400005';

  async up(runner: QueryRunner): Promise<void> {
    for (const query of UP) await runner.query(query);
    for (const table of ['listing', 'profile']) await runner.query(await notingStatements(runner, table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER note_list_change ON "${table}"`);
    for (const name of ['note_list_change', 'note_card_answer', 'note_introduction_event'])
      await runner.query(`DROP FUNCTION ${name}()`);
    await runner.query('DROP TABLE "list_change"');
  }
}
