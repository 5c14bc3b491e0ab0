import {readFileSync} from 'node:fs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentState, type ContentState} from './contentState';

/** @returns The state that `finish/buildLanguages.ts` has made for both languages, once it says where. */
function given(): Promise<ContentState> {
  return new Promise((resolve, reject) => {
    process.once('message', (file) => {
      // Not at once: a message that was there before its listener is handed over by steps that still need the channel.
      setImmediate(() => {
        process.disconnect();
      });
      resolve(JSON.parse(readFileSync(String(file), 'utf8')) as ContentState);
    });
    process.once('disconnect', () => {
      reject(new Error('内容状态没有算出来 / the state of the content was not made'));
    });
  });
}

/** Has the bundler wait before it begins. */
const after = (task: () => Promise<unknown>) => ({
  apply: ({hooks}: {hooks: {beforeRun: {tapPromise: (name: string, task: () => Promise<void>) => void}}}) => {
    hooks.beforeRun.tapPromise('content-state', async () => {
      await task();
    });
  },
});

/**
 * Writes `@generated/content-state/default/pages.json` for the page that shows writers what needs work. In a build of both languages
 * another process makes it meanwhile, and only the bundler waits for it.
 */
export function contentStatePlugin(context: LoadContext): Plugin {
  const comes = process.connected;
  let written: Promise<unknown> = Promise.resolve();
  return {
    name: 'content-state',
    async contentLoaded({actions}) {
      const write = (state: ContentState) => actions.createData('pages.json', state);
      if (comes) {
        written = given().then(write);
        written.catch(() => undefined); // The bundler says it.
      } else {
        await write(contentState(context.siteDir));
      }
    },
    configureWebpack: () => ({plugins: [after(() => written)]}),
  };
}
