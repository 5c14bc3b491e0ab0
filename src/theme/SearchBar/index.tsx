import {useEffect, type ReactNode} from 'react';
import SearchBar from '@theme-original/SearchBar';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** Where a slash is text and not a way to the box. */
const writing = 'input, textarea, select, [contenteditable]';

function focusOnSlash(event: KeyboardEvent): void {
  const {key, target, ctrlKey, metaKey, altKey} = event;
  const box = document.querySelector<HTMLInputElement>('.navbar__search-input');
  if (key === '/' && !ctrlKey && !metaKey && !altKey && box && !(target instanceof Element && target.closest(writing))) {
    event.preventDefault();
    box.focus();
  }
}

/**
 * The plugin's box in a form that leads to the search page where the box's own script has not come, and the `/` key. Once it is
 * there, the box is a combobox and Enter is its own, or that of an input method.
 */
export default function SearchBarWrapper(): ReactNode {
  const results = useBaseUrl('/search/');
  const history = useHistory();
  useEffect(() => {
    document.addEventListener('keydown', focusOnSlash);
    return () => {
      document.removeEventListener('keydown', focusOnSlash);
    };
  }, []);
  return (
    <form
      role="search"
      action={results}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('q');
        const isRunning = event.currentTarget.querySelector('[role=combobox]') !== null;
        if (!isRunning && typeof typed === 'string' && typed.trim() !== '') {
          history.push(`${results}?${new URLSearchParams({q: typed}).toString()}`);
        }
      }}>
      <SearchBar />
    </form>
  );
}
