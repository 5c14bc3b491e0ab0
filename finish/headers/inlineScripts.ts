import {createHash} from 'node:crypto';

/** An element `script` with its attributes and its text; both are as Docusaurus and its minifier write them. */
const element = /<script((?:\s[^>]*)?)>([^]*?)<\/script>/gu;

/** Types that browsers run; any other (JSON-LD) is data, which a policy does not concern. */
const isScript = (attributes: string) =>
  !/\ssrc=/u.test(attributes) && !/\stype=(?!["']?(?:module|text\/javascript)\b)/u.test(attributes);

/** @returns The text of each inline script that a browser would run, as it stands in the page. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(element)]
    .filter(([, attributes = '', text = '']) => isScript(attributes) && text !== '')
    .map(([, , text = '']) => text);
}

/** @returns The digest by which a Content-Security-Policy allows an inline script. */
export function scriptHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
