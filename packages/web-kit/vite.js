import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';

/**
 * Our own packages are built from their sources. By name and not by the export condition `source`, which packages of
 * others use too, for sources that are not meant for us.
 */
const sources = {
  find: /^@musubi\/(statements|matching|vocabulary|programmes|contracts|web-kit)$/u,
  replacement: fileURLToPath(new URL('../$1/src/index.ts', import.meta.url)),
};

/**
 * The Vite configuration of an app under `base`. Packages are taken from their sources; `/v1` goes to the API named by
 * MUSUBI_API while developing.
 * @param {string} base
 */
export const appConfig = (base) => ({
  base,
  plugins: [vue(), tailwindcss()],
  resolve: { alias: [sources] },
  // The content security policy allows no inline data.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/v1': process.env['MUSUBI_API'] ?? 'http://127.0.0.1:8080' } },
});
