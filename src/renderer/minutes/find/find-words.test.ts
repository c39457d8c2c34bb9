import { expect, test } from 'vitest'
import { countWords, tellReplaced } from './find-words.ts'

test('where one is among what is found', () => {
  expect([countWords('', 0, 0), countWords('mot', 0, 0), countWords('mot', 2, 12)]).toEqual([
    '',
    'Rien trouvé',
    '3 sur 12',
  ])
})

test('what was replaced, and what was left; nothing is taken back of nothing', () => {
  const told = (replaced: number, attendance: number, newer: number) => {
    const said = tellReplaced({ replaced, kept: { attendance, newer } })
    expect(typeof said === 'string').toBe(replaced > 0)
    return (typeof said === 'string' ? said : said.noUndo).replaceAll('\u00a0', ' ')
  }
  expect([told(1, 0, 0), told(12, 2, 0), told(0, 1, 1)]).toEqual([
    '1 remplacement',
    '12 remplacements ; 2 laissés dans la liste des présents',
    'Rien n’a été remplacé ; 1 laissé dans la liste des présents et 1 laissé dans un texte d’une version plus récente',
  ])
})
