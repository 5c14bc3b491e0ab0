import {locales} from '../../locales';
import {notKeptPage} from '../list';
import {keptAnswer, type KeptAnswer} from './answer';
import {freshOrKept} from './fresh';
import {markServed} from './status';
import {addressOf, keptCopy, languages, list, root} from './store';

/** @returns The page that stands in for one that is not kept, with what it can offer on this device. */
async function notKept({locale, twin}: Extract<KeptAnswer, {kind: 'not-kept'}>): Promise<Response> {
  const page = await keptCopy(`${list.in[locale].root}${notKeptPage}`);
  if (!page) {
    return Response.error();
  }
  const text = (await page.text())
    .replace('data-kept=""', `data-kept="${locales.filter((kept) => languages.includes(kept)).join(' ')}"`)
    .replace('href="#twin" hidden', twin === undefined ? 'hidden' : `href="${addressOf(twin)}"`);
  return new Response(text, {status: 503, headers: page.headers});
}

/** Answers a navigation: from the network if it is quick, else with the kept page, else with what to do without it. */
export async function navigate({event, url}: {readonly event: ExtendableEvent; readonly url: URL}): Promise<Response> {
  const {request, preloadResponse, resultingClientId} = event as FetchEvent;
  const network = Promise.resolve(preloadResponse as Promise<Response | undefined>).then(
    (preloaded) => preloaded ?? fetch(request),
  );
  const answer = keptAnswer(list, languages, url.href.slice(root.href.length).replace(/[?#].*$/u, ''));
  if (answer.kind === 'not-kept') {
    return network.catch(() => notKept(answer));
  }
  return freshOrKept(network, async () => {
    if (answer.kind === 'redirect') {
      const [path, hash] = answer.to.split('#');
      return Response.redirect(`${addressOf(path ?? '')}${url.search}${hash === undefined ? '' : `#${hash}`}`);
    }
    markServed(resultingClientId);
    return keptCopy(answer.path);
  });
}
