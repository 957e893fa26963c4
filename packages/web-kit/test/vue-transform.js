import { transformSync } from '@swc/core';
import { compileScript, parse, registerTS } from '@vue/compiler-sfc';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { swc } from '../../../jest.preset.js';

// Types of props may be imported; the compiler needs TypeScript to find them.
registerTS(() => ts);

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
    });
    return transformSync(script.content, { ...swc, filename });
  },
  processAsync: async (source, filename) => vueTransform.process(source, filename),
};

export default vueTransform;
