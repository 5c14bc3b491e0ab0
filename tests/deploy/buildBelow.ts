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

execFileSync('npm', ['run', 'build', '--', below.folder], {stdio: 'inherit', env});
