import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { nameTraits } from '#shared/records/meetings/arrival/name-match.ts'
import type { Candidate } from './candidate.ts'
import { suggested } from './suggested.ts'

const someone = (id: string, lastName: string, firstName: string, structure: string, isListed = false): Candidate => ({
  who: isListed ? { kind: 'listed', attendance: id as RowId } : { kind: 'person', person: id as RowId },
  lastName,
  firstName,
  role: null,
  structure,
  person: id as RowId,
  actor: null,
  civility: null,
  isHere: false,
  traits: nameTraits(`${lastName} ${firstName}`, [structure]),
})

const firstChoice = (text: string, candidates: readonly Candidate[]) =>
  suggested(text, candidates).find(({ isFirstChoice }) => isFirstChoice)

test('who is listed comes before who is only known, who is sure before who is guessed', () => {
  const candidates = [
    someone('a', 'NOISETTE', 'Barnabé', 'Orange'),
    someone('b', 'NOIZETTE', 'Ada', 'Orange', true),
    someone('c', 'NOISETTE', 'Clémentine', 'Centre social', true),
  ]
  expect(suggested('noisette', candidates).map(({ firstName }) => firstName)).toEqual(['Clémentine', 'Barnabé', 'Ada'])
  expect(firstChoice('noisette', candidates)?.firstName).toBe('Clémentine')
})

test('Entrée takes nobody who is guessed', () => {
  expect(firstChoice('noisette csoc', [someone('c', 'NOISETTE', 'Clémentine', 'Centre social', true)])).toBeUndefined()
})

test('whatever is typed, Entrée never takes one of two people of the list who are meant alike', () => {
  const name = fc.constantFrom('NOISETTE', 'LANUAGE', 'Clémentine', 'Théo')
  const person = fc.tuple(name, name, fc.constantFrom('Orange', 'UDAF'))
  const people = fc.array(person, { minLength: 1, maxLength: 5 })
  const typed = fc.array(fc.constantFrom('noi', 'noisette', 'lanuage', 'cle', 'theo', 'orange', 'ud'), { maxLength: 3 })
  fc.assert(
    fc.property(people, typed, (all, words) => {
      const candidates = all.map(([last, first, structure], index) =>
        someone(String(index), last, first, structure, true),
      )
      const taken = firstChoice(words.join(' '), candidates)
      if (taken?.who.kind !== 'listed') return
      const { attendance } = taken.who
      const twins = candidates.filter(
        ({ who, traits }) =>
          who.kind === 'listed' &&
          who.attendance !== attendance &&
          JSON.stringify(traits) === JSON.stringify(candidates[Number(attendance)]?.traits),
      )
      expect(twins).toEqual([])
    }),
  )
})
