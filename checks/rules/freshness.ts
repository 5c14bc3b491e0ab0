import {digestOf} from '../digest';
import {fieldLine} from '../article/frontMatter';
import type {Rule} from '../rule';
import {pairsOf} from '../site';

/** Each English page records the Chinese text that it was made from, so that a change of one side is seen. */
export const freshness: Rule = {
  name: 'freshness',
  check: (site) =>
    pairsOf(site).flatMap(({zh, en}) => {
      const {digest} = en.frontMatter.data;
      const current = digestOf(zh.text);
      if (digest === current) {
        return [];
      }
      const recorded = typeof digest === 'string' ? digest : undefined;
      return [
        {
          file: en.file,
          line: fieldLine(en.frontMatter, 'digest'),
          found: recorded
            ? {
                'zh-Hans': `中文页在译文之后改过（记录 ${recorded}，现为 ${current}）`,
                en: `the Chinese page changed after the translation (recorded ${recorded}, now ${current})`,
              }
            : {'zh-Hans': '没有记录译自哪个中文版本', en: 'the Chinese version that this was made from is not recorded'},
          why: {
            'zh-Hans': '中文改过之后，英文读者看到的可能还是旧说法。',
            en: 'After a change of the Chinese text, readers of English may still be told what is no longer true.',
          },
          remedy: {
            'zh-Hans': `对照中文核对译文，然后运行 npm run check -- --accept ${zh.file}。`,
            en: `Review the translation against the Chinese page, then run npm run check -- --accept ${zh.file}.`,
          },
        },
      ];
    }),
};
