import type {Site} from '../../checks/site';
import type {Localized} from '../../src/locales';
import {areas} from '../../src/content/areas';
import {faultOf, questions, type Answers, type Question} from './request';

const list = areas.map(({slug, label}) => `    ${slug.padEnd(11)}${label['zh-Hans']} / ${label.en}`).join('\n');

const prompts: Readonly<Record<Question, string>> = {
  area: `栏目 / area:\n${list}\n> `,
  slug: '文件名，英文小写加连字符，发布后不改 / slug, lower-case English and hyphens, permanent:\n> ',
  titleZh: '中文标题，照人们说的话 / Chinese title, as people say it:\n> ',
  titleEn: '英文标题 / English title:\n> ',
};

/** How a question reaches the writer and how the writer is told; the terminal in use, a list of answers in tests. */
export type Conversation = {
  /** @returns The answer; undefined where nobody answers any more. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly tell: (words: Localized) => void;
};

/**
 * Asks what the command line left out. A wrong answer is explained and asked again; a wrong flag too.
 *
 * @returns Answers without a fault; undefined where the writer stopped answering.
 */
export async function askMissing(given: Answers, site: Site, {ask, tell}: Conversation): Promise<Answers | undefined> {
  let answers = given;
  for (const question of questions) {
    for (;;) {
      const fault = answers[question] === undefined ? undefined : faultOf(question, answers, site);
      if (answers[question] !== undefined && !fault) {
        break;
      }
      if (fault) {
        tell(fault);
      }
      const answer = await ask(prompts[question]);
      if (answer === undefined) {
        return undefined;
      }
      answers = {...answers, [question]: answer};
    }
  }
  return answers;
}
