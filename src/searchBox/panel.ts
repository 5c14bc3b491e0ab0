import type {Row} from '../search/answer';
import {element, replaceContents} from './element';
import {rowParts} from './rowElement';
import styles from './styles.module.css';
import {sayWord} from './words';

/** The list below the box, and what stands around it. */
export type Panel = {
  readonly root: HTMLElement;
  readonly list: HTMLElement;
  readonly show: (open: boolean) => void;
  readonly isOpen: () => boolean;
  /** Says a line aloud and on screen; an empty one says nothing. */
  readonly say: (line: string, seen?: boolean) => void;
  readonly rows: (rows: readonly Row[], query: string) => void;
  readonly foot: (...parts: readonly HTMLElement[]) => void;
  /** Marks the row that Enter opens; -1 for none. */
  readonly activate: (at: number) => void;
};

const listId = 'search-rows';

/**
 * @param input The box, which becomes a combobox.
 * @param classes Names of the plugin's own classes, so that its style and others' selectors still hold.
 * @param base Root of the language.
 */
export function createPanel(input: HTMLInputElement, classes: Readonly<Record<string, string>>, base: string): Panel {
  const list = element('ul', `${classes.suggestions ?? ''} ${styles.list ?? ''}`);
  list.id = listId;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', sayWord('results'));
  const status = element('p', styles.status);
  status.setAttribute('role', 'status');
  const foot = element('div', styles.foot);
  const root = element('div', styles.panel, status, list, foot);
  root.hidden = true;
  const attributes = {
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-label': sayWord('box'),
  };
  for (const [name, value] of Object.entries(attributes)) {
    input.setAttribute(name, value);
  }
  const expand = () => {
    input.setAttribute('aria-expanded', String(!root.hidden && list.childElementCount > 0));
    list.hidden = list.childElementCount === 0;
  };
  return {
    root,
    list,
    show: (open) => {
      root.hidden = !open;
      expand();
    },
    isOpen: () => !root.hidden,
    say: (line, seen = true) => {
      status.textContent = line;
      status.className = (seen ? styles.status : styles.unseen) ?? '';
    },
    rows: (rows, query) => {
      const items = rows.map((row, at) => {
        const item = element('li', `${classes.suggestion ?? ''} ${styles.row ?? ''}`, ...rowParts(row, query, base));
        item.id = `${listId}-${String(at)}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        return item;
      });
      replaceContents(list, items);
      expand();
    },
    foot: (...parts) => {
      replaceContents(foot, parts);
    },
    activate: (at) => {
      [...list.children].forEach((item, place) => {
        item.setAttribute('aria-selected', String(place === at));
      });
      const active = list.children[at];
      if (active) {
        input.setAttribute('aria-activedescendant', active.id);
        active.scrollIntoView({block: 'nearest'});
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    },
  };
}
