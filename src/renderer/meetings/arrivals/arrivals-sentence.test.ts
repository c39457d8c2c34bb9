import { expect, test } from 'vitest'
import { arrivalsSentence } from './arrivals-sentence.ts'

test('one arrival is told by its name, several by their number and the last name', () => {
  expect(arrivalsSentence(['BRUMELOURDE Ada'])).toBe('Arrivée notée\u00A0: BRUMELOURDE Ada')
  expect(arrivalsSentence(['A', 'B', 'BRUMELOURDE Ada'])).toBe(
    '3\u00A0arrivées notées, la dernière\u00A0: BRUMELOURDE Ada',
  )
})
