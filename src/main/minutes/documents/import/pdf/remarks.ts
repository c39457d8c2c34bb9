import type { ImportRemark } from '#shared/records/minutes/imported-minutes.ts'
import { countSentence, plural } from '#shared/text/french-numbers.ts'
import { about } from '../remarks.ts'
import { isApart } from './lines.ts'
import type { Aside } from './margins.ts'

export interface LeftInPdf {
  readonly aside: readonly Aside[]
  /** Heading rows of tables that a page repeats. */
  readonly repeatedHeads: number
}

/** What a PDF holds and minutes do not, one sentence each. */
export const pdfRemarks = ({ aside, repeatedHeads }: LeftInPdf): readonly ImportRemark[] => {
  const of = (kind: Aside['kind']) => aside.filter((one) => one.kind === kind)
  return [
    ...about(
      'structure',
      countSentence(
        repeatedHeads,
        'ligne d’en-tête de tableau, répétée en haut d’une page, n’est reprise qu’une fois',
        'lignes d’en-tête de tableaux, répétées en haut des pages, ne sont reprises qu’une fois',
      ),
    ),
    ...about(
      'margins',
      texts(of('margin')).map(
        ([said, pages]) => `En-tête ou pied de page, non repris\u00a0: «\u00a0${said}\u00a0» (${onPages(pages)}).`,
      ),
      countSentence(of('number').length, 'numéro de page n’a pas été repris', 'numéros de page n’ont pas été repris'),
      texts(of('mark')).map(
        ([said, pages]) => `Texte en travers de la page, non repris\u00a0: «\u00a0${said}\u00a0» (${onPages(pages)}).`,
      ),
      countSentence(
        of('picture').length,
        'image d’en-tête ou de pied de page n’a pas été reprise',
        'images d’en-tête ou de pied de page n’ont pas été reprises',
      ),
    ),
  ]
}

const onPages = (pages: number): string => plural(pages, 'page', 'pages')

/** Each text once, as its first page has it, with how many pages say it. */
const texts = (aside: readonly Aside[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(aside, (one) => saidAside(one).replace(/\d+/g, '#')).values()].map((same) => [
    saidAside(same[0] as Aside),
    same.length,
  ])

export const saidAside = ({ words }: Aside): string =>
  words
    .map((word, index) => (index > 0 && isApart(word, words[index - 1]) ? ' ' : '') + word.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
