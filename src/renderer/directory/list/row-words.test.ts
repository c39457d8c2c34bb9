import { expect, test } from 'vitest'
import type { ActorRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { actorFacts, cameWords } from './row-words.ts'

const actor: ActorRow = {
  id: 'a' as RowId,
  name: 'Relais des Ormes',
  kind: 'association',
  commune: 'Lornay',
  epci: null,
  sector: null,
  wholeDepartement: false,
  places: 1,
  antennas: 0,
  aliases: 0,
  persons: 0,
  cameTimes: 2,
  governanceStatus: null,
  freshness: 'fresh',
  known: null,
  phone: null,
  email: null,
}

test.each([
  [{}, 'Lornay, 1\u00A0lieu'],
  [{ places: 2, antennas: 1, aliases: 3 }, 'Lornay, 2\u00A0lieux, 1\u00A0antenne, 3\u00A0autres noms'],
  [{ wholeDepartement: true, places: 0 }, 'Tout le département, sans lieu'],
  [{ commune: null, places: 0, antennas: 1 }, '1\u00A0antenne'],
  [{ cameTimes: 0 }, 'Lornay, 1\u00A0lieu, jamais venue'],
])('a structure with %j is « %s »', (changes, words) => {
  expect(actorFacts({ ...actor, ...changes })).toBe(words)
})

test('how often someone came', () => {
  expect([0, 1, 12].map(cameWords)).toEqual(['jamais', '1\u00A0fois', '12\u00A0fois'])
})
