import type {ListFault} from './listFaults';
import type {ListedItems, ListsOfFile} from './readLists';

const at = ({file}: ListsOfFile, {line}: ListedItems) => `${file}:${String(line)}`;

function missing(here: ListsOfFile, there: ListsOfFile): readonly ListFault[] {
  return here.lists
    .filter(({id}) => !there.lists.some((list) => list.id === id))
    .map(({id, line}) => ({
      file: here.file,
      line,
      text: {
        'zh-Hans': `<Checklist id="${id}"> 在 ${there.file} 里没有`,
        en: `<Checklist id="${id}"> is missing in ${there.file}`,
      },
    }));
}

/** @returns Every list whose id or items differ between the two languages of a page. */
export function compareLanguages(here: ListsOfFile, there: ListsOfFile): readonly ListFault[] {
  const differing = here.lists.flatMap((list) => {
    const twin = there.lists.find(({id}) => id === list.id);
    const [mine, theirs] = [list.items.join(' '), twin?.items.join(' ')];
    if (twin === undefined || mine === theirs) {
      return [];
    }
    const items = `[${mine}]; ${at(there, twin)}: [${theirs ?? ''}]`;
    return [
      {
        file: here.file,
        line: list.line,
        text: {
          'zh-Hans': `<Checklist id="${list.id}"> 两种语言的步骤不同：${items}`,
          en: `<Checklist id="${list.id}">: items differ between the languages: ${items}`,
        },
      },
    ];
  });
  return [...differing, ...missing(here, there), ...missing(there, here)];
}

/** @returns Every list whose id an earlier file of the same language has already; within a file `readLists` finds it. */
export function findTwins(files: readonly ListsOfFile[]): readonly ListFault[] {
  const all = files.flatMap((file) => file.lists.map((list) => ({file, list})));
  return all.flatMap(({file, list: {id, line}}, index) => {
    const before = all.slice(0, index).find((one) => one.list.id === id && one.file !== file);
    const first = before && at(before.file, before.list);
    return first === undefined
      ? []
      : [
          {
            file: file.file,
            line,
            text: {
              'zh-Hans': `<Checklist id="${id}"> 已在 ${first} 用过`,
              en: `<Checklist id="${id}"> stands already at ${first}`,
            },
          },
        ];
  });
}

/** @returns What `readLists` found wrong, with the file. */
export function problemsOf({file, problems}: ListsOfFile): readonly ListFault[] {
  return problems.map((problem) => ({file, ...problem}));
}
