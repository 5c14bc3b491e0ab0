import {isOnPage} from './selectors';
import {readPage} from './elements';
import type {Entry} from './sheet';
import {withoutUnusedVariables} from './variables';

const isForPaper = ({within, verbatim}: Entry): boolean =>
  within.some((condition) => condition.includes('print')) || verbatim?.text.startsWith('@page') === true;

/** What shows only once someone does something: how things move, and what the pointer looks like. */
const idle = /^(?:transition|cursor$|will-change$|-webkit-tap|(?:-webkit-)?user-select)/u;

const withoutIdle = (entry: Entry): Entry => ({
  ...entry,
  declarations: entry.declarations.filter(({property}) => !idle.test(property)),
});

/** @returns The rules without the animations that none of them runs. */
function withoutUnusedAnimations(entries: readonly Entry[]): Entry[] {
  const running = entries
    .flatMap(({declarations}) => declarations)
    .filter(({property}) => property.startsWith('animation'))
    .map(({value}) => value)
    .join(' ');
  return entries.filter(({verbatim}) => verbatim?.keyframes === undefined || running.includes(verbatim.keyframes));
}

/** @returns What of the whole stylesheet any page could show before anyone touches it: rules for paper, pointer and focus can wait. */
export function untouched(entries: readonly Entry[]): Entry[] {
  return entries
    .filter((entry) => !isForPaper(entry))
    .map((entry) => withoutIdle({...entry, selectors: entry.selectors.filter(({isTouched}) => !isTouched)}));
}

/**
 * @param entries What any page could show, from `untouched`.
 * @param html A built page.
 * @returns What of it this page can show: the whole page, so that nothing moves or changes colour when the rest of the stylesheet arrives.
 */
export function selectCritical(entries: readonly Entry[], html: string): Entry[] {
  const {elements, uses} = readPage(html);
  const shown = entries.flatMap((entry): Entry[] => {
    if (entry.verbatim) {
      return [entry];
    }
    const selectors = entry.selectors.filter((need) => isOnPage(need, elements));
    return selectors.length > 0 ? [{...entry, selectors}] : [];
  });
  return withoutUnusedVariables(withoutUnusedAnimations(shown), uses);
}
