import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Written by src/database/drift.ts from the difference between the entities and the migrations before. */
/* prettier-ignore */
const UP = [
  "CREATE INDEX \"IDX_0f9ed397ef768f572fca41f271\" ON \"outbox\"  (\"id\") WHERE done_at IS NULL AND (sent_at IS NOT NULL OR topic NOT LIKE '%-missed')",
];
/* prettier-ignore */
const DOWN = [
  "DROP INDEX \"public\".\"IDX_0f9ed397ef768f572fca41f271\"",
];

export class WhatWaits1795917600006 implements MigrationInterface {
  readonly name = 'WhatWaits1795917600006';

  async up(runner: QueryRunner): Promise<void> {
    for (const query of UP) await runner.query(query);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const query of DOWN) await runner.query(query);
  }
}
