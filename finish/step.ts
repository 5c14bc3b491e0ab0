import type {Locale} from '../src/locales';
import type {Pages} from './pages';

/** The site as Docusaurus left it. */
export type BuiltSite = {
  /** Absolute path of the folder that is published below `baseUrl`. */
  readonly dir: string;
  /** Path below which the site is published, with slashes at both ends. */
  readonly baseUrl: string;
};

/** One language by itself, where it was built: `dir` holds nothing of the other. Steps change its pages in memory. */
export type BuiltLanguage = BuiltSite & {readonly locale: Locale; readonly pages: Pages};

/** One thing that is done to built files. Steps run one after another; each finds what the steps before it left. */
export type Step<Built extends BuiltSite = BuiltSite> = {
  /** One verb and its object, as the build prints it. */
  readonly name: string;
  /** @returns What was done, in figures, for the build's log. */
  readonly run: (built: Built) => Promise<string> | string;
};

/** Runs the steps in their order, and says what each did and how long it took. */
export async function runSteps<Built extends BuiltSite>(built: Built, steps: readonly Step<Built>[], who: string): Promise<void> {
  for (const {name, run} of steps) {
    const start = performance.now();
    const done = await run(built);
    console.log(`[${who}] ${name}: ${done} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
}
