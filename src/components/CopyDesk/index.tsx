import {createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import type {Localized} from '../../locales';
import {copyText} from '../copyText';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  copied: {'zh-Hans': '已复制{what}：', en: 'Copied {what}: '},
  byHand: {
    'zh-Hans': '这个浏览器不能自动复制，请长按选中下面的文字',
    en: 'This browser cannot copy by itself. Please select the text below',
  },
  close: {'zh-Hans': '关闭', en: 'Close'},
} as const satisfies Readonly<Record<string, Localized>>;

/** How long the notice stays, in milliseconds. */
const staysFor = 6000;

/** What the notice says: what was copied, what is to be copied by hand, or a message of a form. */
type Notice =
  | {readonly kind: 'copied' | 'by-hand'; readonly what: string; readonly text: string}
  | {readonly kind: 'told'; readonly text: string};

type Desk = {
  /** Id of the page that the reader is on. */
  readonly page: string;
  /** Copies a text, and tells the reader what was copied. */
  readonly copy: (what: string, text: string) => void;
  /** Tells the reader something, such as where a file went. */
  readonly tell: (message: string) => void;
};

const Context = createContext<Desk | null>(null);

/** @returns The page's copying; null outside an article. */
export function useCopyDesk(): Desk | null {
  return useContext(Context);
}

type Props = {
  /** Id of the page (`V07`). */
  readonly page: string;
  readonly children: ReactNode;
};

/** Copying for a whole article: one notice says what was copied, or shows it selected where the browser cannot copy. */
export function CopyDesk({page, children}: Props): ReactNode {
  const locale = useLocale();
  const [notice, setNotice] = useState<Notice>();
  const copy = useCallback((what: string, text: string) => {
    void copyText(text).then((done) => {
      setNotice({kind: done ? 'copied' : 'by-hand', what, text});
    });
  }, []);
  const desk = useMemo(() => {
    const tell = (message: string) => {
      setNotice({kind: 'told', text: message});
    };
    return {page, copy, tell};
  }, [page, copy]);
  useEffect(() => {
    if (notice === undefined || notice.kind === 'by-hand') {
      return undefined;
    }
    const timer = setTimeout(() => {
      setNotice(undefined);
    }, staysFor);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  return (
    <Context value={desk}>
      {children}
      <div className={clsx(styles.notice, 'no-index')} data-shown={notice !== undefined}>
        <p role="status" className={styles.status}>
          {notice?.kind === 'copied' && (
            <>
              <strong>{words.copied[locale].replace('{what}', notice.what)}</strong>
              <span className={styles.text}>{notice.text}</span>
            </>
          )}
          {notice?.kind === 'by-hand' && words.byHand[locale]}
          {notice?.kind === 'told' && notice.text}
        </p>
        {notice?.kind === 'by-hand' && (
          <>
            <textarea
              className={styles.field}
              readOnly
              rows={4}
              aria-label={notice.what}
              value={notice.text}
              ref={(field) => field?.select()}
            />
            <button
              type="button"
              className={styles.close}
              onClick={() => {
                setNotice(undefined);
              }}>
              {words.close[locale]}
            </button>
          </>
        )}
      </div>
    </Context>
  );
}
