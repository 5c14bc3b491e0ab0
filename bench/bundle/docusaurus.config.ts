import type {Config} from '@docusaurus/types';
import config from '../../docusaurus.config';

/** The site's configuration with source maps, from which the bundle report tells whose bytes are whose. */
const mapped: Config = {
  ...config,
  plugins: [...(config.plugins ?? []), () => ({name: 'source-maps', configureWebpack: () => ({devtool: 'source-map'})})],
};

export default mapped;
