// @ts-check
import { exit, versions } from 'node:process';

/**
 * The same range as "engines" in package.json, in words that a person understands.
 * @param {string} version such as 20.19.0
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

export function checkNode() {
  if (isSupported(versions.node)) return;
  console.error(`Baton needs Node 20.19 or newer, or 22.12 or newer. This is Node ${versions.node}.`);
  exit(1);
}
