export {default} from './AllRows';
