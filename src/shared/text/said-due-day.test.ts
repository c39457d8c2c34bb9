import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longDate } from './french-dates.ts'
import { saidDueDay, saysDueDay } from './said-due-day.ts'

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

test('a weekday belongs to the day that follows it, while one types as when it is whole', () => {
  const typed = 'Sophie MARTIN réserve la salle d’ici vendredi 11 décembre'
  expect(said(typed)).toEqual(['2026-12-11', 'd’ici vendredi 11 décembre'])
  expect(said(typed.slice(0, -' décembre'.length))).toEqual(['2026-12-11', 'd’ici vendredi 11'])
  expect(said(typed.slice(0, -'1 décembre'.length))).toBeNull()
  expect(said(typed.slice(0, -' 11 décembre'.length))).toEqual(['2026-12-04', 'd’ici vendredi'])
  expect(said('Réserver d’ici vendredi 11 décembre 2026.')).toEqual(['2026-12-11', 'd’ici vendredi 11 décembre 2026'])
  expect(said('Réserver avant lundi 14 h')).toEqual(['2026-11-30', 'avant lundi'])
  expect(said('Réserver avant fin janvier 2028')).toEqual(['2028-01-31', 'avant fin janvier 2028'])
})

test('a day that no calendar has is not read by halves', () => {
  expect(said('Réserver d’ici vendredi 12 décembre')).toBeNull()
  expect(said('Réserver d’ici vendredi 12')).toBeNull()
  expect(said('Réserver d’ici vendredi 11 janvier')).toBeNull()
  expect(said('Réserver d’ici vendredi 11 décembre 2027')).toBeNull()
  expect(said('Réserver pour le 31 novembre 2026')).toBeNull()
})

test('words that give a day give it to who reads them beside it', () => {
  expect(saysDueDay('Réserver avant le 15 décembre', '2026-12-15')).toBe(true)
  expect(saysDueDay('Réserver d’ici vendredi 11 décembre', '2026-12-11')).toBe(true)
  expect(saysDueDay('Réserver avant le 15 décembre', '2026-12-22')).toBe(false)
  expect(saysDueDay('Réserver d’ici vendredi', '2026-12-11')).toBe(false)
  expect(saysDueDay('Réserver', '2026-12-11')).toBe(false)
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
