import { readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const OUT = new URL('../src/columns/wasm-bytes.ts', import.meta.url);
const FLAGS = [
  'assembly/kernel.ts',
  '--outFile=kernel.wasm',
  '-O3',
  '--noAssert',
  '--converge',
  '--runtime=stub',
  '--importMemory',
  '--sharedMemory',
  '--initialMemory=1',
  '--maximumMemory=65536',
  '--memoryBase=1024',
  '--noExportMemory',
  '--enable=simd,threads,bulk-memory,sign-extension,nontrapping-f2i',
];

/** Compiles the kernel. Its bytes are committed as a module, so that nobody who runs or tests the engine needs a compiler. */
async function compile() {
  let bytes;
  const { error, stderr } = await asc.main(FLAGS, {
    readFile: (name, folder) => {
      try {
        return readFileSync(
          new URL(`../${folder === '.' ? '' : `${folder}/`}${name}`, import.meta.url),
          'utf8',
        );
      } catch {
        return null;
      }
    },
    writeFile: (_name, contents) => {
      bytes = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(stderr.toString());
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,110}/g) ?? [];
  return `/** Made by \`npm run wasm\` from assembly/: ${bytes.length} bytes. Do not edit. */
export const WASM_BYTES = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}

const text = await compile();
if (!process.argv.includes('--check')) writeFileSync(OUT, text);
else if (readFileSync(OUT, 'utf8') !== text) {
  console.error(
    'src/columns/wasm-bytes.ts is not what assembly/ compiles to: npm run wasm in packages/matching',
  );
  process.exitCode = 1;
}
