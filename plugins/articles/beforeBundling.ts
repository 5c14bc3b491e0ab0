import type {BundlerConfig} from '../lean/bundlerConfig';
import {articlesGiven, comes} from './articlesGiven';
import {readPart, type ArticlesRead} from './articlesRead';

/** Writes what pages show of all articles. In a build of both languages only the bundler waits until it is there. */
export type BeforeBundling<Part extends keyof ArticlesRead> = {
  /** To be called, and waited for, where the plugin would write; `siteDir` is the project's root. */
  readonly write: (siteDir: string, task: (read: ArticlesRead[Part]) => Promise<unknown>) => Promise<void>;
  readonly configureWebpack: () => BundlerConfig;
};

/** @param part What the plugin needs of the articles. */
export function beforeBundling<Part extends keyof ArticlesRead>(part: Part): BeforeBundling<Part> {
  let written: Promise<unknown> = Promise.resolve();
  return {
    async write(siteDir, task) {
      if (comes) {
        written = articlesGiven().then((read) => task(read[part]));
        written.catch(() => undefined); // The bundler says it.
      } else {
        await task(readPart(siteDir, part));
      }
    },
    configureWebpack: () => ({
      plugins: [
        {
          apply: ({hooks}: {hooks: {beforeRun: {tapPromise: (name: string, task: () => Promise<void>) => void}}}) => {
            hooks.beforeRun.tapPromise(`articles: ${part}`, async () => {
              await written;
            });
          },
        },
      ],
    }),
  };
}
