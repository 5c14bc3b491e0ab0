import path from 'node:path';
import type {BundlerConfig} from './bundlerConfig';
import {namesIn, shortNames} from './shortNames';

type CssLoader = {loader?: string; options?: {readonly modules?: object}};

/**
 * Gives the classes of CSS modules their short names, in place of a pattern.
 *
 * @param config Of one bundle; its loader of CSS modules is changed in place.
 * @param isServer Whether it is the bundle that draws the pages, which needs the names alone.
 */
export function nameShort({module}: BundlerConfig, siteDir: string, isServer: boolean): void {
  const rules = (module?.rules ?? []) as readonly {readonly use?: readonly CssLoader[]}[];
  const loader = rules
    .flatMap(({use}) => (Array.isArray(use) ? (use as readonly CssLoader[]) : []))
    .find(({options}) => options?.modules);
  if (!loader?.options?.modules) {
    throw new Error('找不到 CSS 模块的加载器 / the loader of CSS modules is not there');
  }
  const nameOf = shortNames(siteDir);
  if (isServer) {
    Object.assign(loader, {loader: path.join(siteDir, 'plugins/lean/classNames.cjs'), options: {namesIn, nameOf}});
  } else {
    Object.assign(loader.options.modules, {
      getLocalIdent: ({resourcePath}: {readonly resourcePath: string}, _pattern: string, name: string) =>
        nameOf(resourcePath, name),
    });
  }
}
