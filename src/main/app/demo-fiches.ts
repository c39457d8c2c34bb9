import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { FicheList, FichePage } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import { ficheStates, marks, nationalNeeds } from '#shared/records/roadmap/fiche/fiche.ts'
import { fichePartyRoles, fundingStates } from '#shared/records/roadmap/fiche-party.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import type { Ask } from './demo-poste.ts'

/** Days from the one on which the demo is loaded. */
const inDays = z.number().int().nullable().default(null)

const step = z.strictObject({
  /** Its first words; those that no rubric says are added. */
  text: z.string(),
  bearer: z.string().nullable().default(null),
  starts: inDays,
  due: inDays,
  state: oneOf(ficheStepStates).default('upcoming'),
  progress: z.number().int().nullable().default(null),
})

const party = z.strictObject({
  role: oneOf(fichePartyRoles),
  name: z.string(),
  amount: z.number().int().nullable().default(null),
  request: oneOf(fundingStates).nullable().default(null),
  /** Of its answer. */
  answer: inDays,
})

const fiche = z.strictObject({
  /** That of a fiche of the minutes; another one is added, to the axis of this number. */
  title: z.string(),
  shortTitle: z.string().optional(),
  axis: z.number().int(),
  sector: z.string().nullable().default(null),
  state: oneOf(ficheStates),
  reason: z.string().nullable().default(null),
  starts: inDays,
  ends: inDays,
  feasibility: oneOf(marks).optional(),
  impact: oneOf(marks).optional(),
  budget: z.number().int().nullable().default(null),
  budgetNote: z.string().nullable().default(null),
  asked: z.string().optional(),
  needs: z.array(oneOf(nationalNeeds)).default([]),
  steps: z.array(step).default([]),
  parties: z.array(party).default([]),
  comments: z.array(z.strictObject({ sector: z.string(), text: z.string() })).default([]),
  indicators: z.array(z.strictObject({ name: z.string(), definition: z.string(), unit: z.string() })).default([]),
})

/** `resources/demo/fiches.json`. */
const demoFiches = z.strictObject({ fiches: z.array(fiche) })

/** Follows the fiches that the minutes brought, and adds some. @param dayAfter `YYYY-MM-DD`, so many days from now */
export const playDemoFiches = async (folder: string, dayAfter: (days: number) => string, ask: Ask): Promise<void> => {
  const { fiches } = demoFiches.parse(JSON.parse(await readFile(join(folder, 'fiches.json'), 'utf8')))
  const { lines, axes, sectors } = await ask<FicheList>('fiches.list', {})
  const dayOf = (days: number | null) => (days === null ? null : dayAfter(days))
  const sectorOf = (name: string | null) => sectors.find((one) => one.name === name)?.id ?? null

  for (const told of fiches) {
    const written = lines.find(({ title }) => title === told.title)
    const axis = axes.find(({ number }) => number === told.axis)?.id ?? null
    const sector = sectorOf(told.sector)
    const id = written?.id ?? (await ask<{ id: RowId }>('fiches.create', { title: told.title, axis, sector })).id
    const changes = {
      sector,
      state: told.state,
      stateReason: told.reason,
      startsOn: dayOf(told.starts),
      endsOn: dayOf(told.ends),
      budget: told.budget,
      budgetNote: told.budgetNote,
      ...(told.shortTitle && { shortTitle: told.shortTitle }),
      ...(told.asked && { askedOfCommittee: told.asked }),
      ...(told.needs.length > 0 && { nationalNeeds: told.needs }),
      ...(told.feasibility && { feasibility: told.feasibility }),
      ...(told.impact && { impact: told.impact }),
    }
    await ask('records.update', { record: 'fiche', id, changes })
    if (written !== undefined)
      for (const rubric of ['steps', 'partners']) await ask('fiches.takeUp', { fiche: id, rubric })
    await follow(id, told)
  }

  async function follow(id: RowId, { steps, parties, comments, indicators }: z.output<typeof fiche>): Promise<void> {
    for (const { text, starts, due, ...about } of steps) {
      const page = await ask<FichePage>('fiches.get', { fiche: id })
      const known = page.steps.find((one) => one.text?.startsWith(text))
      const last = page.steps.findLast(({ parent }) => parent === null)?.id ?? null
      const added = { fiche: id, parent: null, after: last, text }
      const row = known?.id ?? (await ask<{ id: RowId }>('fiches.addStep', added)).id
      const changes = { ...about, startsOn: dayOf(starts), dueOn: dayOf(due) }
      await ask('records.update', { record: 'ficheStep', id: row, changes })
    }
    for (const { amount, request, answer, ...about } of parties) {
      const actor = await actorNamed(about.name)
      const { id: row } = await ask<{ id: RowId }>('fiches.addParty', { fiche: id, ...about, actor })
      const changes = { amount, fundingState: request, answerOn: dayOf(answer) }
      if (amount !== null) await ask('records.update', { record: 'ficheParty', id: row, changes })
    }
    for (const { sector, text } of comments) await ask('fiches.comment', { fiche: id, sector: sectorOf(sector), text })
    for (const indicator of indicators)
      await ask('fiches.addIndicator', { fiche: id, words: indicator.name, indicator: { kind: 'new', ...indicator } })
  }

  async function actorNamed(text: string): Promise<RowId | null> {
    const found = await ask<readonly { name: string; actor: RowId | null }[]>('followUps.bearers', {
      meeting: null,
      text,
    })
    return found.find(({ name, actor }) => actor !== null && name === text)?.actor ?? null
  }
}
