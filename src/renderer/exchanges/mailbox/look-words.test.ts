import { expect, test } from 'vitest'
import type { MailboxLook } from '#shared/contract/exchanges/mailbox.ts'
import { lookWords, newsWords, pointsLeft, settingsWords } from './look-words.ts'

const quiet: MailboxLook = {
  at: '2026-11-24T09:00:00.000Z',
  arrived: [],
  heard: [],
  applied: [],
  held: [],
  arriving: [],
  refused: [],
  published: null,
  trouble: null,
}

const file = { name: 'rhone_ouest.lot', hash: 'a' }
const other = { name: 'rhone_nord.lot', hash: 'b' }
const applied = { ...file, transactions: 3, toSettle: 2 }

test.each<[Partial<MailboxLook>, readonly string[]]>([
  [{}, ['Rien de nouveau.']],
  [{ arrived: [file] }, ['Un envoi est arrivé.']],
  [{ arrived: [file, file] }, ['Deux envois sont arrivés.']],
  [{ arrived: [file], applied: [applied] }, ['Un envoi est arrivé, et a été appliqué.']],
  [{ arrived: [file, file], applied: [applied] }, ['Deux envois sont arrivés, un envoi a été appliqué.']],
  [{ applied: [applied] }, ['Un envoi a été appliqué.']],
  [{ arrived: [file], heard: [file] }, ['Rien de nouveau.']],
  [{ arrived: [file, other], heard: [other] }, ['Un envoi est arrivé.']],
  [{ published: { ...file, operations: 4 } }, ['Rien n’est arrivé.', 'Votre envoi a été déposé.']],
  [
    {
      held: [
        { ...file, why: 'sender' },
        { ...file, why: 'gap' },
      ],
    },
    [
      'Rien n’est arrivé.',
      'Un envoi attend que vous vérifiiez l’ordinateur qui l’a signé.',
      'Un envoi attend un envoi plus ancien, qui manque\u00a0: son auteur le redonnera de lui-même.',
    ],
  ],
  [
    {
      held: (['sender', 'gap', 'refused'] as const).flatMap((why) => [
        { ...file, why },
        { ...other, why },
      ]),
    },
    [
      'Rien n’est arrivé.',
      'Deux envois attendent que vous vérifiiez qui les a signés.',
      'Deux envois attendent des envois plus anciens, qui manquent\u00a0: leurs auteurs les redonneront d’eux-mêmes.',
      'Deux envois attendent et n’ont pas pu être appliqués\u00a0: ouvrez-les pour savoir pourquoi.',
    ],
  ],
  [
    { arriving: ['a.lot', 'b.lot'] },
    ['Rien de nouveau.', 'Deux fichiers sont encore en cours de copie\u00a0: ils seront lus au prochain regard.'],
  ],
])('%o', (found, sentences) => {
  expect(lookWords({ ...quiet, ...found })).toEqual(sentences)
})

test('who is elsewhere is told of what came, and of nothing else', () => {
  expect(newsWords({ ...quiet, arrived: [file], published: { ...file, operations: 4 } })).toBe(
    'Par le dossier partagé, un envoi est arrivé.',
  )
  expect(newsWords({ ...quiet, arrived: [other], heard: [other] })).toBeNull()
  expect(newsWords({ ...quiet, published: { ...file, operations: 4 } })).toBeNull()
})

test('the points of all the bundles applied are counted together', () => {
  expect(pointsLeft({ ...quiet, applied: [applied, applied] })).toBe(4)
})

test('what is done without asking is said', () => {
  expect(settingsWords({ folder: '/partage', applies: false, publishes: false })).toBe(
    'Les envois qui arrivent attendent votre accord\u00a0; vous déposez les vôtres vous-même.',
  )
})
