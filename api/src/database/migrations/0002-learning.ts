import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Written by src/database/drift.ts from the difference between the entities and the migrations before. */
/* prettier-ignore */
const UP = [
  "CREATE TABLE \"card_answer\" (\"listing_id\" uuid NOT NULL, \"profile_id\" uuid NOT NULL, \"side\" text NOT NULL, \"programme\" text NOT NULL, \"answer\" text NOT NULL, \"reason\" text, \"criterion\" text, \"until\" date, \"by_account\" uuid, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_4cb2f862fbff949abb8f8bd6a25\" PRIMARY KEY (\"listing_id\", \"profile_id\", \"side\"))",
  "CREATE INDEX \"IDX_e8b04c4a1ea06f78e0dadd8ce4\" ON \"card_answer\"  (\"profile_id\")",
  "CREATE INDEX \"IDX_e079b59b65ddd77a4686bc82d1\" ON \"card_answer\"  (\"by_account\")",
  "ALTER TABLE \"card_answer\" ADD CONSTRAINT \"FK_1bc788b937c6d1ecc7d9793e9a3\" FOREIGN KEY (\"listing_id\") REFERENCES \"listing\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
  "ALTER TABLE \"card_answer\" ADD CONSTRAINT \"FK_e8b04c4a1ea06f78e0dadd8ce4a\" FOREIGN KEY (\"profile_id\") REFERENCES \"profile\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION",
];
/* prettier-ignore */
const DOWN = [
  "ALTER TABLE \"card_answer\" DROP CONSTRAINT \"FK_e8b04c4a1ea06f78e0dadd8ce4a\"",
  "ALTER TABLE \"card_answer\" DROP CONSTRAINT \"FK_1bc788b937c6d1ecc7d9793e9a3\"",
  "DROP INDEX \"public\".\"IDX_e079b59b65ddd77a4686bc82d1\"",
  "DROP INDEX \"public\".\"IDX_e8b04c4a1ea06f78e0dadd8ce4\"",
  "DROP TABLE \"card_answer\"",
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
