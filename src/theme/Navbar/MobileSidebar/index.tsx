import {useEffect, useRef, type ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import {useLocale} from '../../../components/useLocale';
import type {Localized} from '../../../locales';
import {keepFocusIn} from './keepFocusIn';

const name: Localized = {'zh-Hans': '目录', en: 'Menu'};

/**
 * The theme's menu on narrow screens as a modal dialog: it takes the focus and keeps it, Escape closes it, and the focus goes
 * back to the button that opened it (docusaurus #9457, #11937, #12165).
 */
export default function MobileSidebarAsDialog(): ReactNode {
  const locale = useLocale();
  const {shown, toggle} = useNavbarMobileSidebar();
  const dialog = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (!shown || !element) {
      return undefined;
    }
    // The menu itself is still invisible at this moment and would refuse the focus; the box around it is not.
    element.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        toggle();
      } else {
        keepFocusIn(element, event);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (
        opener instanceof HTMLElement &&
        (element.contains(document.activeElement) || document.activeElement === document.body)
      ) {
        opener.focus();
      }
    };
  }, [shown, toggle]);

  const dialogProps = shown ? ({role: 'dialog', 'aria-modal': true, 'aria-label': name[locale]} as const) : {};
  return (
    <div ref={dialog} tabIndex={-1} {...dialogProps}>
      <MobileSidebar />
    </div>
  );
}
