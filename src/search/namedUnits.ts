/** Words that say that what follows, or comes before, is a response code. */
const codeWords =
  '(?:错误|应答|返回|响应|拒绝|交易|提示|报错|出错|故障|回复|终端|屏幕|机器|显示|代号|报|错)*(?:代码|码|代号|编码|号)?|error|err|code|response|resp|decline|declined|reason|rc|de39|number|no|nr';

const codeFirst = new RegExp(
  `(?:^|[^a-z0-9])(?:${codeWords})[\\s:：.#=()"'“”「」\\-_]*([0-9][0-9]|[a-z][a-z0-9])(?![a-z0-9]|[元块分毛年月日天点号个笔张次%.:：/]|小时|分钟|秒|万|千|百)`,
  'gu',
);

const cue = /代码|应答|错误|返回|响应|报错|提示|显示|报|码|error|err\b|code|response|resp|decline|reason|\brc\b/u;

const alone = /^[\s"'“”(#]*([0-9][0-9]|[a-z][a-z0-9])[\s"'”)。.!?！？]*$/u;

const pageId = /(?:^|[^a-z0-9])([vmcfsprah]\d{2})(?![a-z0-9])/u;

/**
 * What people know the name of: `91`, `错误码51`, `code A0` name a response code, `V07` names an article.
 *
 * @param query A normalised query.
 * @param names Numbers of units by code (`code-91`) and by page id (`v07`).
 * @returns The units that it names, in the order in which it names them; a number that may as well be an amount names nothing.
 */
export function namedUnits(query: string, names: ReadonlyMap<string, number>): readonly number[] {
  const found = new Set<number>();
  const note = (name: string) => {
    const unit = names.get(name);
    if (unit !== undefined) {
      found.add(unit);
    }
  };
  const id = pageId.exec(query)?.[1];
  if (id !== undefined) {
    note(id);
  }
  const bare = alone.exec(query)?.[1];
  if (bare !== undefined) {
    note(`code-${bare}`);
  } else if (cue.test(query)) {
    for (const match of query.matchAll(codeFirst)) {
      note(`code-${match[1] ?? ''}`);
    }
  }
  return [...found];
}
