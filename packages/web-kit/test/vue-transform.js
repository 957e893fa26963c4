import { transformSync } from '@swc/core';
import { compileScript, parse } from '@vue/compiler-sfc';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { swc } from '../../../jest.preset.js';

const SELF = readFileSync(import.meta.filename ?? new URL(import.meta.url));

/** Single-file components with `<script setup lang="ts">` for Jest; styles are left out. */
const vueTransform = {
  getCacheKey: (source, path) => createHash('sha256').update(SELF).update(path).update(source).digest('hex'),
  process: (source, filename) => {
    const { descriptor, errors } = parse(source, { filename });
    if (errors.length > 0) throw errors[0];
    const script = compileScript(descriptor, {
      id: createHash('sha256').update(filename).digest('hex').slice(0, 8),
      inlineTemplate: true,
      fs: { fileExists: () => false, readFile: () => undefined },
    });
    return transformSync(script.content, { ...swc, filename });
  },
  processAsync: async (source, filename) => vueTransform.process(source, filename),
};

export default vueTransform;
