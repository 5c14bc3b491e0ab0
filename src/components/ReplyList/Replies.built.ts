export {default} from './Replies';
