import MDXComponents from '@theme-original/MDXComponents';
import type {MDXComponentsObject} from '@theme/MDXComponents';
import {ScrollTable} from '../../components/ScrollTable';

/** The theme's elements of an article, with tables that scroll in a box of their own (docusaurus #4947 leaves the table bare). */
const elements: MDXComponentsObject = {...MDXComponents, table: ScrollTable};

export default elements;
