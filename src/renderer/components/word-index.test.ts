import { expect, test } from 'vitest'
import { wordIndex } from './word-index.ts'

const names = (index: ReturnType<typeof wordIndex>, asked: string) => index.find(asked).map(({ item }) => item.name)

test('words that one phrase says together come before those that several say', () => {
  const index = wordIndex([
    { id: 'a', name: 'Pommes', also: 'laver un chapeau, ranger une corde' },
    { id: 'b', name: 'Poires', also: 'plier un chapeau, ranger un chapeau' },
  ])
  expect(names(index, 'ranger le chapeau')[0]).toBe('Poires')
})

test('a name and one of its phrases are said together', () => {
  const index = wordIndex([
    { id: 'a', name: 'Pommes', also: 'vertes et rondes, laver' },
    { id: 'b', name: 'Poires', also: 'laver des pommes' },
  ])
  expect(names(index, 'pommes vertes')[0]).toBe('Pommes')
})

test('what is said by several phrases comes before what one phrase says a little more closely', () => {
  const others = Array.from({ length: 80 }, (_, at) => ({ id: `${at}`, name: `Autre ${at}` }))
  const index = wordIndex([
    { id: 'a', name: 'Pommes', also: 'laver un chapeau rond, nouer, plier, ranger, coudre' },
    { id: 'b', name: 'Poires', also: 'laver un chapeau rond neuf, laver, chapeau, laver, chapeau' },
    ...others,
  ])
  expect(names(index, 'laver un chapeau')).toEqual(['Poires', 'Pommes'])
})

test('a word that says when or who tells little of what is looked for', () => {
  const index = wordIndex([
    { id: 'a', name: 'Jeudi', also: 'hier' },
    { id: 'b', name: 'Chapeau' },
  ])
  expect(names(index, 'le chapeau de jeudi')[0]).toBe('Chapeau')
  expect(names(index, 'jeudi')).toEqual(['Jeudi'])
})

test('a long text says less by each of its words', () => {
  const long = 'corde '.repeat(400)
  const index = wordIndex([
    { id: 'a', name: 'Pommes', words: `chapeau ${long}` },
    { id: 'b', name: 'Poires', words: 'chapeau' },
  ])
  expect(names(index, 'chapeau')).toEqual(['Poires', 'Pommes'])
})

test('another form of a word that is known is no mistake', () => {
  const index = wordIndex([{ id: 'a', name: 'Chapeaux', words: 'prouvent, trouvent' }])
  expect(index.meant('prouver')).toEqual(['prouver'])
})
