/** `npm run check`: holds the articles against the rules. What each rule asks is said in its own file. */
import {runCommand} from './command';

process.exitCode = runCommand(process.argv.slice(2), {say: console.log, complain: console.error});
