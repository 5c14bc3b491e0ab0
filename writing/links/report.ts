import type {LinkResult} from 'linkinator';

/** A link out of the site that could not be opened, with the pages that have it. */
export type Broken = {readonly url: string; readonly status: number | undefined; readonly pages: readonly string[]};

/** @returns The broken links among what was checked, each once. */
export function brokenOf(links: readonly LinkResult[]): readonly Broken[] {
  const broken = links.filter(({state}) => String(state) === 'BROKEN');
  return [...new Set(broken.map(({url}) => url))].map((url) => {
    const same = broken.filter((link) => link.url === url);
    const pages = same.flatMap(({parent}) =>
      parent === undefined ? [] : [URL.canParse(parent) ? new URL(parent).pathname : parent],
    );
    return {url, status: same[0]?.status, pages: [...new Set(pages)].sort()};
  });
}

/** @returns The report as Markdown, in both languages; what to do stands with it. */
export function reportOf(broken: readonly Broken[], checked: number): string {
  const count = String(broken.length);
  const heading = `站外链接 ${String(checked)} 个，打不开 ${count} 个 / ${String(checked)} links out of the site, ${count} broken`;
  if (broken.length === 0) {
    return heading;
  }
  const list = broken.map(
    ({url, status, pages}) => `- ${url} (${status ? String(status) : '没有回应 / no answer'}): ${pages.join(', ')}`,
  );
  return [
    heading,
    '',
    ...list,
    '',
    '读者点了打不开，就不知道还能信谁。先在浏览器里打开一次：官网常常拒绝机器访问。真的没了，就改 src/content/sources/ 或文章里的网址，找不到新地址就只留名称。',
    'A dead link leaves a reader without the proof. Open it in a browser first: official sites often turn machines away. If it is gone, mend the address in src/content/sources/ or in the article; where there is no new one, keep the name alone.',
  ].join('\n');
}
