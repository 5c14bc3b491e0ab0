/** Builds the copy below a path, beside the site proper. */
import {execFileSync} from 'node:child_process';
import {below} from './below';

const env = {
  ...process.env,
  SITE_URL: below.url,
  SITE_BASE_URL: below.baseUrl,
  SITE_OPERATOR: below.operator,
  SITE_CONTACT: below.contact,
};

const run = (...args: string[]) => execFileSync('npx', args, {stdio: 'inherit', env});

// Without `--no-minify`, which would be faster: it names the scripts otherwise, and the list of files kept offline follows the names.
run('tsx', 'finish/buildLanguages.ts', below.folder);
run('tsx', 'finish/index.ts', below.folder);
