import {areas, type AreaSlug} from '../../src/content/areas';
import {locales, type Localized} from '../../src/locales';
import {articleAt, type Site} from '../../checks/site';
import {slugOf} from '../../checks/pageLedger';

/** What a writer has to say about a new article, in the order in which it is asked. */
export const questions = ['area', 'slug', 'titleZh', 'titleEn'] as const;

export type Question = (typeof questions)[number];

/** Answers as typed; each may still be wrong. */
export type Answers = Partial<Readonly<Record<Question, string>>>;

/** A new article that can be written. */
export type Request = {readonly area: AreaSlug; readonly slug: string; readonly title: Localized};

/** @returns The address of a page that is still to be written. */
export const addressOf = (area: string, slug: string) => slugOf(`${area}/${slug}.mdx`);

const allowedAreas = areas.map(({slug, letter, label}) => `${slug} (${letter}, ${label['zh-Hans']})`).join(' · ');

const isArea = (text: string): text is AreaSlug => areas.some(({slug}) => slug === text);

function areaFault(area: string): Localized | undefined {
  return isArea(area)
    ? undefined
    : {
        'zh-Hans': `没有栏目“${area}”，可用的有：${allowedAreas}`,
        en: `no area “${area}”; allowed: ${allowedAreas}`,
      };
}

function slugFault(slug: string, area: string, site: Site): Localized | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(slug) || slug.length > 40 || slug === 'index') {
    return {
      'zh-Hans': `文件名“${slug}”不行：用小写英文单词和连字符，最多 40 个字符，如 paper-jam；index 留给栏目首页`,
      en: `the slug “${slug}” will not do: lower-case English words and hyphens, at most 40 characters, such as paper-jam; index is the area’s own page`,
    };
  }
  const address = addressOf(area, slug);
  const page = locales.map((locale) => articleAt(site, locale, `${area}/${slug}.mdx`)).find(Boolean);
  const entry = site.ledger.entries.find((one) => one.slug === address);
  return page || entry
    ? {
        'zh-Hans': `${address} 已经有了（${page?.file ?? `登记册里的 ${entry?.id ?? ''}，已下线的地址也不再用`}），换一个文件名`,
        en: `${address} is taken (${page?.file ?? `${entry?.id ?? ''} in the ledger; the address of a retired page is not used again`}); choose another slug`,
      }
    : undefined;
}

function titleFault(question: 'titleZh' | 'titleEn', title: string): Localized | undefined {
  const chinese = /\p{Script=Han}/u.test(title);
  if (question === 'titleZh' ? chinese : title.trim() !== '' && !chinese) {
    return undefined;
  }
  return question === 'titleZh'
    ? {
        'zh-Hans': '中文标题要有汉字，照人们说这种情况的话来写',
        en: 'the Chinese title has Chinese characters: the situation as people say it',
      }
    : {
        'zh-Hans': '英文标题不能空，也不能有汉字',
        en: 'the English title is not empty and has no Chinese characters',
      };
}

/**
 * @param question What was asked.
 * @param answers Every answer so far, this one among them.
 * @returns What is wrong with the answer; undefined where nothing is.
 */
export function faultOf(question: Question, answers: Answers, site: Site): Localized | undefined {
  const text = answers[question]?.trim() ?? '';
  switch (question) {
    case 'area':
      return areaFault(text);
    case 'slug':
      return slugFault(text, answers.area?.trim() ?? '', site);
    case 'titleZh':
    case 'titleEn':
      return titleFault(question, text);
  }
}

/** @returns The request; undefined while an answer is missing or wrong. */
export function toRequest(answers: Answers, site: Site): Request | undefined {
  const area = answers.area?.trim() ?? '';
  if (!isArea(area) || questions.some((question) => faultOf(question, answers, site))) {
    return undefined;
  }
  return {
    area,
    slug: answers.slug?.trim() ?? '',
    title: {'zh-Hans': answers.titleZh?.trim() ?? '', en: answers.titleEn?.trim() ?? ''},
  };
}
