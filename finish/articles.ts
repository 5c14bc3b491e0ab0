/** Reads all articles for both languages, beside their builds: `articles.ts <file>`, bundled (`bundleOwn.ts`) */
import {writeFileSync} from 'node:fs';
import {readArticles} from '../plugins/articles/articlesRead';

writeFileSync(process.argv[2] ?? '', JSON.stringify(readArticles('.')));
