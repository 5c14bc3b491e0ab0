import {elementsOf, type Element} from '../article/elements';
import type {Advice, Finding, Rule} from '../rule';
import {articlesIn} from '../site';
import {locales, type Localized} from '../../src/locales';

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

type Seen = {readonly file: string; readonly element: Element};

const idOf = ({attributes}: Element) => {
  const id = attributes.get('id');
  return typeof id === 'string' && id !== '' ? id : undefined;
};

const listOf = ({within}: Element) => within.filter(({name}) => name === 'Checklist').at(-1);

/** What is wrong with one list or item, given those before it in the same language. */
function problemOf({element}: Seen, before: readonly Seen[]): Localized | undefined {
  const {name} = element;
  const id = idOf(element);
  const list = listOf(element);
  if (name === 'Check' && !list) {
    return {
      'zh-Hans': `<Check id="${id ?? ''}"> 不在 <Checklist> 里`,
      en: `<Check id="${id ?? ''}"> stands outside a <Checklist>`,
    };
  }
  if (id === undefined) {
    return {'zh-Hans': `<${name}> 没有 id`, en: `<${name}> has no id`};
  }
  const twin = before.find(
    (other) => other.element.name === name && idOf(other.element) === id && listOf(other.element) === list,
  );
  return twin
    ? {
        'zh-Hans': `<${name} id="${id}"> 已在 ${twin.file}:${String(twin.element.line)} 用过`,
        en: `<${name} id="${id}"> stands already at ${twin.file}:${String(twin.element.line)}`,
      }
    : undefined;
}

/** Lists and items have ids that no other one has, so that no reader finds ticks that are not theirs. */
export const checklists: Rule = {
  name: 'checklists',
  check: (site) =>
    locales.flatMap((locale) => {
      const all = articlesIn(site, locale).flatMap(({file, tree}) =>
        elementsOf(tree)
          .filter(({name}) => name === 'Checklist' || name === 'Check')
          .map((element) => ({file, element})),
      );
      return all.flatMap((seen, index): Finding[] => {
        const found = problemOf(seen, all.slice(0, index));
        return found ? [{file: seen.file, line: seen.element.line, found, ...advice}] : [];
      });
    }),
};
