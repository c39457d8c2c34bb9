import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { destinations } from './destinations.ts'

const rooms = new URL('../../', import.meta.url)

/** Every address of the router, as each room declares it. */
const addresses = readdirSync(rooms).flatMap((room) => {
  try {
    const text = readFileSync(new URL(`${room}/routes.ts`, rooms), 'utf8')
    return [...text.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path)
  } catch {
    return []
  }
})

/** Not gone to by themselves. */
const elsewhere = [
  // Opened from the slides, with what is chosen there.
  ...['/restitution/presenter', '/restitution/mur'],
  // Leads to `/indicateurs`.
  '/indicateurs/comparaison',
]

test('each page that is not of one row is a destination; those of a row are found by its name', () => {
  const led = new Set(destinations.flatMap(({ opens }) => ('to' in opens ? [String(opens.to.to)] : [])))
  const pages = addresses.filter((path) => !path.includes('$'))
  expect(pages.length).toBeGreaterThan(40)
  expect(pages.filter((path) => !led.has(path)).toSorted()).toEqual(elsewhere.toSorted())
})
