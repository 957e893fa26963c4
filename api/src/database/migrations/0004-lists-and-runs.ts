import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Written by src/database/drift.ts from the difference between the entities and the migrations before, except for what drift
 * does not see: the table that the lists replace, room on their pages to be changed in place (HOT), statements that have to
 * be scored anew because their lists are not there yet.
 */
/* prettier-ignore */
const UP = [
  "CREATE TABLE \"candidate_list\" (\"listing_id\" uuid NOT NULL, \"view\" text NOT NULL, \"programme\" text NOT NULL, \"revision\" integer NOT NULL, \"digest\" text NOT NULL, \"profile_ids\" uuid array NOT NULL, \"fits\" smallint array NOT NULL, \"for_listing\" smallint array NOT NULL, \"for_profile\" smallint array NOT NULL, \"changed_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_f989c3111645c8d5ba9249ab258\" PRIMARY KEY (\"listing_id\", \"view\"))",
  "CREATE TABLE \"scoring_run\" (\"id\" uuid NOT NULL, \"programme\" text NOT NULL, \"kind\" text NOT NULL, \"state\" text NOT NULL, \"shards_done\" integer NOT NULL DEFAULT '0', \"shards_total\" integer NOT NULL DEFAULT '0', \"pairs_done\" bigint NOT NULL DEFAULT '0', \"pairs_total\" bigint NOT NULL DEFAULT '0', \"asked_by\" uuid, \"started_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"moved_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"ended_at\" TIMESTAMP WITH TIME ZONE, \"handed_at\" TIMESTAMP WITH TIME ZONE, \"handovers\" integer NOT NULL DEFAULT '0', CONSTRAINT \"PK_1ce5ae0a10eed9892e7861b5267\" PRIMARY KEY (\"id\"))",
  "CREATE INDEX \"IDX_78a532cd0dadba68425c91f86d\" ON \"scoring_run\"  (\"started_at\", \"id\")",
  "CREATE UNIQUE INDEX \"IDX_0ce5e37ba0a4252fc3a40759e6\" ON \"scoring_run\"  (\"programme\") WHERE state = 'running'",
  "CREATE TABLE \"scoring_shard\" (\"run_id\" uuid NOT NULL, \"number\" integer NOT NULL, \"side\" text NOT NULL, \"first_id\" uuid NOT NULL, \"last_id\" uuid NOT NULL, \"pairs\" bigint NOT NULL, \"done_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_48f8702c5e8ff8cbf8e0a63d9fc\" PRIMARY KEY (\"run_id\", \"number\"))",
  "CREATE TABLE \"suggestion_list\" (\"profile_id\" uuid NOT NULL, \"view\" text NOT NULL, \"programme\" text NOT NULL, \"revision\" integer NOT NULL, \"digest\" text NOT NULL, \"listing_ids\" uuid array NOT NULL, \"fits\" smallint array NOT NULL, \"for_listing\" smallint array NOT NULL, \"for_profile\" smallint array NOT NULL, \"changed_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_7f3f847f8ae3068987bc2286a1c\" PRIMARY KEY (\"profile_id\", \"view\"))",
  "ALTER TABLE \"outbox\" ADD \"run_id\" uuid",
  "CREATE INDEX \"IDX_756d40700e570145ca16bc963c\" ON \"outbox\"  (\"done_at\")",
  "ALTER TABLE \"candidate_list\" ADD CONSTRAINT \"FK_5e6b6027c31c4487ca12fcd4527\" FOREIGN KEY (\"listing_id\") REFERENCES \"listing\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
  "ALTER TABLE \"scoring_run\" ADD CONSTRAINT \"FK_3a68d2049f0db29ec1a9bb9bc84\" FOREIGN KEY (\"asked_by\") REFERENCES \"account\"(\"id\") ON DELETE SET NULL ON UPDATE NO ACTION",
  "ALTER TABLE \"scoring_shard\" ADD CONSTRAINT \"FK_c8430a0ba22546e9dba24afd60f\" FOREIGN KEY (\"run_id\") REFERENCES \"scoring_run\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
  "ALTER TABLE \"suggestion_list\" ADD CONSTRAINT \"FK_e05a5eda6b70e05564e35224b5b\" FOREIGN KEY (\"profile_id\") REFERENCES \"profile\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
  "ALTER TABLE \"candidate_list\" SET (fillfactor = 70)",
  "ALTER TABLE \"suggestion_list\" SET (fillfactor = 70)",
  "DROP TABLE \"match\"",
  "UPDATE \"listing\" SET \"scored_revision\" = 0 WHERE \"scored_revision\" > 0",
  "UPDATE \"profile\" SET \"scored_revision\" = 0 WHERE \"scored_revision\" > 0",
];
/* prettier-ignore */
const DOWN = [
  "CREATE TABLE \"match\" (\"listing_id\" uuid NOT NULL, \"profile_id\" uuid NOT NULL, \"view\" text NOT NULL, \"programme\" text NOT NULL, \"fit\" integer NOT NULL, \"for_listing\" integer NOT NULL, \"for_profile\" integer NOT NULL, \"findings\" jsonb NOT NULL, \"digest\" text NOT NULL, \"listing_revision\" integer NOT NULL, \"profile_revision\" integer NOT NULL, \"rank_for_listing\" integer, \"rank_for_profile\" integer, \"scored_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"CHK_0df0726eb910c1f35b75e3cf13\" CHECK (fit between 0 and 1000), CONSTRAINT \"PK_339e241b33f60c19609d0d27998\" PRIMARY KEY (\"listing_id\", \"profile_id\", \"view\"))",
  "CREATE INDEX \"IDX_18e25fd2fa9dcba440200f3b46\" ON \"match\"  (\"programme\", \"view\", \"fit\")",
  "CREATE INDEX \"IDX_1fc081129cf33fbe7d8fc9c296\" ON \"match\"  (\"profile_id\", \"view\", \"rank_for_profile\")",
  "CREATE INDEX \"IDX_3fc264b5b8701a5ab12b76a7a6\" ON \"match\"  (\"listing_id\", \"view\", \"rank_for_listing\")",
  "ALTER TABLE \"match\" ADD CONSTRAINT \"FK_3d910c0ad646c72d2007f088a03\" FOREIGN KEY (\"listing_id\") REFERENCES \"listing\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
  "ALTER TABLE \"match\" ADD CONSTRAINT \"FK_6fae2379a373774a4e8ccd85a30\" FOREIGN KEY (\"profile_id\") REFERENCES \"profile\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
  "ALTER TABLE \"suggestion_list\" DROP CONSTRAINT \"FK_e05a5eda6b70e05564e35224b5b\"",
  "ALTER TABLE \"scoring_shard\" DROP CONSTRAINT \"FK_c8430a0ba22546e9dba24afd60f\"",
  "ALTER TABLE \"scoring_run\" DROP CONSTRAINT \"FK_3a68d2049f0db29ec1a9bb9bc84\"",
  "ALTER TABLE \"candidate_list\" DROP CONSTRAINT \"FK_5e6b6027c31c4487ca12fcd4527\"",
  "DROP INDEX \"public\".\"IDX_756d40700e570145ca16bc963c\"",
  "ALTER TABLE \"outbox\" DROP COLUMN \"run_id\"",
  "DROP TABLE \"suggestion_list\"",
  "DROP TABLE \"scoring_shard\"",
  "DROP INDEX \"public\".\"IDX_0ce5e37ba0a4252fc3a40759e6\"",
  "DROP INDEX \"public\".\"IDX_78a532cd0dadba68425c91f86d\"",
  "DROP TABLE \"scoring_run\"",
  "DROP TABLE \"candidate_list\"",
];

export class ListsAndRuns1795903200004 implements MigrationInterface {
  readonly name = 'ListsAndRuns1795903200004';

  async up(runner: QueryRunner): Promise<void> {
    for (const query of UP) await runner.query(query);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const query of DOWN) await runner.query(query);
  }
}
