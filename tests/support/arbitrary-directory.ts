import fc from 'fast-check'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { needs } from '#shared/records/directory/place/needs.ts'

const index = (length: number) => fc.option(fc.nat(length - 1), { nil: null })
const one = <T>(...values: readonly T[]) => fc.constantFrom<T | null>(null, ...values)
const some = <T>(...values: readonly T[]) => fc.subarray([...values], { maxLength: 2 })
/** A list that is empty is not written: `null`. */
const listOf = <T>(...values: readonly T[]) => some(...values).map((chosen) => (chosen.length === 0 ? null : chosen))
const keysOf = <Key extends string>(map: Readonly<Record<Key, unknown>>) => Object.keys(map) as Key[]

/** By code: in a sector by its EPCI or by itself, left out, beyond the border, former, unknown. */
const codes = ['69001', '69006', '69037', '69003', '69004', '38087', '69025', '99999'] as const

const names = ['La Croix-Rouge', 'Mairie d’Anse', 'Centre social', 'Étoile numérique', 'Anse Médiation'] as const
const days = one('2024-01-10', '2025-08-24', '2025-11-24', '2026-05-24', '2026-05-25', '2026-11-23')
const located = { inseeCode: one(...codes), commune: one('Anse', 'Affoux', 'Amplepuis') }
const dated = { verifiedOn: days, updatedOn: days }

const actor = fc.record({
  name: fc.constantFrom(...names),
  kind: one('association', 'commune', 'library'),
  field: one('digital', 'outside'),
  sector: index(2),
  wholeDepartement: one(true, false),
  governanceStatus: one('candidate', 'confirmed'),
  governanceRoles: listOf('lead', 'funder', 'beneficiary'),
  ...located,
  ...dated,
})

const place = fc.record({
  name: fc.constantFrom(...names),
  actor: index(4),
  services: listOf('procedures', 'basics', 'access', 'equipment'),
  freeOffers: listOf('wifi', 'equipment'),
  mobilities: listOf('itinerant', 'fixed'),
  ...located,
  ...dated,
})

const post = fc.record({
  person: fc.nat(2),
  actor: index(4),
  quality: one('elected', 'agent'),
  startsOn: one('2026-01-01'),
  endsOn: one('2026-11-23', '2026-11-24', '2027-01-01'),
})

/** Rows by their rank: references are ranks too. `joins` puts a row and another of the same kind together. */
export const arbitraryDirectory = fc.record({
  actors: fc.array(actor, { minLength: 4, maxLength: 4 }),
  places: fc.array(place, { minLength: 3, maxLength: 3 }),
  persons: fc.array(
    fc.record({ lastName: fc.constantFrom('ANSELME', 'BRISELAME'), firstName: one('Oriane', 'Croisine') }),
    {
      minLength: 3,
      maxLength: 3,
    },
  ),
  posts: fc.array(post, { maxLength: 5 }),
  aliases: fc.array(fc.record({ actor: fc.nat(3), name: fc.constantFrom('Croix Rouge UL', 'Mediatheque') }), {
    maxLength: 2,
  }),
  presences: fc.array(fc.record({ person: fc.nat(2), meeting: fc.nat(1) }), { maxLength: 3 }),
  joins: fc.array(fc.record({ record: fc.constantFrom('actor', 'place', 'person'), from: fc.nat(2), to: fc.nat(2) }), {
    maxLength: 2,
  }),
})

export type ArbitraryDirectory = typeof arbitraryDirectory extends fc.Arbitrary<infer T> ? T : never

const rarely = <T>(values: fc.Arbitrary<T[]>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: values })
const sometimes = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })

/** Sectors by rank: whoever runs it puts their ids. */
export const arbitraryFilter = fc.record({
  text: fc.constantFrom('', '', '', '', 'croix', 'ansé', 'rouge an', 'affo', 'BRISE', 'mediath'),
  sectors: rarely(fc.subarray([0, 1], { minLength: 1 })),
  epci: rarely(some('200040566', '200077014', '200046977')),
  communes: rarely(some('69001', '69006', '69248')),
  kinds: rarely(some(...keysOf(actorKinds).slice(0, 5))),
  governance: rarely(some('candidate', 'confirmed', 'lead', 'funder')),
  needs: rarely(some(...keysOf(needs))),
  services: rarely(some('procedures', 'basics')),
  freshness: rarely(some(...keysOf(freshnesses))),
  neverCame: sometimes,
  outsideField: sometimes,
  elected: sometimes,
  withExcluded: fc.boolean(),
} satisfies { [Field in keyof DirectoryFilter]: fc.Arbitrary<unknown> })
