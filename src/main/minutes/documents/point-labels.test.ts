import { expect, test } from 'vitest'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import { bullets, doc, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { pointStyles } from '#shared/text/rich-text/rich-text.ts'
import { withPointLabels } from './point-labels.ts'

test('a point is told by a bold label before its words, wherever it stands; two colons never follow each other', () => {
  const bold = { type: 'bold' } as const
  expect(
    withPointLabels(
      doc(
        paragraph('La charte est adoptée', 'decision'),
        paragraph('Adopté : 4 pour, 1 contre.', 'decision'),
        paragraph('', 'question'),
        bullets(item(paragraph('Tenir un annuaire', 'action'))),
        paragraph('Ordinaire'),
        paragraph('M. FEUILLE', 'speaker'),
      ),
    ),
  ).toEqual(
    doc(
      paragraph([plain('Décision : ', bold), plain('La charte est adoptée')]),
      paragraph([plain('Décision – ', bold), plain('Adopté : 4 pour, 1 contre.')]),
      { type: 'paragraph', content: [] },
      bullets(item(paragraph([plain('Tâche : ', bold), plain('Tenir un annuaire')]))),
      paragraph('Ordinaire'),
      paragraph('M. FEUILLE', 'speaker'),
    ),
  )
})

test('what is decided and asked has one word, in the text and in what follows the meeting', () => {
  expect([pointStyles.decision, pointStyles.action]).toEqual([followUpKinds.decision, followUpKinds.task])
})
