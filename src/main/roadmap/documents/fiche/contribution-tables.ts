import { cell, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { inlines, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import type { Contribution } from './printed-fiche.ts'
import { sourceWords } from './source-words.ts'

/** What was gathered in a fiche, a table each: where it was written, then only what the main fiche does not say. */
export const contributionTables = (contributions: readonly Contribution[]): readonly Block[] =>
  contributions.map(
    ({ title, source, day, said }): Block => ({
      type: 'table',
      attrs: {
        look: 'grid',
        widths: [24, 76],
        title: title ?? 'Fiche-action sans intitulé',
        description:
          'À gauche, la rubrique ; à droite, ce que cette fiche en dit et que la fiche principale ne dit pas.',
      },
      content: [
        row(cell('band', [paragraph(title ?? 'Fiche-action sans intitulé')], 2)),
        row(cell('content', [paragraph(withOrdinals(writtenWords(source, day)), 'note')], 2)),
        ...(said.length === 0
          ? [row(cell('content', [paragraph('Tout ce qu’elle disait est dans la fiche principale.')], 2))]
          : said.map(({ label, words }) =>
              row(cell('label', [paragraph(label, 'label')]), cell('content', [paragraph(inlines(words))])),
            )),
      ],
    }),
  )

/** « Du secteur Ouest, le 14 novembre 2026 ». */
const writtenWords = (source: Contribution['source'], day: string): string => {
  const from = source === null ? 'Écrite à part' : sentenceCase(sourceWords([source]))
  return `${from}, le ${longDate(day)}`
}
