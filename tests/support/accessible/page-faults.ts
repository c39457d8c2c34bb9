import { emptyWords, levelFaults } from './shared-faults.ts'

/** The same of a page of HTML, or of a mail: its language and title, headings in order, heads of tables, words of links. */
export const pageFaults = (page: string): readonly string[] => {
  const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
  const words = (html = ''): string => html.replaceAll(/<[^>]+>/g, '').trim()
  return [
    ...(/<html lang="(fr|en-GB)"/.test(page) ? [] : ['no language']),
    ...(words(/<title>(.*?)<\/title>/s.exec(page)?.[1]) === '' ? ['no title'] : []),
    ...levelFaults(levels),
    ...[...page.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].flatMap(([, link]) =>
      emptyWords.test(words(link)) ? [`a link says « ${words(link)} »`] : [],
    ),
    ...[...page.matchAll(/<img [^>]*>/g)].flatMap(([picture]) => (/ alt="/.test(picture) ? [] : [picture])),
  ]
}
