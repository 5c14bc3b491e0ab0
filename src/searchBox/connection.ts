import {mostRows, type Answer} from '../search/answer';
import type {EngineState} from './engine';
import {firstFile, readIndexFile} from './indexFile';
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
async function withoutWorker(first: Promise<string>): Promise<(request: Request) => void> {
  const {createEngine} = await import('./engine');
  let engine: ReturnType<typeof createEngine> | undefined;
  return (request) => {
    if (request.kind === 'open') {
      engine ??= createEngine(
        request.base,
        (to) => {
          hear({kind: 'state', state: to});
        },
        first,
      );
      engine.warm();
    } else if (request.kind === 'ask') {
      const {number, query, most} = request;
      void engine?.ask(query, most, (answer) => {
        hear({kind: 'answer', number, answer});
      });
    }
  };
}

function fallBack(pending: Request[], first: Promise<string>): void {
  send = (request) => {
    pending.push(request);
  };
  withoutWorker(first).then(
    (direct) => {
      send = direct;
      pending.forEach(direct);
    },
    () => {
      send = undefined; // Whoever tries again begins anew.
      hear({kind: 'state', state: 'failed'});
    },
  );
}

function start(first: Promise<string>): (request: Request) => void {
  const sent: Request[] = [];
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.addEventListener('message', ({data}: MessageEvent<Report>) => {
      hear(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      fallBack(
        sent.filter((request, at) => request.kind === 'open' || at === sent.length - 1),
        first,
      );
    });
    const tell = (text?: string) => {
      worker.postMessage({kind: 'first', text} satisfies Request);
    };
    first.then(tell, () => {
      tell();
    });
    return (request) => {
      sent.push(request);
      sent.splice(1, sent.length - 2);
      worker.postMessage(request);
    };
  } catch {
    fallBack(sent, first);
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
  const {href} = new URL(baseUrl, location.origin);
  send ??= start(readIndexFile(firstFile(href), 'no-cache'));
  send({kind: 'open', base: href});
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
