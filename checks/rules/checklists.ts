import {findTwins, problemsOf} from '../../plugins/checklists/compareLists';
import {listsOf} from '../../plugins/checklists/readLists';
import {locales} from '../../src/locales';
import type {Advice, Rule} from '../rule';
import {articlesIn} from '../site';

const advice: Advice = {
  why: {
    'zh-Hans': '读者的勾选按编号保存；编号缺了或重了，勾会丢失，或出现在没做过的步骤上。',
    en: 'Ticks are kept by id: with one missing or used twice they are lost, or show at a step that was never done.',
  },
  remedy: {
    'zh-Hans': '步骤写在 <Checklist> 里；清单编号全站唯一，步骤编号在清单内唯一，用小写英文和连字符。',
    en: 'Write steps inside a <Checklist>; a list’s id is unique in the site, a step’s in its list, in lower case and hyphens.',
  },
};

/** Lists and items have ids that no other one has, so that no reader finds ticks that are not theirs. */
export const checklists: Rule = {
  name: 'checklists',
  check: (site) =>
    locales.flatMap((locale) => {
      const files = articlesIn(site, locale).map(listsOf);
      return [...files.flatMap(problemsOf), ...findTwins(files)].map(({file, line, text}) => ({
        file,
        line,
        found: text,
        ...advice,
      }));
    }),
};
