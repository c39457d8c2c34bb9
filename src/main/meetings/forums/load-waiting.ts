import { sql } from 'kysely'
import { fieldHistory } from '#main/db/field-history.ts'
import { row, rows, select } from '#main/db/query.ts'
import { entryIds } from '#main/directory/read/entry-ids.ts'
import { standingFor } from '#main/directory/read/fragments.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { ficheNumbers } from '#main/roadmap/read/fiche-numbers.ts'
import { untreatedCells } from '#main/roadmap/read/fiche-point.ts'
import { inStandingAxis } from '#main/roadmap/read/standing-axes.ts'
import { inStandingFiche, standingFiches } from '#main/roadmap/read/standing-fiches.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { AxisSheet, Fiche, FicheStep, Meeting } from '#shared/records/records.ts'
import { axisSheet as sheetDeclaration } from '#shared/records/roadmap/axis-sheet.ts'
import { isLateFiche, isLateStep, isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import { isUntreated } from '#shared/records/untreated.ts'
import { dayAfter } from '#shared/text/days.ts'
import type { Waiting, WaitingFiche } from './waiting.ts'

/** Days without a word written of a fiche before it is said to stand still. */
const stillAfter = 90

/** Structures proposed at once: the list of invitations has them all. */
const mostStructures = 20

/**
 * What could be taken up by this meeting: of its sector and of the whole département; of everywhere when it has none.
 * @param met structures that need no invitation to this one
 */
export const loadWaiting = (context: FeatureContext, meeting: Meeting, met: ReadonlySet<RowId>): Waiting => ({
  fiches: fichesOf(context, meeting),
  sheets: sheetsOf(context, meeting),
  points: pointsOf(context, meeting),
  needs: rows(context.workspace.db, 'need', (q) => q.where('state', '=', 'open').orderBy('raisedOn').orderBy('id'))
    .filter(({ sector }) => isNear(sector, meeting))
    .map(({ id, text, audience, raisedOn }) => ({ id, text: text ?? 'Besoin sans texte', audience, raisedOn })),
  structures: structuresOf(context, meeting, met),
})

const isNear = (sector: RowId | null, meeting: Meeting): boolean =>
  sector === null || meeting.sector === null || sector === meeting.sector

const fichesOf = (context: FeatureContext, meeting: Meeting): readonly WaitingFiche[] => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const still = dayAfter(today, -stillAfter)
  const steps = Map.groupBy(rows(db, 'ficheStep').map(inStandingFiche(db)), ({ fiche }) => fiche)
  const numberOf = ficheNumbers(db)
  return standingFiches(db, (q) => q.orderBy('number').orderBy('id'))
    .filter((fiche) => isOpenFiche(fiche) && isNear(fiche.sector, meeting))
    .map((fiche) => {
      const own = steps.get(fiche.id) ?? []
      const called = ficheCalled(numberOf(fiche.id))
      const touched = lastWritten(context, fiche, own)
      return {
        id: fiche.id,
        title: fiche.title ?? called,
        called,
        axis: fiche.axis,
        untreated: untreatedCells(fiche),
        late: isLateFiche(fiche, today),
        endsOn: fiche.endsOn !== null && fiche.endsOn < today ? fiche.endsOn : null,
        lateSteps: own.filter((step) => isLateStep(step, today)).length,
        stillSince: fiche.state !== 'paused' && touched !== null && touched < still ? touched : null,
      }
    })
}

/** The day when something was last written of a fiche or of its steps. */
const lastWritten = ({ workspace: { db, names } }: FeatureContext, fiche: Fiche, steps: readonly FicheStep[]) => {
  const days = [['fiche', fiche.id] as const, ...steps.map(({ id }) => ['ficheStep', id] as const)].flatMap(
    ([record, id]) => fieldHistory(db, names, record, id)[0]?.at.slice(0, 10) ?? [],
  )
  return days.toSorted().at(-1) ?? null
}

const sheetCells = ['restatedStakes', 'objectives', 'complements', 'proposedActions', 'priorityActions'] as const

const sheetsOf = ({ workspace: { db } }: FeatureContext, meeting: Meeting): Waiting['sheets'] =>
  rows(db, 'section', (q) => q.where('axisSheet', 'is not', null).orderBy('meeting').orderBy('position')).flatMap(
    ({ axisSheet, meeting: held }) => {
      const sheet = row(db, 'axisSheet', axisSheet)
      const from = row(db, 'meeting', held)
      if (sheet === null || from === null || from.id === meeting.id || !isNear(from.sector, meeting)) return []
      const untreated = untreatedLabels(sheet)
      const axis = row(db, 'axis', inStandingAxis(db)(sheet).axis)
      if (untreated.length === 0) return []
      const title = axis?.title ?? 'Axe sans intitulé'
      return [{ id: sheet.id, axis: axis?.id ?? null, title, untreated, meeting: named(from) }]
    },
  )

const untreatedLabels = (sheet: AxisSheet): readonly string[] =>
  sheetCells.filter((cell) => isUntreated(sheet[cell])).map((cell) => sheetDeclaration.fields[cell].label)

const pointsOf = ({ workspace: { db } }: FeatureContext, meeting: Meeting): Waiting['points'] =>
  rows(db, 'agendaItem', (q) =>
    q
      .where('outcome', 'in', ['untreated', 'partly'])
      .where('meeting', 'is not', null)
      .where('meeting', '<>', meeting.id)
      .where('id', 'not in', (from) =>
        from.selectFrom('agendaItem as later').select('later.carriedFrom').where('later.carriedFrom', 'is not', null),
      )
      .orderBy('meeting')
      .orderBy('position')
      .orderBy('id'),
  ).flatMap(({ id, title, meeting: held }) => {
    const from = row(db, 'meeting', held)
    return from === null || !isNear(from.sector, meeting)
      ? []
      : [{ id, title: title ?? 'Point sans intitulé', meeting: named(from) }]
  })

const named = ({ id, title, date }: Meeting): NamedMeeting => ({ id, title: title ?? 'Réunion sans intitulé', date })

const structuresOf = (context: FeatureContext, meeting: Meeting, met: ReadonlySet<RowId>): Waiting['structures'] => {
  const { db } = context.workspace
  const filter = directoryFilterSchema.parse({
    neverCame: true,
    sectors: meeting.sector === null ? [] : [meeting.sector],
  })
  const invited = new Set(invitedElsewhere(context, meeting.id))
  const ids = entryIds(context, { list: 'actors', filter, sort: { column: 'name', descending: false } })
    .filter((id) => !invited.has(id) && !met.has(id))
    .slice(0, mostStructures)
  const nameOf = structureNames(db, ids)
  return ids.map((id) => ({ id, name: nameOf(id) ?? 'Structure sans nom' }))
}

/** Structures on the list of another meeting, as such or by someone who serves them. */
const invitedElsewhere = ({ workspace: { db } }: FeatureContext, meeting: RowId): readonly RowId[] =>
  select(
    db,
    sql<{ id: RowId }>`SELECT ${standingFor('actor', sql`attendance.actor`)} AS id FROM attendance
        WHERE attendance.actor IS NOT NULL AND attendance.meeting <> ${meeting}
      UNION SELECT ${standingFor('actor', sql`post.actor`)} FROM attendance
        JOIN post ON post.person = attendance.person WHERE post.actor IS NOT NULL AND attendance.meeting <> ${meeting}`,
  ).map(({ id }) => id)
