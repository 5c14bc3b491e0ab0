import type {List, Problem} from './readLists';

/** A file, its lists, and what is wrong with their ids. */
export type ListsOfFile = {readonly file: string; readonly lists: readonly List[]; readonly problems: readonly Problem[]};

const at = ({file}: ListsOfFile, {line}: List) => `${file}:${String(line)}`;

function missing(here: ListsOfFile, there: ListsOfFile): readonly string[] {
  return here.lists
    .filter(({id}) => !there.lists.some((list) => list.id === id))
    .map((list) => `${at(here, list)}: <Checklist id="${list.id}"> 在 ${there.file} 里没有 / is missing in ${there.file}`);
}

/** @returns A message for every list whose id or items differ between the two languages of a page. */
export function compareLanguages(here: ListsOfFile, there: ListsOfFile): readonly string[] {
  const differing = here.lists.flatMap((list) => {
    const twin = there.lists.find(({id}) => id === list.id);
    const [mine, theirs] = [list.items.join(' '), twin?.items.join(' ')];
    return twin === undefined || mine === theirs
      ? []
      : [
          `${at(here, list)}: <Checklist id="${list.id}"> 两种语言的步骤不同 / items differ between the languages:\n` +
            `  [${mine}]\n  [${theirs ?? ''}] (${at(there, twin)})`,
        ];
  });
  return [...differing, ...missing(here, there), ...missing(there, here)];
}

/** @returns A message for every list id that an earlier file of the same language has already. */
export function findTwins(files: readonly ListsOfFile[]): readonly string[] {
  const all = files.flatMap((file) => file.lists.map((list) => ({file, list})));
  return all.flatMap(({file, list}, index) => {
    const before = all.slice(0, index).find((one) => one.list.id === list.id && one.file !== file);
    return before
      ? [`${at(file, list)}: <Checklist id="${list.id}"> 已在别处用过 / stands already at ${at(before.file, before.list)}`]
      : [];
  });
}

/** @returns What `readLists` found wrong, with the file. */
export function problemsOf({file, problems}: ListsOfFile): readonly string[] {
  return problems.map(({line, text}) => `${file}:${String(line)}: ${text}`);
}
