import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Written by src/database/drift.ts from the difference between the entities and the migrations before. */
/* prettier-ignore */
const UP = [
  "CREATE INDEX \"IDX_16324db7e01e64b84a8d82acb0\" ON \"account\"  (\"id\") WHERE status = 'active' AND roles && ARRAY['coordinator', 'counsellor', 'administrator']",
];
/* prettier-ignore */
const DOWN = [
  "DROP INDEX \"public\".\"IDX_16324db7e01e64b84a8d82acb0\"",
];

export class Watchers1795924800007 implements MigrationInterface {
  readonly name = 'Watchers1795924800007';

  async up(runner: QueryRunner): Promise<void> {
    for (const query of UP) await runner.query(query);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const query of DOWN) await runner.query(query);
  }
}
