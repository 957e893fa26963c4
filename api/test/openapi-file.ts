import { readFileSync, writeFileSync } from 'node:fs';
import { routes } from '@musubi/contracts';
import { openApiOf } from '../src/http/openapi.ts';

/**
 * Compares the committed `api/openapi.json` with the route table; `--write` brings it up to date. A changed
 * contract thereby shows in the diff of the commit that changed it.
 */
const file = new URL('../openapi.json', import.meta.url);
const document = `${JSON.stringify(openApiOf(routes), null, 2)}\n`;
if (process.argv.includes('--write')) {
  writeFileSync(file, document);
} else if (readFileSync(file, 'utf8') !== document) {
  console.error('api/openapi.json differs from the route table. Write it anew: npm run openapi');
  process.exitCode = 1;
}
