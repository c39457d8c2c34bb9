import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { writeOurWord } from '#main/kit/write-word.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Place } from '#shared/records/records.ts'
import { readHours } from '../documents/read-hours.ts'
import type { UpdateSheet } from '../documents/update-sheet/sheet.ts'
import { discreetStructures } from './discreet-rows.ts'
import { createDiscretion } from './discretion.ts'
import { loadStructures } from './load-entries.ts'

/** Writes the sheet by which a structure checks its entry. A row joined to another gives the one that stands for it. */
export const exportUpdateSheet = async (
  context: FeatureContext,
  { actor, job }: { readonly actor: RowId; readonly job: string },
): Promise<MadeFile> => {
  const sheet = await loadSheet(context, representativesOf(context.workspace.db, 'actor')(actor))
  const { composeSheet } = await import('../documents/update-sheet/compose-sheet.ts')
  const name = `${['Fiche-de-mise-a-jour', safeName(sheet.actor.name ?? '').slice(0, 80), sheet.day].filter(Boolean).join('_')}.docx`
  return writeOurWord(context, { name, document: composeSheet(sheet) }, 'fiche-de-mise-a-jour', { job })
}

const loadSheet = async (context: FeatureContext, id: RowId): Promise<UpdateSheet> => {
  const { db } = context.workspace
  const day = localDay(context.clock.now())
  const [entry] = discreetStructures(
    loadStructures(context, [id], day),
    createDiscretion(rows(db, 'person'), { persons: true }),
  ).entries
  if (entry === undefined) throw missing('actor')
  return {
    actor: entry.actor,
    aliases: aliasesOf(db, id),
    places: await Promise.all(entry.places.map(withHours)),
    people: entry.people,
    espace: loadEspace(db),
    day,
  }
}

const aliasesOf = (db: Db, actor: RowId): readonly string[] => {
  const standing = representativesOf(db, 'actor')
  return rows(db, 'alias', (q) => q.orderBy('name'))
    .filter((alias) => alias.actor !== null && standing(alias.actor) === actor)
    .flatMap(({ name }) => name ?? [])
}

const withHours = async (place: Place) => ({
  ...place,
  hours: place.openingHours === null ? [] : (await readHours(place.openingHours)).lines,
})
