import {LinkChecker, type LinkResult} from 'linkinator';

/**
 * Opens every link of the built pages that leaves the site.
 *
 * @param folder The built site.
 * @param own Beginnings of addresses that are ours and need no check: the site itself, and the forms of its repository.
 */
export async function checkLinks(folder: string, own: readonly string[]): Promise<readonly LinkResult[]> {
  const checker = new LinkChecker();
  // linkinator serves the folder itself, at an address that it makes up: ours are the links that begin with it, or with `own`.
  let served = '';
  checker.on('pagestart', (page: string) => {
    served ||= new URL(page).origin;
  });
  const {links} = await checker.check({
    path: '**/*.html',
    serverRoot: folder,
    concurrency: 4,
    retryErrors: true,
    retryErrorsCount: 2,
    timeout: 20_000,
    linksToSkip: (link) =>
      Promise.resolve(!/^https?:/u.test(link) || [served, ...own].some((start) => start !== '' && link.startsWith(start))),
  });
  return links.filter(({state, url}) => String(state) !== 'SKIPPED' && !url.startsWith(served));
}
