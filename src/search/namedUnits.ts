/** Two characters that stand alone and are not an amount, a time or a count. */
const twoCharacters =
  /(?:^|[^a-z0-9.])([0-9][0-9]|[a-z][a-z0-9])(?![a-z0-9]|[元块角分毛年月日天点号个笔张次家台岁位度%.:：/万千百]|小时|秒|\s*(?:min|hour|day|yuan|rmb|time|customer|people|am\b|pm\b|percent|%))/gu;

/** Words near it that say that it is a response code. */
const cue =
  /代码|应答|屏幕|终端号|商户状态|拒绝|失败|错误|返回|响应|报错|提示|显示|出现|报|码|error|err\b|code|response|resp|decline|reason|shows?|says|screen|issuer|\brc\b/u;

/** How far before and behind it such a word may stand, in characters. */
const near = {before: 12, behind: 10};

const alone = /^[\s"'“”(#]*([0-9][0-9]|[a-z][a-z0-9])[\s"'”)。.!?！？]*$/u;

const pageId = /(?:^|[^a-z0-9])([vmcfsprah]\d{2})(?![a-z0-9])/u;

/** Words that make a number at the edge of a query an amount, a date or a count after all. */
const counted = /支付了|付了|扣了?|刷了?|收了?|退了?|支出|共|第|满|超过|t\s*\+?\s*$|paid|charged|took|takes|for|only|of|about/u;

/** @returns Whether a number stands by itself at the beginning or the end of a query (`68 是成功还是失败`, `交易失败 55`). */
function atEdge(query: string, code: string, start: number): boolean {
  const before = query.slice(0, start).trim();
  return /\d/u.test(code) && (before === '' || (start + code.length === query.length && !counted.test(before.slice(-8))));
}

/** @returns The two characters that the query gives as a code, in their order. */
function codesIn(query: string): readonly string[] {
  const bare = alone.exec(query)?.[1];
  if (bare !== undefined) {
    return [bare];
  }
  return [...query.matchAll(twoCharacters)].flatMap(({0: {length}, 1: code = '', index}) => {
    const around = query.slice(Math.max(0, index - near.before), index + length + near.behind);
    return cue.test(around) || atEdge(query, code, index + length - code.length) ? [code] : [];
  });
}

/**
 * What people know the name of: `91`, `错误码 51`, `code A0` name a response code, `V07` names an article.
 *
 * @param query A normalised query.
 * @param names Numbers of units by code (`code-91`) and by page id (`v07`).
 * @returns The units that it names, in the order in which it names them; a number that may as well be an amount names nothing.
 */
export function namedUnits(query: string, names: ReadonlyMap<string, number>): readonly number[] {
  const id = pageId.exec(query)?.[1];
  const found = [...(id === undefined ? [] : [id]), ...codesIn(query).map((code) => `code-${code}`)].map((name) =>
    names.get(name),
  );
  return [...new Set(found)].filter((unit): unit is number => unit !== undefined);
}
