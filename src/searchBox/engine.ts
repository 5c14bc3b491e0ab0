import type {Answer} from '../search/answer';
import type {Manifest} from '../search/indexFiles';
import {openIndex, type OpenIndex} from '../search/openIndex';
import {search} from '../search/search';
import {firstFile, readIndexFile} from './indexFile';

/** How the download of the index stands. */
export type EngineState = 'loading' | 'retrying' | 'ready' | 'failed';

/** Answers queries about one language; lives in the worker, or in the page where a worker cannot be had. */
export type Engine = {
  /** Starts the download, or starts it again after it has failed. */
  readonly warm: () => void;
  /** Answers once, or twice where the full text has to be fetched. Does not answer a query that another one overtook. */
  readonly ask: (query: string, most: number, reply: (answer: Answer) => void) => Promise<void>;
};

/** Waits before another attempt, in milliseconds; after the last one the download has failed. */
const patience = [600, 1500, 4000];

const wait = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration));

/**
 * @param base Root of the language, as an absolute address.
 * @param notify Told how the download stands.
 * @param first Text of the first file, which the page asks for while the engine's own script is on its way: that saves a phone a round
 * trip. Where the page could not have it, the engine asks again by itself.
 */
export function createEngine(base: string, notify: (state: EngineState) => void, first: Promise<string>): Engine {
  let opened: Promise<OpenIndex> | undefined;
  let latest = 0;
  let given: Promise<string> | undefined = first;

  /** What was given is taken once: later, only the host knows whether it still holds. A damaged copy in the cache is not asked about. */
  function readFirst(cache: RequestCache): Promise<string> {
    const text = given ?? readIndexFile(firstFile(base), cache);
    given = undefined;
    return text;
  }

  async function download(): Promise<OpenIndex> {
    notify('loading');
    for (let attempt = 0; ; attempt += 1) {
      try {
        const manifest = JSON.parse(await readFirst(attempt === 0 ? 'no-cache' : 'reload')) as Manifest;
        const index = openIndex(
          manifest,
          async (name) => JSON.parse(await readIndexFile(`${base}${name}`, 'default')) as unknown,
        );
        notify('ready');
        return index;
      } catch (error) {
        const pause = patience[attempt];
        if (pause === undefined) {
          notify('failed');
          throw error;
        }
        notify('retrying');
        await wait(pause);
      }
    }
  }

  function open(): Promise<OpenIndex> {
    if (!opened) {
      opened = download();
      opened.catch(() => {
        opened = undefined;
      });
    }
    return opened;
  }

  return {
    warm: () => {
      open().catch(() => undefined); // `notify` has said it.
    },
    ask: async (query, most, reply) => {
      const number = ++latest;
      try {
        const index = await open();
        const brief = number === latest ? await search(index, query, most, false) : undefined;
        if (brief && number === latest) {
          reply(brief);
        }
        const full = number === latest ? await search(index, query, most, true) : undefined;
        if (full && number === latest) {
          reply(full);
        }
      } catch {
        opened = undefined; // A file that went with a deploy: the next query begins with a new manifest.
      }
    },
  };
}
