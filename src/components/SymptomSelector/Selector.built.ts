export {default} from './Selector';
