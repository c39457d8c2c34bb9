import { txOfOp } from '#main/db/compared-ops.ts'
import type { Db } from '#main/db/db.ts'
import { headsOfRows } from '#main/db/heads.ts'
import { rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheStep } from '#shared/records/records.ts'
import type { PrintedFiche } from '../documents/fiche/printed-fiche.ts'
import { inStandingFiche } from '../read/standing-fiches.ts'
import { standingFor } from '../read/standing-in-sql.ts'

/** What is told of fiches, by their ids: what their sectors say, where they come from, when they changed. */

type SectorNames = ReadonlyMap<RowId, string | null>

export const commentsOf = (
  db: Db,
  ids: readonly RowId[],
  sectors: SectorNames,
): ReadonlyMap<RowId | null, PrintedFiche['comments']> => {
  const lines = rows(db, 'ficheComment', (q) => q.where('fiche', 'in', ids).orderBy('writtenAt').orderBy('id')).map(
    inStandingFiche(db),
  )
  const told = lines.map(({ fiche, sector, text, writtenAt, settled }) => ({
    fiche,
    sector: sector === null ? null : (sectors.get(sector) ?? null),
    text: text ?? '',
    day: writtenAt === null ? null : localDay(new Date(writtenAt)),
    settled: settled ?? false,
  }))
  return Map.groupBy(told, ({ fiche }) => fiche)
}

/** The first meeting whose minutes hold each fiche, or one gathered in it. */
export const originsOf = (db: Db, sectors: SectorNames): ReadonlyMap<RowId, NonNullable<PrintedFiche['origin']>> => {
  const lines = prepared<
    [],
    { readonly fiche: RowId; readonly title: string; readonly sector: RowId | null; readonly date: string | null }
  >(
    db,
    `SELECT ${standingFor('fiche', 'section.fiche')} AS fiche, coalesce(meeting.title, 'Réunion sans intitulé') AS title, meeting.sector, meeting.date
     FROM section JOIN meeting ON meeting.id = section.meeting WHERE section.fiche IS NOT NULL
     ORDER BY meeting.date IS NULL DESC, meeting.date DESC, meeting.id DESC`,
  ).all()
  return new Map(
    lines.map(({ fiche, title, sector, date }) => [
      fiche,
      { title, sector: sector === null ? null : (sectors.get(sector) ?? null), date },
    ]),
  )
}

/** The last day each fiche, or a step of it, was written. */
export const changedDays = (
  db: Db,
  ids: readonly RowId[],
  steps: ReadonlyMap<RowId | null, readonly Pick<FicheStep, 'id'>[]>,
): ReadonlyMap<RowId, string> => {
  const fiches = headsOfRows(db, 'fiche', ids)
  const followed = headsOfRows(
    db,
    'ficheStep',
    [...steps.values()].flat().map(({ id }) => id),
  )
  return new Map(
    ids.flatMap((id) => {
      const heads = [...(fiches.get(id) ?? []), ...(steps.get(id) ?? []).flatMap((step) => followed.get(step.id) ?? [])]
      const last = heads
        .map(({ op }) => txOfOp(db, op).at)
        .toSorted()
        .at(-1)
      return last === undefined ? [] : [[id, localDay(new Date(last))] as const]
    }),
  )
}
