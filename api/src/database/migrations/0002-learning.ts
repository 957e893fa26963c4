import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Written by src/database/drift.ts from the difference between the entities and the migrations before. */
/* prettier-ignore */
const UP = [
  "CREATE TABLE \"allocation\" (\"id\" uuid NOT NULL, \"programme\" text NOT NULL, \"method\" text NOT NULL, \"cap\" integer NOT NULL, \"least_fit\" integer NOT NULL, \"state\" text NOT NULL, \"progress\" integer NOT NULL DEFAULT '0', \"figures\" jsonb, \"pairs\" jsonb, \"asked_by\" uuid, \"asked_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_7df89c736595e454b6ae07264fe\" PRIMARY KEY (\"id\"))",
  "CREATE INDEX \"IDX_d4ab02003e24b6e440f04a2dba\" ON \"allocation\"  (\"asked_at\", \"id\")",
  "CREATE TABLE \"card_answer\" (\"listing_id\" uuid NOT NULL, \"profile_id\" uuid NOT NULL, \"side\" text NOT NULL, \"programme\" text NOT NULL, \"answer\" text NOT NULL, \"reason\" text, \"criterion\" text, \"until\" date, \"by_account\" uuid, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_4cb2f862fbff949abb8f8bd6a25\" PRIMARY KEY (\"listing_id\", \"profile_id\", \"side\"))",
  "CREATE INDEX \"IDX_e8b04c4a1ea06f78e0dadd8ce4\" ON \"card_answer\"  (\"profile_id\")",
  "CREATE INDEX \"IDX_e079b59b65ddd77a4686bc82d1\" ON \"card_answer\"  (\"by_account\")",
  "CREATE TABLE \"open_figure\" (\"month\" text NOT NULL, \"programme\" text NOT NULL, \"name\" text NOT NULL, \"unit\" text NOT NULL, \"value\" integer, \"fewer_than_ten\" boolean NOT NULL DEFAULT false, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_3bb4b4b9be50c531ad86e067d88\" PRIMARY KEY (\"month\", \"programme\", \"name\"))",
  "CREATE TABLE \"weight_proposal\" (\"id\" uuid NOT NULL, \"programme\" text NOT NULL, \"state\" text NOT NULL, \"digest\" text, \"content\" jsonb, \"asked_by\" uuid, \"decided_by\" uuid, \"decided_at\" TIMESTAMP WITH TIME ZONE, \"reason\" text, \"version\" integer NOT NULL DEFAULT '1', \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_2b7b63f14445f9ae8aef5a26dae\" PRIMARY KEY (\"id\"))",
  "CREATE INDEX \"IDX_e8a1c0bb717697c32e8fa69809\" ON \"weight_proposal\"  (\"created_at\", \"id\")",
  "CREATE TABLE \"weight_version\" (\"id\" uuid NOT NULL, \"programme\" text NOT NULL, \"number\" integer NOT NULL, \"weights\" jsonb NOT NULL, \"digest\" text NOT NULL, \"reason\" text NOT NULL, \"proposal_id\" uuid NOT NULL, \"accepted_by\" uuid, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_cf3f231dcfdc0b4b5897ffb8e9f\" PRIMARY KEY (\"id\"))",
  "CREATE UNIQUE INDEX \"IDX_811aba5cadfd6fff6cf4d1eac8\" ON \"weight_version\"  (\"programme\", \"number\")",
  "ALTER TABLE \"card_answer\" ADD CONSTRAINT \"FK_1bc788b937c6d1ecc7d9793e9a3\" FOREIGN KEY (\"listing_id\") REFERENCES \"listing\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
  "ALTER TABLE \"card_answer\" ADD CONSTRAINT \"FK_e8b04c4a1ea06f78e0dadd8ce4a\" FOREIGN KEY (\"profile_id\") REFERENCES \"profile\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
];
/* prettier-ignore */
const DOWN = [
  "ALTER TABLE \"card_answer\" DROP CONSTRAINT \"FK_e8b04c4a1ea06f78e0dadd8ce4a\"",
  "ALTER TABLE \"card_answer\" DROP CONSTRAINT \"FK_1bc788b937c6d1ecc7d9793e9a3\"",
  "DROP INDEX \"public\".\"IDX_811aba5cadfd6fff6cf4d1eac8\"",
  "DROP TABLE \"weight_version\"",
  "DROP INDEX \"public\".\"IDX_e8a1c0bb717697c32e8fa69809\"",
  "DROP TABLE \"weight_proposal\"",
  "DROP TABLE \"open_figure\"",
  "DROP INDEX \"public\".\"IDX_e079b59b65ddd77a4686bc82d1\"",
  "DROP INDEX \"public\".\"IDX_e8b04c4a1ea06f78e0dadd8ce4\"",
  "DROP TABLE \"card_answer\"",
  "DROP INDEX \"public\".\"IDX_d4ab02003e24b6e440f04a2dba\"",
  "DROP TABLE \"allocation\"",
];

export class Learning1795892400000 implements MigrationInterface {
  readonly name = 'Learning1795892400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const query of UP) await runner.query(query);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const query of DOWN) await runner.query(query);
  }
}
