import { expect, test } from 'vitest'
import { seedOf } from '../../../tests/support/replica-keys.ts'
import { createReplicas, exchange, type Replica, rowId, write } from '../../../tests/support/replicas.ts'
import { wereTouched } from './touched.ts'

test('a record is touched by what is written here, what comes from elsewhere, and a log that starts over', () => {
  const [here, there] = createReplicas(2) as [Replica, Replica]
  const { log } = here.workspace
  write(here, 'person', rowId(0), { lastName: 'AVELINE' })
  const since = log.vector()
  const touched = (...records: readonly string[]) => wereTouched(log, since, records)
  expect(touched('person', 'actor')).toBe(false)
  write(here, 'person', rowId(0), { lastName: 'BOISVERT' })
  expect([touched('person'), touched('actor')]).toEqual([true, false])
  write(there, 'actor', rowId(1), { name: 'Le Relais' })
  exchange(here, there)
  expect([touched('actor'), touched('place')]).toEqual([true, false])
  log.startOver(seedOf('C'))
  expect(touched('place')).toBe(true)
})
