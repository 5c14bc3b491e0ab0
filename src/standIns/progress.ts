import type {ClientModule} from '@docusaurus/types';

/** A page that is there at once shows no bar. */
const patience = 200;

/** Stands in for the theme's progress bar: an attribute that base.css draws, instead of a library of its own. */
export const onRouteUpdate: ClientModule['onRouteUpdate'] = ({location: next, previousLocation: before}) => {
  if (!before || next.pathname === before.pathname) {
    return undefined;
  }
  const timer = setTimeout(() => {
    document.documentElement.dataset.loading = 'true';
  }, patience);
  return () => {
    clearTimeout(timer);
  };
};

export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = () => {
  delete document.documentElement.dataset.loading;
};
