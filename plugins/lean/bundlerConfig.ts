import type {Plugin} from '@docusaurus/types';

/** The bundler's configuration, as Docusaurus hands it to plugins. */
export type BundlerConfig = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
