import {areas, type AreaSlug} from '../../src/content/areas';
import type {Site} from '../../checks/site';

/**
 * @returns The area’s next permanent id, such as `M23`. Ids of retired pages, and those that only git remembers, are never given
 * twice.
 * @throws RangeError where the area has used all of 01 to 99.
 */
export function nextId(area: AreaSlug, {articles, ledger}: Site): string {
  const letter = areas.find(({slug}) => slug === area)?.letter ?? '';
  const used = [
    ...articles.map(({frontMatter}) => String(frontMatter.data.id)),
    ...[ledger, ...ledger.history].flatMap(({entries}) => entries.map(({id}) => id)),
  ];
  const numbers = used.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(1)) || 0);
  const next = Math.max(0, ...numbers) + 1;
  if (next > 99) {
    throw new RangeError(`栏目 ${area} 的编号用完了 / the area ${area} has no id left`);
  }
  return `${letter}${String(next).padStart(2, '0')}`;
}
