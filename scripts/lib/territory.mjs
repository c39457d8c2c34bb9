import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { departementOf as departementOfCode } from '../../src/shared/records/directory/territory.ts'
import { outlinesOf } from './outlines.mjs'
import { root } from './paths.mjs'
import { townsOf } from './towns.mjs'

const read = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules/@etalab/decoupage-administratif/data', `${name}.json`), 'utf8'))

/** Text of each département's file by its code, one line an EPCI, a commune or a town: see `TerritoryData`. */
export const departementFiles = () => {
  const communes = read('communes')
  const byEpci = read('epci')
  const epciOf = new Map(byEpci.flatMap((epci) => epci.membres.map((member) => [member.code, epci])))
  const present = communes.filter(({ type }) => type === 'commune-actuelle')
  const departementOf = new Map(present.map((commune) => [commune.code, departement(commune)]))
  const named = communes
    .filter(({ type }) => type !== 'commune-actuelle')
    .map(({ code, nom, commune, chefLieu }) => ({ code, name: nom, of: commune ?? chefLieu }))
  const codes = new Set(communes.map(({ code }) => code))
  const unnamed = present.flatMap(({ code: of, anciensCodes = [] }) =>
    anciensCodes.filter((code) => !codes.has(code)).map((code) => ({ code, name: null, of })),
  )
  const towns = townsOf(
    present.map((commune) => ({ ...commune, name: commune.nom, departement: departement(commune) })),
  )
  const outlines = outlinesOf(towns, (code) => departementOf.get(code))
  const former = [...named, ...unnamed]
  const formerByDepartement = Map.groupBy(former, ({ of }) => departementOf.get(of))
  const shared = new Map(
    present.flatMap((commune) =>
      (commune.codesPostaux ?? [])
        .filter((postcode) => departementOfCode(postcode) !== departement(commune))
        .map((postcode) => [postcode, departement(commune)]),
    ),
  )
  const sharedByDepartement = Map.groupBy(
    [...shared].map(([postcode, departement]) => ({ postcode, departement })),
    ({ postcode }) => departementOfCode(postcode),
  )
  return new Map(
    [...Map.groupBy(present, departement)].map(([code, own]) => {
      const epci = [...new Set(own.flatMap((commune) => epciOf.get(commune.code) ?? []))]
      return [
        code,
        fileText({
          communes: own,
          epci,
          epciOf,
          former: formerByDepartement.get(code) ?? [],
          shared: sharedByDepartement.get(code) ?? [],
          towns: own.flatMap((commune) =>
            towns.has(commune.code) ? [[commune.code, ...towns.get(commune.code)]] : [],
          ),
          outline: outlines.get(code) ?? [],
        }),
      ]
    }),
  )
}

const departement = ({ departement, collectiviteOutremer }) => departement ?? collectiviteOutremer.code

const fileText = ({ communes, epci, epciOf, former, shared, towns, outline }) => {
  const lines = {
    epci: epci.map(({ code, nom }) => ({ code, name: nom })),
    communes: communes.map(({ code, nom, codesPostaux, population }) => ({
      code,
      name: nom,
      postcodes: codesPostaux ?? [],
      population: population ?? 0,
      epci: epciOf.get(code)?.code ?? null,
    })),
    former,
    shared,
    towns,
    outline,
  }
  const parts = Object.entries(lines).map(
    ([name, items]) => `"${name}":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`,
  )
  return `{${parts.join(',\n')}}\n`
}
