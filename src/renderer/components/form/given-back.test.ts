import { expect, test } from 'vitest'
import { givenBack, wordsBack } from './given-back.ts'

test('words that could not be sent stand before those typed since', () => {
  expect(givenBack('Des cours')('')).toBe('Des cours')
  expect(givenBack('Des cours')('le soir')).toBe('Des cours le soir')
})

test('every text emptied for the next one comes back; what stayed is as it is now', () => {
  const sent = { text: 'Des cours', audience: 'jeunes', raisedOn: '2026-11-28', actor: { id: 1 } }
  const left = { ...sent, text: '', audience: '' }
  const since = { ...left, text: 'Un car', raisedOn: '2026-11-29', actor: null }
  expect(wordsBack<object>(sent, left, since)).toEqual({
    text: 'Des cours Un car',
    audience: 'jeunes',
    raisedOn: '2026-11-29',
    actor: null,
  })
})
