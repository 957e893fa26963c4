import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import { describe, getState, resetState, test } from 'jest-circus';

/** Where instrumented code asks which mutant is on, and writes down what ran. Stryker names it. */
const context = (globalThis.__stryker__ ??= {});

/**
 * Runs tests that were written for jest, collected by jest's own circus, in one process and up to the first that fails. Stryker's jest
 * runner starts an environment for every mutant, which costs a hundred times what tests of pure functions do.
 */
class InProcessRunner {
  static inject = [commonTokens.options];
  #files;
  #tests = [];
  #turn = 0;

  constructor(options) {
    this.#files = options.inProcess.tests.map((file) => pathToFileURL(resolve(file)).href);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    register('./fresh-modules.mjs', import.meta.url);
    Object.assign(globalThis, { describe, test, expect });
  }

  async dryRun() {
    context.activeMutant = undefined;
    const result = await this.#run({ isFresh: true });
    return { ...result, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, reloadEnvironment }) {
    context.activeMutant = activeMutant.id;
    const isFresh = reloadEnvironment || this.#tests.length === 0;
    const result = await this.#run({ isFresh, testFilter, bail: true });
    // Modules that met a mutant while they loaded must not meet the next one.
    if (reloadEnvironment) this.#tests = [];
    return toMutantRunResult(result, false);
  }

  async #run({ isFresh, testFilter, bail = false }) {
    try {
      if (isFresh) this.#tests = await this.#collect();
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
    const tests = [];
    for (const { name, fn } of this.#tests) {
      if (testFilter !== undefined && !testFilter.includes(name)) continue;
      tests.push(await resultOf(name, fn));
      if (bail && tests.at(-1).status === TestStatus.Failed) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  async #collect() {
    this.#turn += 1;
    resetState();
    for (const file of this.#files) await import(`${file}?fresh=${this.#turn}`);
    return testsIn(getState().rootDescribeBlock, '');
  }
}

const testsIn = (block, path) => {
  if (block.hooks.length > 0) throw new Error('Tests for mutants have no hooks: they are of pure functions.');
  return block.children.flatMap((child) => {
    const name = `${path} ${child.name}`.trimStart();
    return child.type === 'describeBlock' ? testsIn(child, name) : [{ name, fn: child.fn }];
  });
};

const resultOf = async (name, fn) => {
  const began = performance.now();
  const result = { id: name, name, status: TestStatus.Success };
  context.currentTestId = name;
  try {
    await fn();
  } catch (error) {
    Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error) });
  }
  context.currentTestId = undefined;
  return { ...result, timeSpentMs: performance.now() - began };
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      properties: { tests: { type: 'array', items: { type: 'string' } } },
    },
  },
};
