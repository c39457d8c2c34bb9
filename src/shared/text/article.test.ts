import { expect, test } from 'vitest'
import { agreed, ofThe, ofTown, thisOne, toThe, withArticle, withDe, withQue } from './article.ts'

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

test('« de » and « que » elide before a mute h, and within guillemets', () => {
  expect(['Hélène', 'Hôtel de ville', 'Hub du Rhône', 'Hugo'].map(withDe)).toEqual([
    'd’Hélène',
    'd’Hôtel de ville',
    'de Hub du Rhône',
    'de Hugo',
  ])
  expect(['Odile', 'Marc', '«\u00a0Association du Clic\u00a0»', '«\u00a0Le Clic\u00a0»'].map(withQue)).toEqual([
    'qu’Odile',
    'que Marc',
    'qu’«\u00a0Association du Clic\u00a0»',
    'que «\u00a0Le Clic\u00a0»',
  ])
})

test('the article of a town is contracted, not the one that elides nor « La »', () => {
  expect(['Anse', 'Le Bois-d’Oingt', 'Les Ardillats', 'La Mulatière', 'L’Arbresle', 'Lyon'].map(ofTown)).toEqual([
    'd’Anse',
    'du Bois-d’Oingt',
    'des Ardillats',
    'de La Mulatière',
    'de L’Arbresle',
    'de Lyon',
  ])
})

test('a participle agrees', () => {
  expect([agreed('annulé', 'f'), agreed('annulé', 'm')]).toEqual(['annulée', 'annulé'])
})
