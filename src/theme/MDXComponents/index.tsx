import MDXComponents from '@theme-original/MDXComponents';
import type {MDXComponentsObject} from '@theme/MDXComponents';
import {ScrollTable} from '../../components/ScrollTable';

/** The theme's elements of an article, with tables that scroll in a box of their own. */
const elements: MDXComponentsObject = {...(MDXComponents as MDXComponentsObject), table: ScrollTable};

export default elements;
