import type { NewsLine } from '#shared/contract/roadmap/news.ts'
import { numberWord, plural } from '../../words/numbers.ts'

export const newsTitle = ({ title }: Pick<NewsLine, 'title'>): string => title ?? 'Actualité sans titre'

/** « 12 actualités, dont deux en brouillon. » */
export const newsSentence = (lines: readonly NewsLine[]): string => {
  const drafts = lines.filter(({ publishedOn }) => publishedOn === null).length
  const all = plural(lines.length, 'actualité', 'actualités')
  if (drafts === 0) return `${all}.`
  return drafts === lines.length ? `${all}, en brouillon.` : `${all}, dont ${numberWord(drafts, 'f')} en brouillon.`
}
