import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import {LanguageLink} from '../../components/LanguageLink';

export default {...ComponentTypes, 'custom-languageLink': LanguageLink};
