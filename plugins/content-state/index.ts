import type {LoadContext, Plugin} from '@docusaurus/types';
import {beforeBundling} from '../articles/beforeBundling';

/** Writes `@generated/content-state/default/pages.json` for the page that shows writers what needs work. */
export function contentStatePlugin(context: LoadContext): Plugin {
  const {write, configureWebpack} = beforeBundling('state');
  return {
    name: 'content-state',
    contentLoaded: ({actions}) => write(context.siteDir, (state) => actions.createData('pages.json', state)),
    configureWebpack,
  };
}
