import type {Finding, Rule} from '../rule';

/** What `npm run new` leaves for the writer: `待写：…` in Chinese, `TO WRITE: …` in English. */
const mark = /(?:待写：|TO WRITE: )\s*([^*<\n]*?)'?\s*(?:[*<]|$)/u;

/** Nothing that is still to be written is published. A new page from the template fails here, and is told what it lacks. */
export const unfinished: Rule = {
  name: 'unfinished',
  check: (site) =>
    site.articles.flatMap(({file, text}) =>
      text.split('\n').flatMap((line, index): readonly Finding[] => {
        const left = mark.exec(line)?.[1]?.trim();
        return left === undefined
          ? []
          : [
              {
                file,
                line: index + 1,
                found: {'zh-Hans': `这里还没有写：${left}`, en: `still to be written: ${left}`},
                why: {
                  'zh-Hans': '读者会把写了一半的页当成答案。',
                  en: 'Readers take a half-written page for an answer.',
                },
                remedy: {
                  'zh-Hans': '照这一行的说明写好，再删掉“待写”字样（注释整个删掉）。',
                  en: 'Write what the line asks for, and take the words “TO WRITE” away (a comment as a whole).',
                },
              },
            ];
      }),
    ),
};
