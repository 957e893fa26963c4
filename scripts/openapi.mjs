import { runApiFile } from './lib/api.mjs';
import { main } from './lib/run.mjs';
import { ensureInstalled } from './lib/workspace.mjs';

/** `npm run openapi`: writes api/openapi.json from the route table. */
await main(async () => {
  await ensureInstalled();
  const { code } = await runApiFile('test/openapi-file.ts', ['--write']);
  return code;
});
