import {parseArgs} from 'node:util';
import type {Answers} from './request';

export const usage = `用法 / usage: npm run new -- [--area AREA] [--slug SLUG] [--title-zh 标题] [--title-en TITLE]
没有给的会问您 / what is not given is asked`;

/** @returns The answers that the command line gives; undefined for a command line that makes no sense. */
export function readAnswers(args: readonly string[]): Answers | undefined {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        area: {type: 'string'},
        slug: {type: 'string'},
        'title-zh': {type: 'string'},
        'title-en': {type: 'string'},
      },
    });
    const {area, slug, 'title-zh': titleZh, 'title-en': titleEn} = values;
    return {
      ...(area === undefined ? {} : {area}),
      ...(slug === undefined ? {} : {slug}),
      ...(titleZh === undefined ? {} : {titleZh}),
      ...(titleEn === undefined ? {} : {titleEn}),
    };
  } catch {
    return undefined;
  }
}
