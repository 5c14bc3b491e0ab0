import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  readonly error: Error;
  readonly tryAgain: () => void;
};

/** In both languages at once: where this stands, the page may not even know its own. */
const words = {
  title: '这一页出错了 · This page failed',
  again: '再试一次 · Try again',
  reload: '重新载入 · Reload',
  what: {
    'zh-Hans': '脚本出了错，您填写和勾选的内容仍保存在本机。收款没弄清之前，请先查再刷。',
    en: 'A script failed; what you filled in and ticked is still kept on this device. Check before you charge again.',
  },
} as const;

/**
 * What stands in the page's place when its script fails: what happened, and the ways on. Reloading brings the article back as it
 * was built. Needs nothing of the page around it, neither language nor address.
 */
export function CrashNotice({error, tryAgain}: Props): ReactNode {
  return (
    <main className={styles.notice}>
      <h1>{words.title}</h1>
      <p lang="zh-Hans">{words.what['zh-Hans']}</p>
      <p lang="en">{words.what.en}</p>
      <p>
        <button type="button" className={styles.way} onClick={tryAgain}>
          {words.again}
        </button>{' '}
        <button
          type="button"
          className={styles.way}
          onClick={() => {
            location.reload();
          }}>
          {words.reload}
        </button>
      </p>
      <p className={styles.message}>{error.message}</p>
    </main>
  );
}
