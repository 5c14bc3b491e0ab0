export {default} from './Codes';
