import {createHash} from 'node:crypto';
import {sendOn} from './sendOn';

/** A file that all short pages share; its name changes with its content, so that it may be cached for good. */
export type SharedFile = {readonly path: string; readonly text: string};

/** @returns A file whose name ends in a digest of its text. */
export function named(name: string, extension: string, text: string): SharedFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {path: `assets/${name}.${hash}.${extension}`, text};
}

/** The short pages' few rules. Colours are the browser's own, so that they follow light and dark by themselves. */
const css = `:root{color-scheme:light dark}
body{max-width:30rem;margin:0 auto;padding:2rem 1rem;font:1.15rem/1.6 system-ui,-apple-system,'PingFang SC','Microsoft YaHei UI','Noto Sans CJK SC',sans-serif}
h1{margin:0 0 1rem;font-size:1.4rem}
a{display:block;margin:0 0 1rem;padding:1rem;border:2px solid;border-radius:10px;font-weight:600;text-decoration:none}
small{display:block;font-weight:400}
a:focus-visible{outline:3px solid;outline-offset:3px}
`;

export const styleSheet = named('short', 'css', css);

/** @param storageKey Name under which the site keeps the language last used. */
export function script(storageKey: string): SharedFile {
  return named('short', 'js', `(${sendOn.toString()})(${JSON.stringify(storageKey)});\n`);
}
