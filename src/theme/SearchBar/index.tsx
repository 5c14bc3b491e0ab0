import {useEffect, type ReactNode} from 'react';
import SearchBar from '@theme-original/SearchBar';
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

/** The plugin's box in a form that leads to the search page before the script runs, and the `/` key. */
export default function SearchBarWrapper(): ReactNode {
  useEffect(() => {
    document.addEventListener('keydown', focusOnSlash);
    return () => {
      document.removeEventListener('keydown', focusOnSlash);
    };
  }, []);
  return (
    <form
      role="search"
      action={useBaseUrl('/search/')}
      onSubmit={(event) => {
        event.preventDefault();
      }}>
      <SearchBar />
    </form>
  );
}
