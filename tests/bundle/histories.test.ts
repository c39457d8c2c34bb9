import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { text } from '#shared/records/field.ts'
import { defineRecord, masculine } from '#shared/records/record.ts'
import { records } from '#shared/records/records.ts'
import { originOn } from '../support/exchange-pair.ts'
import { type ExchangeStep, exchangeHistories } from '../support/exchange-steps.ts'
import { createWorld } from '../support/exchange-world.ts'
import { runs } from '../support/histories.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import { removeFolder } from '../support/temporary.ts'

/** `node scripts/histories.mjs` tries ten thousand. */
const numRuns = runs(15)

/** The declarations as a later version will have them. */
const declarations = records as unknown as Record<string, ReturnType<typeof defineRecord>>
const actorFields = records.actor.fields as unknown as Record<string, ReturnType<typeof text>>

const updated = async (work: () => Promise<void>): Promise<void> => {
  declarations.budget = defineRecord('budget', masculine('budget', 'budgets'), { amount: text('Montant') })
  actorFields.pronouns = text('Pronoms')
  try {
    await work()
  } finally {
    delete declarations.budget
    delete actorFields.pronouns
  }
}

/**
 * As a workspace to try things in: a copy before each import (BU-6) would take most of the time, and is proved elsewhere.
 * As small as can be, for it is copied at each history.
 */
const lighten = (dataDir: string): void => {
  const db = new Database(join(dataDir, 'concerto.db'))
  db.exec("INSERT INTO meta (key, value) VALUES ('demo', 1)")
  db.exec('VACUUM')
  db.close()
  for (const kept of ['sauvegardes', 'lots-recus']) removeFolder(join(dataDir, kept))
}

/** A hub and three sectors that know each other and have the same. @returns these, and three actors they all have */
const espace = async () => {
  const hub = await createHub()
  const postes = [hub]
  for (const name of ['Ysoline BOISJOLI', 'Maelle CORNOUAILLE', 'Anthime ROUVRELLE'])
    postes.push(await joinHub(hub, name))
  const actors = []
  for (const name of ['Moulin', 'Atelier', 'Fabrique'])
    actors.push((await hub.call('records.create', { record: 'actor', values: { name } })).id)
  for (let round = 0; round < 2; round += 1) {
    const { bytes } = await send(hub)
    for (const poste of postes.slice(1)) await receive(poste, bytes)
    for (const poste of postes.slice(1)) await receive(hub, (await send(poste)).bytes)
  }
  expect(new Set(await Promise.all(postes.map(digestOf))).size).toBe(1)
  const origins = []
  for (const { app, dataDir } of postes) {
    await app.close()
    origins.push(await originOn(dataDir))
    lighten(dataDir)
  }
  return { origins, actors }
}

test(
  'BU-2, BU-3, OP-2 to OP-5, FS-1 to FS-5: whatever becomes of the files, each poste has what came to it, and all meet again',
  async () => {
    const { origins, actors } = await espace()
    const happens = async (history: readonly ExchangeStep[]): Promise<void> => {
      const world = await createWorld(origins, actors)
      try {
        await world.play(history)
        world.compareAll()
        await world.exchangeAll()
        world.compareAll()
        if (history.length % 6 === 0) await world.prove(history.length)
        if (history.length % 4 === 0) await updated(() => world.reopen(history.length / 4))
      } finally {
        await world.drop()
      }
    }
    await fc.assert(fc.asyncProperty(exchangeHistories, happens), { numRuns })
  },
  numRuns * 20_000,
)
