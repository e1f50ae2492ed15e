import type { RelayAnswer, RelayRequest } from '../contract.ts';
import { type Effects, invokeAction } from './actions.ts';
import { changesBetween } from './changes.ts';
import { type Call, type Incoming, readIncoming } from './incoming.ts';
import { toRelayRequest, toRequestEnd } from './jqxhr.ts';
import { type PathResult, readPath, refusal } from './read-path.ts';
import type { AppContext, AppMetadata, View } from './view.ts';
import { writePath } from './write-path.ts';

/** What a frame of the app is surrounded by. */
export type Surroundings = {
  guid: string;
  metadata(): AppMetadata;
  context(): AppContext;
  view(): View;
  effects: Effects;
  request(request: RelayRequest): Promise<RelayAnswer>;
  /** Sends a message into the frame. */
  post(message: Readonly<Record<string, unknown>>): void;
  sleep(ms: number): Promise<void>;
};

export type Session = {
  readonly guid: string;
  readonly surroundings: Surroundings;
  /** Takes what the frame posted. */
  receive(data: unknown): void;
  /** Delivers an event to handlers bound for `instance`, or drops it where there are none. */
  emit(event: string, message?: unknown, instance?: string): void;
  /** The agent came to this frame, or left it. */
  show(active: boolean): void;
  /** Compares the view with the last one that the app was told about. */
  refresh(): void;
  /** Asks a hook such as `ticket.save`: null lets it pass, a text or false is a veto. */
  ask(event: string, patience: number): Promise<string | false | null>;
};

/** The other frames of the same app: an app can speak for a frame that it created. */
export type Siblings = {
  find(guid: string): Session | undefined;
  all(): readonly Session[];
};

const isError = (result: PathResult): result is Extract<PathResult, { error: unknown }> => 'error' in result;

/** The host's side of one frame. Knows messages, not the DOM. */
export function createSession(around: Surroundings, siblings: Siblings): Session {
  const subscribers = new Map<string, number>();
  const hooks = new Map<string, (error: string | false | null) => void>();
  let registered = false;
  let active = true;
  let owesActivation = false;
  let told = around.view();

  const subscription = (instance: string, event: string): string => `${instance} ${event}`;

  function emit(event: string, message?: unknown, instance = around.guid): void {
    if (!registered || !subscribers.get(subscription(instance, event))) return;
    around.post({ key: `zaf.${event}`, message, instanceGuid: instance });
  }

  function register(): void {
    // A frame that was reloaded starts again from nothing.
    subscribers.clear();
    hooks.clear();
    registered = true;
    owesActivation = active;
    told = around.view();
    around.post({
      key: 'zaf.app.registered',
      message: { metadata: around.metadata(), context: around.context() },
      instanceGuid: around.guid,
    });
  }

  function subscribe(event: string, count: number, instance: string): void {
    subscribers.set(subscription(instance, event), count);
    if (event !== 'app.activated' || !owesActivation) return;
    owesActivation = false;
    emit('app.activated');
  }

  function answer(id: number, paths: readonly string[], answerOne: (path: string) => PathResult): void {
    const results = paths.map((path) => [path, answerOne(path)] as const);
    const errors = Object.fromEntries(
      results.flatMap(([path, result]) => (isError(result) ? [[path, result.error]] : [])),
    );
    const values = results.flatMap(([path, result]) => (isError(result) ? [] : [[path, result.value]]));
    around.post({ id, result: { errors, ...Object.fromEntries(values) } });
  }

  function set(path: string, value: unknown, { view, effects }: Surroundings): PathResult {
    const change = writePath(path, value, view());
    if ('error' in change) return change;
    if ('edits' in change) effects.edit(change.edits);
    else effects.compose(change.composer);
    return { value };
  }

  async function request(key: string, options: Readonly<Record<string, unknown>>): Promise<void> {
    const relayed = toRelayRequest(options);
    const answered =
      relayed === null
        ? { status: 0, statusText: 'error', headers: {}, text: '' }
        : await around.request(relayed);
    const { event, responseArgs } = toRequestEnd(answered, options);
    emit(`${key}.${event}`, { responseArgs });
  }

  function call(message: Call): void {
    const instance = message.instance ?? around.guid;
    const target = instance === around.guid ? around : siblings.find(instance)?.surroundings;
    const on = (path: string, run: (target: Surroundings) => PathResult): PathResult =>
      target === undefined ? refusal(path, 'No such instance') : run(target);
    switch (message.kind) {
      case 'get':
        answer(message.id, message.paths, (path) => on(path, ({ view }) => readPath(path, view())));
        break;
      case 'set': {
        const { values } = message;
        answer(message.id, Object.keys(values), (path) => on(path, (to) => set(path, values[path], to)));
        break;
      }
      case 'invoke': {
        const { calls } = message;
        answer(message.id, Object.keys(calls), (path) =>
          on(path, ({ view, effects }) => invokeAction(path, calls[path] ?? [], view(), effects)),
        );
        break;
      }
    }
  }

  function handle(message: Incoming): void {
    if (!registered && message.kind !== 'handshake') return;
    switch (message.kind) {
      case 'handshake':
        register();
        break;
      case 'subscribe':
        subscribe(message.event, message.subscribers, message.instance ?? around.guid);
        break;
      case 'trigger':
        for (const sibling of siblings.all()) {
          sibling.emit(message.event, message.data, message.instance ?? around.guid);
        }
        break;
      case 'request':
        void request(message.key, message.options);
        break;
      case 'reply':
        hooks.get(message.event)?.(message.error);
        break;
      default:
        call(message);
    }
  }

  return {
    guid: around.guid,
    surroundings: around,
    emit,
    receive(data) {
      const message = readIncoming(data);
      if (message !== null) handle(message);
    },
    show(now) {
      if (now === active) return;
      active = now;
      const event = now ? 'app.activated' : 'app.deactivated';
      owesActivation = now && !subscribers.get(subscription(around.guid, event));
      emit(event);
    },
    refresh() {
      const view = around.view();
      const changes = changesBetween(told, view);
      told = view;
      for (const { event, property, value } of changes) {
        emit(event, value);
        emit('*.changed', { propertyName: property, newValue: value });
      }
    },
    ask(event, patience) {
      if (!registered || !subscribers.get(subscription(around.guid, event))) return Promise.resolve(null);
      const replied = new Promise<string | false | null>((resolve) => hooks.set(event, resolve));
      around.post({ key: `zaf.${event}`, needsReply: true, instanceGuid: around.guid });
      // An app that hangs holds the agent up, as in Zendesk; but not for ever.
      const late = around.sleep(patience).then(() => 'The app did not answer in time');
      return Promise.race([replied, late]).finally(() => hooks.delete(event));
    },
  };
}
