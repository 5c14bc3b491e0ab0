import type {BundlerConfig} from './bundlerConfig';
import {shortNames} from './shortNames';

type CssLoader = {readonly options?: {readonly modules?: object}};

/** Hands the loader of CSS modules the short names, in place of a pattern. */
export function nameShort({module}: BundlerConfig, siteDir: string): void {
  const rules = (module?.rules ?? []) as readonly {readonly use?: readonly CssLoader[]}[];
  const loader = rules
    .flatMap(({use}) => (Array.isArray(use) ? (use as readonly CssLoader[]) : []))
    .find(({options}) => options?.modules);
  if (!loader?.options?.modules) {
    throw new Error('找不到 CSS 模块的加载器 / the loader of CSS modules is not there');
  }
  const nameOf = shortNames(siteDir);
  Object.assign(loader.options.modules, {
    getLocalIdent: ({resourcePath}: {readonly resourcePath: string}, _pattern: string, name: string) =>
      nameOf(resourcePath, name),
  });
}
