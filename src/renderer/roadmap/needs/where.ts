import type { Territory } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Need, Sector } from '#shared/records/records.ts'
import type { need } from '#shared/records/roadmap/need.ts'
import { epciName } from '../../words/epci.ts'

/** All `null`: the whole département. */
export type Where = Required<Pick<ChangesOf<typeof need>, 'sector' | 'areaKind' | 'areaCode'>>

/** The whole département, as a choice. */
const everywhere = 'everywhere'

/** Where a need is, as one choice of a list. */
export const whereKey = ({ sector, areaKind, areaCode }: Pick<Need, keyof Where>): string => {
  if (areaKind !== null) return `${areaKind} ${areaCode}`
  return sector === null ? everywhere : `sector ${sector}`
}

/** What a choice of the list writes. */
export const whereChanges = (key: string): Where => {
  const [kind = '', code = ''] = key.split(' ')
  if (kind === 'epci' || kind === 'commune') return { sector: null, areaKind: kind, areaCode: code }
  return { sector: kind === 'sector' ? (code as RowId) : null, areaKind: null, areaCode: null }
}

interface Group {
  readonly group: string
  /** The control asks for a list of its own. */
  readonly items: { readonly value: string; readonly label: string }[]
}

/** The parts of the territory one may choose, the widest first. */
export const whereChoices = (sectors: readonly Pick<Sector, 'id' | 'name'>[], territory: Territory): readonly Group[] =>
  [
    { group: 'Partout', items: [{ value: everywhere, label: 'Tout le département' }] },
    {
      group: 'Secteurs',
      items: sectors.map(({ id, name }) => ({ value: `sector ${id}`, label: `Secteur ${name ?? 'sans nom'}` })),
    },
    {
      group: 'Intercommunalités',
      items: territory.epci.map(({ code, name }) => ({ value: `epci ${code}`, label: epciName(name) })),
    },
    {
      group: 'Communes',
      items: territory.communes.map(({ code, name }) => ({ value: `commune ${code}`, label: name })),
    },
  ].filter(({ items }) => items.length > 0)
