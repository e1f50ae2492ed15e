// @ts-check
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { env, execPath, stdout } from 'node:process';
import { root } from './paths.mjs';

/**
 * Runs a program in the repository, its output going where ours goes, or there at its end when it is `held`.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, shell?: boolean, stdio?: 'inherit' | 'ignore' | 'held' }} [options] `timeout` in ms
 * @returns {Promise<number>} its exit code; 1 when it was killed or could not start
 */
export function run(program, args, { env: extra = {}, timeout, shell = false, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...env, ...extra },
      shell,
      stdio: stdio === 'held' ? 'pipe' : stdio,
      ...(timeout === undefined ? {} : { timeout }),
    });
    /** @type {Buffer[]} */
    const held = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => held.push(chunk));
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => {
      stdout.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a script with the Node that runs us.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(execPath, args, options);
