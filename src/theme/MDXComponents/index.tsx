import MDXComponents from '@theme-original/MDXComponents';
import type {MDXComponentsObject} from '@theme/MDXComponents';
import {ScrollTable} from '../../components/ScrollTable';

/** The theme's elements of an article, with tables that scroll in a box of their own. */
const elements = Object.assign({}, MDXComponents as MDXComponentsObject, {table: ScrollTable}) as MDXComponentsObject;

export default elements;
