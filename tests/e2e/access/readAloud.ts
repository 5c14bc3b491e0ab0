import {Parser} from 'htmlparser2';

/** Attributes that a screen reader says. */
const spoken = ['alt', 'aria-label', 'placeholder', 'title'] as const;

const silent = new Set(['script', 'style', 'noscript', 'template']);

/** Three English words in a row are a sentence or a title; fewer may be a name within Chinese. */
const english = /(?:[A-Za-z][\w’'-]*,? ){2,}[A-Za-z]/u;

/** @returns The languages whose voice a text needs: `zh`, `en`. */
const voicesFor = (text: string): string[] => [
  ...(/\p{Script=Han}/u.test(text) ? ['zh'] : []),
  ...(english.test(text) ? ['en'] : []),
];

/** What a page says. */
export type ReadAloud = {
  readonly title: string;
  /** Texts that stand in an element of another language than their own. */
  readonly wrong: readonly string[];
};

/** @returns The title of a built page, and what a screen reader would say with the voice of the wrong language. */
export function readAloud(html: string): ReadAloud {
  const open: {readonly tag: string; readonly lang: string}[] = [];
  const wrong: string[] = [];
  let [title, text] = ['', ''];
  const say = (words: string, lang: string) => {
    if (voicesFor(words).some((voice) => voice !== lang.split('-')[0])) {
      wrong.push(`${lang}: ${words.trim()}`);
    }
  };
  // A text comes in pieces, one for each character reference in it.
  const flush = () => {
    const last = open[open.length - 1];
    if (last?.tag === 'title' && title === '') {
      title = text;
    }
    if (!open.some(({tag}) => silent.has(tag))) {
      say(text, last?.lang ?? '');
    }
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      flush();
      const lang = attributes.lang ?? open[open.length - 1]?.lang ?? '';
      open.push({tag, lang});
      for (const name of spoken) {
        say(attributes[name] ?? '', lang);
      }
    },
    ontext(piece) {
      text += piece;
    },
    onclosetag() {
      flush();
      open.pop();
    },
  });
  parser.end(html);
  return {title, wrong};
}
