/** `npm run changed -- BASE`: the articles that differ from a commit, as Markdown for a pull request. */
import {git} from '../../checks/load/git';
import {loadSite} from '../../checks/load/loadSite';
import {changedPages} from './changedPages';

const base = process.argv[2] ?? 'main';
const listed = git('.', 'diff', '--name-only', `${base}...HEAD`);

if (listed === undefined) {
  console.error(`没有这个提交：${base} / no such commit: ${base}`);
  process.exitCode = 1;
} else {
  console.log(changedPages(listed.split('\n').filter(Boolean), loadSite('.')));
}
