import {mostRows, type Answer} from '../search/answer';
import type {EngineState} from './engine';
import type {Report, Request} from './messages';

type Listener = (state: EngineState) => void;

/** One worker for the page's life; a page has one language. */
let send: ((request: Request) => void) | undefined;
let state: EngineState = 'loading';
let root = '/';
let asked = 0;
let replyTo: ((answer: Answer) => void) | undefined;
const listeners = new Set<Listener>();

function hear(report: Report): void {
  if (report.kind === 'state') {
    state = report.state;
    listeners.forEach((listener) => {
      listener(state);
    });
  } else if (report.number === asked) {
    replyTo?.(report.answer);
  }
}

/** The same engine in the page itself: some in-app browsers and policies have no workers. */
async function withoutWorker(): Promise<(request: Request) => void> {
  const {createEngine} = await import('./engine');
  let engine: ReturnType<typeof createEngine> | undefined;
  return (request) => {
    if (request.kind === 'open') {
      engine ??= createEngine(request.base, (to) => {
        hear({kind: 'state', state: to});
      });
      engine.warm();
    } else {
      const {number, query, most} = request;
      void engine?.ask(query, most, (answer) => {
        hear({kind: 'answer', number, answer});
      });
    }
  };
}

function fallBack(pending: Request[]): void {
  send = (request) => {
    pending.push(request);
  };
  void withoutWorker().then((direct) => {
    send = direct;
    pending.forEach(direct);
  });
}

function start(): (request: Request) => void {
  const sent: Request[] = [];
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.addEventListener('message', ({data}: MessageEvent<Report>) => {
      hear(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      fallBack(sent.filter((request, at) => request.kind === 'open' || at === sent.length - 1));
    });
    return (request) => {
      sent.push(request);
      sent.splice(1, sent.length - 2);
      worker.postMessage(request);
    };
  } catch {
    fallBack(sent);
    return (request) => {
      sent.push(request);
    };
  }
}

/**
 * Starts the download of the index, or starts it again after it failed.
 *
 * @param baseUrl Root of the language, such as `/en/`.
 */
export function connect(baseUrl: string): void {
  root = baseUrl;
  send ??= start();
  send({kind: 'open', base: new URL(baseUrl, location.origin).href});
}

/** @returns Root of the language that `connect` named last, such as `/en/`. */
export const connectedRoot = (): string => root;

/**
 * @param query What is in the box.
 * @param most Greatest number of rows.
 * @param reply Called with the answer, and again when the full text has been looked at. Not called once another query is asked.
 */
export function ask(query: string, reply: (answer: Answer) => void, most = mostRows): void {
  asked += 1;
  replyTo = reply;
  send?.({kind: 'ask', number: asked, query, most});
}

/** @returns A function that ends the listening. `listener` is told the state at once and whenever it changes. */
export function watchState(listener: Listener): () => void {
  listeners.add(listener);
  listener(state);
  return () => {
    listeners.delete(listener);
  };
}
