import { expect, test } from 'vitest'
import { agreed, ofThe, thisOne, toThe, withArticle, withDe } from './article.ts'

const said = (noun: string, gender: 'm' | 'f') =>
  [withArticle, ofThe, toThe, thisOne].map((words) => words(noun, gender)).join(', ')

test('an article, alone and contracted, elides before a vowel, accented or not', () => {
  expect(said('réunion', 'f')).toBe('la réunion, de la réunion, à la réunion, cette réunion')
  expect(said('forum', 'm')).toBe('le forum, du forum, au forum, ce forum')
  expect(said('axe', 'm')).toBe('l’axe, de l’axe, à l’axe, cet axe')
  expect(said('évaluation', 'f')).toBe('l’évaluation, de l’évaluation, à l’évaluation, cette évaluation')
})

test('« de » elides before a written vowel, not before « onze » nor a first « y » that is said', () => {
  expect(['Ysoline', 'Marc', 'Élodie', 'Yann', 'Hugo', 'un élément', 'onze éléments', 'août 2025'].map(withDe)).toEqual(
    ['d’Ysoline', 'de Marc', 'd’Élodie', 'de Yann', 'de Hugo', 'd’un élément', 'de onze éléments', 'd’août 2025'],
  )
})

test('a participle agrees', () => {
  expect([agreed('annulé', 'f'), agreed('annulé', 'm')]).toEqual(['annulée', 'annulé'])
})
