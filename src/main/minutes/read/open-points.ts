import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { meetingLine } from '#main/office/paper/front.ts'
import type { RowId } from '#shared/kernel/ids.ts'
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
  return [
    ...untreatedPoints(db, minutes).map(({ id, title }) => ({
      point: `« ${title ?? 'Point sans intitulé'} », non traité`,
      takenUpIn: taken((item) => item.carriedFrom === id),
    })),
    ...minutes.axisSheets.flatMap((sheet) => {
      const labels = untreatedInSheet(sheet)
      const number = minutes.axes.find(({ id }) => id === sheet.axis)?.number
      return labels.length === 0
        ? []
        : [
            {
              point: saying(`Axe ${number ?? ''}`.trim(), labels),
              takenUpIn: taken((item) => item.axis === sheet.axis),
            },
          ]
    }),
    ...fiches.flatMap((fiche) => {
      const takenUpIn = taken((item) => item.fiche === fiche.id)
      const written = minutes.fiches.find(({ id }) => id === fiche.id)
      const labels = written === undefined ? [] : untreatedInFiche(written)
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
  const agendas = new Map<RowId, readonly AgendaItem[]>(
    later.map(({ id }) => [id, rows(db, 'agendaItem', (q) => q.where('meeting', '=', id))]),
  )
  return (takes) => {
    const found = later.find(({ id }) => agendas.get(id)?.some(takes))
    return found === undefined ? null : meetingLine({ meeting: found, sector: null })
  }
}
