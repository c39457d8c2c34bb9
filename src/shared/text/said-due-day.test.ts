import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longDate } from './french-dates.ts'
import { saidDueDay } from './said-due-day.ts'

const today = '2026-11-29'

const said = (text: string) => {
  const found = saidDueDay(text, today)
  return found === null ? null : [found.day, found.words]
}

test('a task says when it is due, in the words of the field of a day', () => {
  expect(said('Réserver la salle avant le 15 décembre.')).toEqual(['2026-12-15', 'avant le 15 décembre'])
  expect(said('D’ici le 3 mars, écrire à la mairie')).toEqual(['2027-03-03', 'D’ici le 3 mars'])
  expect(said("Envoyer la liste d'ici lundi (à tous)")).toEqual(['2026-11-30', "d'ici lundi"])
  expect(said('La carte pour le 12/01 !')).toEqual(['2027-01-12', 'pour le 12/01'])
  expect(said('Relancer avant fin janvier')).toEqual(['2027-01-31', 'avant fin janvier'])
  expect(said('Prêt au plus tard le 4 mai 2028, sans faute')).toEqual(['2028-05-04', 'au plus tard le 4 mai 2028'])
})

test('what is no day is not read as one', () => {
  expect(said('Réserver pour 12 personnes avant midi')).toBeNull()
  expect(said('Préparer un café pour tous, avant la réunion')).toBeNull()
  expect(said('Le devant 15 décembre')).toBeNull()
  expect(said('Avant le 31 février')).toBeNull()
  // The first that is a day.
  expect(said('Prévoir pour 12 personnes, avant le 2 décembre')).toEqual(['2026-12-02', 'avant le 2 décembre'])
})

test('any day that is written in full is read, wherever it is said', () => {
  const days = fc.date({ min: new Date('2026-11-29'), max: new Date('2060-01-01'), noInvalidDate: true })
  const limit = fc.constantFrom('avant le', 'd’ici le', 'pour le', 'au plus tard le')
  fc.assert(
    fc.property(days, limit, fc.constantFrom('', '.', ', merci', ' ; voir avec eux'), (date, before, after) => {
      const day = date.toISOString().slice(0, 10)
      const words = `${before} ${longDate(day).replaceAll('\u00a0', ' ')}`
      expect(saidDueDay(`Écrire à la mairie ${words}${after}`, today)).toEqual({ day, words, at: 19 })
    }),
  )
})
