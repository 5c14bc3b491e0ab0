/** Makes the state of the content for both languages, beside their builds: `contentState.ts <file>`, bundled (`bundleOwn.ts`) */
import {writeFileSync} from 'node:fs';
import {contentState} from '../plugins/content-state/contentState';

writeFileSync(process.argv[2] ?? '', JSON.stringify(contentState('.')));
