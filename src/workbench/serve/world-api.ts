import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRecord } from '../host/incoming.ts';
import { toRelayRequest } from '../host/jqxhr.ts';
import { handleRequest, type ServiceEnv } from '../services/handle-request.ts';
import { jiraSnapshotOf } from '../world/jira-snapshot.ts';
import { chatSnapshotOf, linearSnapshotOf, snapshotOf } from '../world/snapshot.ts';
import { turnControls } from '../world/turn-controls.ts';
import { readControls } from './read-controls.ts';
import { pathOf, readJson, sendJson, sendText } from './respond.ts';
import type { Worlds } from './worlds.ts';

const areSettings = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string');

/** Answers what stands in the contract; false when the path is none of it. */
export async function answerWorldApi(
  request: IncomingMessage,
  response: ServerResponse,
  worlds: Worlds,
  env: ServiceEnv,
): Promise<boolean> {
  const [, id, what] = /^\/worlds\/([\w-]{1,64})\/([a-z]+)$/.exec(pathOf(request)) ?? [];
  if (id === undefined || what === undefined) return false;

  if (request.method === 'GET') {
    if (what === 'snapshot') sendJson(response, 200, snapshotOf(worlds.get(id)));
    else if (what === 'linear') sendJson(response, 200, linearSnapshotOf(worlds.get(id)));
    else if (what === 'chat') sendJson(response, 200, chatSnapshotOf(worlds.get(id)));
    else if (what === 'jira') sendJson(response, 200, jiraSnapshotOf(worlds.get(id)));
    else return false;
    return true;
  }
  if (request.method !== 'POST') return false;

  const body = await readJson(request);
  if (!isRecord(body)) {
    sendText(response, 400, 'A JSON object is needed');
    return true;
  }
  switch (what) {
    case 'request': {
      const relayed = toRelayRequest(body);
      if (relayed === null) {
        sendText(response, 400, 'No url');
        return true;
      }
      const world = worlds.get(id);
      await sleep(world.controls.latency);
      sendJson(response, 200, await handleRequest(relayed, world, env));
      return true;
    }
    case 'controls': {
      const controls = readControls(body);
      if (controls === null) {
        sendText(response, 400, 'No such control');
        return true;
      }
      const world = worlds.get(id);
      turnControls(world, controls);
      sendJson(response, 200, snapshotOf(world));
      return true;
    }
    case 'reset': {
      const { scenario, settings = {} } = body;
      if (!areSettings(settings)) {
        sendText(response, 400, 'Settings are an object of texts');
        return true;
      }
      const fresh = worlds.reset(id, typeof scenario === 'string' ? scenario : null, settings);
      sendJson(response, 200, snapshotOf(fresh));
      return true;
    }
    default:
      return false;
  }
}
