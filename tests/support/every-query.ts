import { z } from 'zod'
import { contract } from '#shared/contract/contract.ts'
import type { AnyProcedure } from '#shared/contract/define.ts'

/** A procedure of the contract, with the inputs to try it with. */
export interface AskedProcedure {
  readonly path: string
  readonly inputs: readonly unknown[]
}

/** Ids of rows, by record. */
export type KnownIds = Readonly<Record<string, readonly string[]>>

/** Every procedure of these kinds, asked of rows that there are: each choice of its input once, and each of the first rows. */
export const everyProcedure = async (
  known: KnownIds,
  wanted: (path: string, procedure: AnyProcedure) => boolean,
  samples = 6,
): Promise<readonly AskedProcedure[]> => {
  const areas = await Promise.all(
    Object.entries(contract).map(async ([area, load]) =>
      Object.entries<AnyProcedure>(await load()).map(([name, one]) => [`${area}.${name}`, one] as const),
    ),
  )
  return areas
    .flat()
    .filter(([path, procedure]) => wanted(path, procedure))
    .map(([path, { input }]) => {
      const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema
      const tried = idRecords(path).flatMap((record) =>
        Array.from({ length: samples }, (_, turn) =>
          sample(schema, { path, name: '', turn, known, record, root: schema }),
        ),
      )
      return { path, inputs: [...new Map(tried.map((one) => [JSON.stringify(one), one])).values()] }
    })
}

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly default?: unknown
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

interface Place {
  readonly path: string
  readonly name: string
  readonly turn: number
  readonly known: KnownIds
  readonly record: string
  readonly root: Schema
}

const sample = (schema: Schema, place: Place): unknown => {
  const pick = <T>(list: readonly T[]): T => list[place.turn % list.length] as T
  if (schema.$ref !== undefined) {
    const found = place.root.$defs?.[schema.$ref.split('/').at(-1) ?? '']
    return found === undefined ? null : sample(found, place)
  }
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return pick(schema.enum)
  const ways = schema.anyOf ?? schema.oneOf
  // A template of the house is a file that a person chooses: each document is written in its usual one.
  if (ways !== undefined && place.name === 'template') return sample(ways[0] as Schema, place)
  if (ways !== undefined)
    return sample(pick(ways), { ...place, turn: Math.floor(place.turn / ways.length) + place.turn })
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [
          name,
          sample(field, { ...place, name: name === 'id' ? place.name : name }),
        ]),
      )
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, 1) }, () => sample(schema.items ?? {}, place))
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 1)
    case 'boolean':
      return place.turn % 2 === 0
    case 'null':
      return null
    case 'string':
      return text(schema, place)
    default:
      return isPeriod(place.name) ? periodAt(place.turn) : null
  }
}

const isPeriod = (name: string): boolean => /^periods?$/i.test(name)

const periodAt = (turn: number): string => ['2026-T3', '2026', '2026-10', '2026-S1'][turn % 4] as string

const text = ({ format }: Schema, { name, known, record, turn }: Place): string => {
  const ids = known[recordNamed[name] ?? singular(name)] ?? known[record] ?? []
  if (format === 'uuid')
    return name === 'job' ? crypto.randomUUID() : (ids[turn % Math.max(ids.length, 1)] ?? crypto.randomUUID())
  if (format === 'date' || /on$|^(from|to|date|since|until)$/i.test(name)) return '2026-11-05'
  if (isPeriod(name)) return periodAt(turn)
  if (name === 'key') return ids[turn % Math.max(ids.length, 1)] ?? 'forum'
  return ['ma', 'a', 'numérique'][turn % 3] as string
}

const singular = (name: string): string => name.replace(/s$/, '')

/** Fields whose name is not the record they name. */
const recordNamed: Readonly<Record<string, string>> = {
  later: 'formulation',
  earlier: 'formulation',
  instance: 'meeting',
  axes: 'axis',
  picture: 'picture',
}

/** What « id » is the id of, by area. */
const idRecords = (path: string): readonly string[] => idsOf[path.slice(0, path.indexOf('.'))] ?? ['meeting']

const idsOf: Readonly<Record<string, readonly string[]>> = {
  needs: ['need'],
  news: ['newsItem'],
  digest: ['digest'],
  axes: ['axis', 'formulation', 'fiche', 'newsItem'],
  fiches: ['fiche', 'ficheVersion'],
  fichesExport: ['fiche'],
  directory: ['actor', 'place', 'person'],
  directoryExport: ['actor'],
  duplicates: ['actor', 'place', 'person'],
  followUps: ['followUp'],
  indicators: ['indicator'],
  measures: ['indicator'],
  campaigns: ['campaign'],
  versions: ['minutesVersion'],
  history: ['need', 'fiche', 'meeting', 'section', 'place'],
  conflicts: ['need', 'fiche'],
  agenda: ['meetingTemplate', 'meeting'],
}
