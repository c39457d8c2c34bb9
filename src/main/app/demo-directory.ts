import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { savedViewDefinitionSchema } from '#shared/contract/directory/directory.ts'
import type { RowChange, RowCreation } from '#shared/contract/workspace/records.ts'
import type { ReadyWorkspace } from '#shared/contract/workspace/workspace.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { createCommuneIndex } from '#shared/records/directory/commune-index.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'
import type { Ask } from './demo-poste.ts'

const fields = z.record(z.string(), z.unknown())

/** An address names its commune; postcode and INSEE code are looked up. */
const place = z.looseObject({ name: z.string(), commune: z.string(), hours: z.string().optional() })

const person = z.looseObject({
  lastName: z.string(),
  firstName: z.string(),
  title: z.string(),
  quality: z.string().optional(),
  fneReferent: z.boolean().optional(),
})

const actor = z.looseObject({
  name: z.string(),
  commune: z.string().optional(),
  /** Name of a structure that comes anywhere in the list. */
  parent: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  verified: z.strictObject({ daysAgo: z.number(), how: z.string(), note: z.string().optional() }).optional(),
  places: z.array(place).default([]),
  people: z.array(person).default([]),
})

/** `resources/demo/directory.json`. Other keys of an actor, a place or a person are fields of the record. */
const directorySchema = z.strictObject({
  sectors: z.array(z.strictObject({ sector: z.string(), epci: z.array(z.string()), communes: z.array(z.string()) })),
  excluded: z.array(z.string()),
  views: z.array(z.strictObject({ name: z.string(), list: z.string(), filter: fields })),
  actors: z.array(actor),
})

/** Plays the demo's directory through the contract, after the first run. `daysAgo(3)` is a date, `YYYY-MM-DD`. */
export const playDemoDirectory = async (
  folder: string,
  { member, sectors }: Pick<ReadyWorkspace, 'member' | 'sectors'>,
  daysAgo: (days: number) => string,
  ask: Ask,
): Promise<void> => {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'))
  const directory = directorySchema.parse(await read('directory.json'))
  const communes = createCommuneIndex((await read('territory.json')) as TerritoryData)

  const create = async (record: RowCreation['record'], values: object): Promise<RowId> =>
    (await ask<{ id: RowId }>('records.create', { record, values })).id

  const addressOf = (commune: string | undefined) => {
    const found = commune === undefined ? null : communes.find({ name: commune, postcode: null, inseeCode: null })
    return found === null ? {} : { commune: found.name, postcode: found.postcodes[0], inseeCode: found.code }
  }

  for (const { sector, epci, communes } of directory.sectors) {
    const id = sectors.find(({ name }) => name === sector)?.id
    for (const code of epci) await create('sectorArea', { sector: id, kind: 'epci', code })
    for (const code of communes) await create('sectorArea', { sector: id, kind: 'commune', code })
  }
  for (const code of directory.excluded) await create('excludedArea', { kind: 'epci', code })

  const ids = new Map<string, RowId>()
  for (const { aliases, verified, places, people, parent: _, commune, ...plain } of directory.actors) {
    const verification = verified && {
      verifiedOn: daysAgo(verified.daysAgo),
      verifiedBy: member.id,
      verifiedHow: verified.how,
      verificationNote: verified.note ?? null,
    }
    const id = await create('actor', { ...plain, ...addressOf(commune), ...verification })
    ids.set(plain.name, id)
    for (const name of aliases) await create('alias', { actor: id, name })
    for (const { commune, hours, ...place } of places)
      await create('place', {
        ...place,
        actor: id,
        openingHours: hours ?? null,
        ...addressOf(commune),
        ...verification,
      })
    for (const { title, quality, fneReferent, ...about } of people) {
      const person = await create('person', { ...about, source: 'typed', purpose: 'directory' })
      await create('post', { person, actor: id, title, quality: quality ?? null, fneReferent: fneReferent ?? null })
    }
  }
  for (const { name, parent } of directory.actors) {
    const child = ids.get(name)
    const above = parent === undefined ? undefined : ids.get(parent)
    if (child === undefined || above === undefined) continue
    await ask('records.update', { record: 'actor', id: child, changes: { parent: above } } satisfies RowChange)
  }
  for (const { name, list, filter } of directory.views) {
    const definition = savedViewDefinitionSchema.parse({
      filter,
      sort: { column: 'name', descending: false },
      columns: ['kind', 'verifiedOn'],
    })
    await create('savedView', { name, list, definition: JSON.stringify(definition), position: 'a0' })
  }
}
