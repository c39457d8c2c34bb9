import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Territories } from '#main/kit/context.ts'
import { createCommuneIndex } from '#shared/records/directory/commune-index.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'

/** The code of the demo's département, which no list has. */
const demoDepartement = '00'

/** The départements of `resources/territory`, and the demo's: each is read once, when it is first asked for. */
export const createTerritories = (resourcesDir: string): Territories => {
  const known = new Map<string, ReturnType<Territories['of']>>()
  const read = (code: string): ReturnType<Territories['of']> => {
    const file =
      code === demoDepartement
        ? join(resourcesDir, 'demo', 'territory.json')
        : join(resourcesDir, 'territory', `${code}.json`)
    if (!/^\w{2,3}$/.test(code) || !existsSync(file)) return null
    const data = JSON.parse(readFileSync(file, 'utf8')) as TerritoryData
    return { data, index: createCommuneIndex(data) }
  }
  return {
    of: (code) => {
      if (!known.has(code)) known.set(code, read(code))
      return known.get(code) ?? null
    },
  }
}
