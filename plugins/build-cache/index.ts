import {createHash} from 'node:crypto';
import type {Plugin} from '@docusaurus/types';
import {site} from '../../site.config';

/** What this plugin reads of Rspack's configuration; Docusaurus' types are those of webpack, which has no such cache. */
type Cached = {readonly experiments?: {readonly cache?: {readonly version?: string}}};

/**
 * Keeps a cache of its own for each configuration. Compiled articles hold the addresses that they link to, and Docusaurus empties
 * its cache when the configuration's file changes, but not when a variable does: a build below another path took over the links of
 * the build before (`/help/en/en/…`).
 */
export function buildCachePlugin(): Plugin {
  const settings = createHash('sha256').update(JSON.stringify(site)).digest('hex').slice(0, 12);
  return {
    name: 'build-cache',
    configureWebpack(config) {
      const version = (config as Cached).experiments?.cache?.version;
      return version === undefined ? {} : {experiments: {cache: {version: `${version}-${settings}`}}};
    },
  };
}
