import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadSite} from '../../checks/load/loadSite';
import {pageStates} from './pageStates';

/** Writes `@generated/content-state/default/pages.json` for the page that shows writers what needs work. */
export function contentStatePlugin(context: LoadContext): Plugin {
  return {
    name: 'content-state',
    async contentLoaded({actions}) {
      const site = loadSite(context.siteDir);
      await actions.createData('pages.json', {builtOn: site.today, pages: pageStates(site)});
    },
  };
}
