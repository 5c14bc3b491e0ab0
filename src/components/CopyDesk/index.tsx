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

type Copied = {readonly what: string; readonly text: string; readonly done: boolean};

type Desk = {
  /** Id of the page that the reader is on. */
  readonly page: string;
  /** Copies a text, and tells the reader what was copied. */
  readonly copy: (what: string, text: string) => void;
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
  const [copied, setCopied] = useState<Copied>();
  const copy = useCallback((what: string, text: string) => {
    void copyText(text).then((done) => {
      setCopied({what, text, done});
    });
  }, []);
  const desk = useMemo(() => ({page, copy}), [page, copy]);
  useEffect(() => {
    if (copied?.done !== true) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setCopied(undefined);
    }, staysFor);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  return (
    <Context value={desk}>
      {children}
      <div className={clsx(styles.notice, 'no-index')} data-shown={copied !== undefined}>
        <p role="status" className={styles.status}>
          {copied?.done === true && (
            <>
              <strong>{words.copied[locale].replace('{what}', copied.what)}</strong>
              <span className={styles.text}>{copied.text}</span>
            </>
          )}
          {copied?.done === false && words.byHand[locale]}
        </p>
        {copied?.done === false && (
          <>
            <textarea
              className={styles.field}
              readOnly
              rows={4}
              aria-label={copied.what}
              value={copied.text}
              ref={(field) => field?.select()}
            />
            <button
              type="button"
              className={styles.close}
              onClick={() => {
                setCopied(undefined);
              }}>
              {words.close[locale]}
            </button>
          </>
        )}
      </div>
    </Context>
  );
}
