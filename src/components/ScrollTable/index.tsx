import type {ComponentProps, ReactNode} from 'react';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const name: Localized = {'zh-Hans': '表格，可左右滑动', en: 'Table, scrolls sideways'};

/**
 * A table of an article in a box of its own that scrolls where the screen is narrow. The box takes the focus, so that the arrow
 * keys scroll it (WCAG 2.1.1); the table itself stays a table to assistive technology, which `display: block` on it would undo.
 */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box has to be reachable without a pointer
    <div className={styles.box} role="group" aria-label={name[useLocale()]} tabIndex={0}>
      <table {...props} />
    </div>
  );
}
