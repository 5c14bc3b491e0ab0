import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';
import {LanguageLink} from '../../components/LanguageLink';

/** The kinds of items that docusaurus.config.ts names; the theme's menus of versions, languages and documents stay out. */
export default {search: SearchNavbarItem, 'custom-languageLink': LanguageLink};
