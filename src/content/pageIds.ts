import type {Localized} from '../locales';
import type {KnownPage} from './nearestPages';

/** A page as the table of ids lists it. Made by `plugins/short-links`. */
export type PageId = KnownPage & {readonly title: Localized};
