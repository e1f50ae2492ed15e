// @ts-check
/*
 * How much CPU reading takes, and whether it grows with the conversation. Every message of it is full of facts.
 */
import process from 'node:process';
import { importBuilt } from './built.mjs';

/** Ms of CPU for 1,000 messages of 2 kB. */
const target = 100;
/** Times as much for ten times as many messages. */
const growth = 12;

const module = await importBuilt('tests', 'bench', 'reading', 'speed.ts');

/**
 * Ms of CPU to read so many messages: the median.
 * @param {number} messages
 * @param {number} rounds
 */
function measure(messages, rounds) {
  const conversation = module.conversation(messages);
  module.read(conversation);
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    module.read(conversation);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const [few, thousand, many] = [measure(500, 7), measure(1000, 7), measure(5000, 3)];
console.log(`reading 1,000 messages of 2 kB: ${thousand.toFixed(0)} ms of CPU, target ${target} ms`);
console.log(`500 → 5,000 messages: ×${(many / few).toFixed(1)}, target ×${growth}`);
