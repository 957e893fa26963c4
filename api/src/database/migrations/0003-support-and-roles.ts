import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Written by src/database/drift.ts from the difference between the entities and the migrations before. */
/* prettier-ignore */
const UP = [
  "CREATE TABLE \"support_measure\" (\"id\" uuid NOT NULL, \"programme\" text NOT NULL, \"criterion\" text NOT NULL, \"code\" text, \"title\" text NOT NULL, \"text\" text NOT NULL, \"link\" text, \"area\" text, \"valid_until\" date, \"version\" integer NOT NULL DEFAULT '1', \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_5591121c01fd355787786dfd4cc\" PRIMARY KEY (\"id\"))",
  "CREATE INDEX \"IDX_16fb1cac5777287675206cfc91\" ON \"support_measure\"  (\"programme\", \"criterion\")",
  "ALTER TABLE \"profile\" ADD \"other_roles\" boolean NOT NULL DEFAULT false",
];
/* prettier-ignore */
const DOWN = [
  "ALTER TABLE \"profile\" DROP COLUMN \"other_roles\"",
  "DROP INDEX \"public\".\"IDX_16fb1cac5777287675206cfc91\"",
  "DROP TABLE \"support_measure\"",
];

export class SupportAndRoles1795892400003 implements MigrationInterface {
  readonly name = 'SupportAndRoles1795892400003';

  async up(runner: QueryRunner): Promise<void> {
    for (const query of UP) await runner.query(query);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const query of DOWN) await runner.query(query);
  }
}
