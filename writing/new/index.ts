/** `npm run new`: begins an article in both languages, from questions or flags. */
import {stdin, stdout} from 'node:process';
import {createInterface} from 'node:readline/promises';
import {loadSite} from '../../checks/load/loadSite';
import {sourceLocale, type Localized} from '../../src/locales';
import {askMissing} from './ask';
import {readAnswers, usage} from './options';
import {addressOf, faultOf, questions, toRequest, type Answers} from './request';
import {writeArticle} from './writeArticle';

const told = (words: Localized) => `${words[sourceLocale]}\n${words.en}`;

/** Asks in the terminal; without one there is nobody to ask. */
async function complete(given: Answers, site: ReturnType<typeof loadSite>): Promise<Answers | undefined> {
  if (!stdin.isTTY) {
    return given;
  }
  const terminal = createInterface({input: stdin, output: stdout});
  const closed = new Promise<undefined>((resolve) => {
    terminal.once('close', () => {
      resolve(undefined);
    });
  });
  try {
    return await askMissing(given, site, {
      ask: (prompt) => Promise.race([terminal.question(prompt), closed]),
      tell: (words) => {
        console.error(told(words));
      },
    });
  } finally {
    terminal.close();
  }
}

function nextSteps(address: string, [zh = '', en = '']: readonly string[]): string {
  return `
接下来 / next:
  1. 写 ${zh}，再写 ${en}：把每一处“待写”“TO WRITE”换成正文。
     Write both files: replace everything marked 待写 or TO WRITE.
  2. 看样子 / look at it: npm start，打开 / open http://localhost:3000${address} （英文 / English: npm start -- --locale en）
  3. 从栏目首页或相关文章链接过来。 / Link to it from the area’s index page or a related article.
  4. npm run fix，再 / then npm run check，照提示改到只剩登记和译文两条。
     Mend what they say until only the ledger and the translation are left.
  5. npm run check -- --accept ${zh}
     登记编号、记下译文已核对；编号和地址从此不改。加了链接的页也要写上。
     Records translation and id; id and address are permanent from then on. Name the page that links here too.`;
}

async function main(): Promise<number> {
  const given = readAnswers(process.argv.slice(2));
  if (!given) {
    console.error(usage);
    return 2;
  }
  const site = loadSite('.');
  const answers = await complete(given, site);
  const request = answers && toRequest(answers, site);
  if (!answers || !request) {
    const faults = questions.map((question) => faultOf(question, answers ?? given, site)).filter((fault) => fault !== undefined);
    console.error([...faults.map(told), usage, '什么也没有写 / nothing was written'].join('\n'));
    return 1;
  }
  const {id, files} = await writeArticle('.', request, site);
  console.log(`${id}\n${files.map((file) => `  ${file}`).join('\n')}`);
  console.log(nextSteps(addressOf(request.area, request.slug), files));
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
