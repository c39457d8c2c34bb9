import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { meetingLine } from '#main/office/paper/front.ts'
import { inStandingAxis } from '#main/roadmap/read/standing-axes.ts'
import { inStandingFiche } from '#main/roadmap/read/standing-fiches.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, AxisSheet, Fiche, Meeting } from '#shared/records/records.ts'
import { axisSheet as sheetDeclaration } from '#shared/records/roadmap/axis-sheet.ts'
import { fiche as ficheDeclaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { isUntreated } from '#shared/records/untreated.ts'
import type { Synthesis, SynthesisFiche } from '../documents/synthesis/synthesis.ts'

interface Known {
  readonly fiches: readonly SynthesisFiche[]
  /** Soonest first. */
  readonly later: readonly Meeting[]
}

/** What the meeting left: points it did not come to, cells it did not treat, fiches that nobody bears. */
export const openPoints = (db: Db, minutes: Minutes, { fiches, later }: Known): Synthesis['open'] => {
  const taken = takenUp(db, later)
  const standingFiche = representativesOf(db, 'fiche')
  return [
    ...untreatedPoints(db, minutes).map(({ id, title }) => ({
      point: `« ${title ?? 'Point sans intitulé'} », non traité`,
      takenUpIn: taken((item) => item.carriedFrom === id),
    })),
    ...minutes.axisSheets.map(inStandingAxis(db)).flatMap((sheet) => {
      const labels = untreatedInSheet(sheet)
      const number = row(db, 'axis', sheet.axis)?.number
      return labels.length === 0
        ? []
        : [
            {
              point: saying(`Axe ${number ?? ''}`.trim(), labels),
              takenUpIn: taken((item) => item.axis !== null && item.axis === sheet.axis),
            },
          ]
    }),
    ...fiches.flatMap((fiche) => {
      const takenUpIn = taken((item) => item.fiche === fiche.id)
      const written = minutes.fiches.filter(({ id }) => standingFiche(id) === fiche.id)
      const labels = [...new Set(written.flatMap(untreatedInFiche))]
      return [
        ...(labels.length === 0 ? [] : [{ point: saying(`Fiche ${fiche.reference}`, labels), takenUpIn }]),
        ...(fiche.bearer === null ? [{ point: `Fiche ${fiche.reference} : porteur à désigner`, takenUpIn }] : []),
      ]
    }),
  ]
}

const untreatedPoints = (db: Db, { meeting, untreated }: Minutes): readonly AgendaItem[] =>
  rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting.id).orderBy('position').orderBy('id')).filter(
    ({ id, kind }) => untreated.includes(id) && kind !== 'pause',
  )

const saying = (what: string, labels: readonly string[]): string => `${what}, non traité : ${labels.join(', ')}`

const axisCells = [
  'stakes',
  'restatedStakes',
  'objectives',
  'complements',
  'proposedActions',
  'priorityActions',
] as const
const ficheTexts = ['stakes', 'steps', 'outcomes', 'partners', 'interested', 'conditions', 'indicators'] as const

/** Their labels, as forms call them, in lower case. */
const untreatedInSheet = (sheet: AxisSheet): readonly string[] =>
  axisCells.flatMap((field) => (isUntreated(sheet[field]) ? [lowered(sheetDeclaration.fields[field].label)] : []))

const untreatedInFiche = (fiche: Fiche): readonly string[] => [
  ...ficheTexts.flatMap((field) => (isUntreated(fiche[field]) ? [lowered(ficheDeclaration.fields[field].label)] : [])),
  ...(['feasibility', 'impact'] as const).flatMap((field) =>
    fiche[field] === 'untreated' ? [lowered(ficheDeclaration.fields[field].label)] : [],
  ),
]

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** The first of these meetings whose agenda takes something up, by its name; `null` when none does. */
const takenUp = (db: Db, later: readonly Meeting[]): ((takes: (item: AgendaItem) => boolean) => string | null) => {
  const ids = later.map(({ id }) => id)
  const items = rows(db, 'agendaItem', (q) => q.where('meeting', 'in', ids))
    .map(inStandingAxis(db))
    .map(inStandingFiche(db))
  return (takes) => {
    const takers = new Set(items.filter(takes).map(({ meeting }) => meeting))
    const found = later.find(({ id }) => takers.has(id))
    return found === undefined ? null : meetingLine({ meeting: found, sector: null })
  }
}
