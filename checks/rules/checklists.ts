import {elementsOf, type Element} from '../article/elements';
import type {Finding, Rule} from '../rule';
import {articlesIn} from '../site';
import {locales, type Localized} from '../../src/locales';

const remedy: Localized = {
  'zh-Hans': '勾选按编号保存：清单编号全站唯一，步骤编号在清单内唯一。',
  en: 'Ticks are kept by id: a list’s id is unique in the site, an item’s in its list.',
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
        return found ? [{file: seen.file, line: seen.element.line, found, remedy}] : [];
      });
    }),
};
