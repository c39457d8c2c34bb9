import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import { meetingLine } from '#main/office/paper/front.ts'
import { untreatedCells } from '#main/roadmap/read/fiche-point.ts'
import { inStandingAxis, standingAxes } from '#main/roadmap/read/standing-axes.ts'
import { inStandingFiche } from '#main/roadmap/read/standing-fiches.ts'
import { innerCase } from '#shared/kernel/typography.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, AxisSheet, Fiche, Meeting } from '#shared/records/records.ts'
import { axisCells } from '#shared/records/roadmap/axis-sheet.ts'
import { fiche as ficheDeclaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import { askedRubrics } from '#shared/records/roadmap/rubric.ts'
import { isUntreated } from '#shared/records/untreated.ts'
import type { Synthesis, SynthesisFiche } from '../documents/synthesis/synthesis.ts'

interface Known {
  /** Those that stand; one may be told under several axes. */
  readonly fiches: readonly SynthesisFiche[]
  /** Soonest first. */
  readonly later: readonly Meeting[]
}

/** What the meeting left: points it did not come to, cells it did not treat, fiches that nobody bears. */
export const openPoints = (db: Db, minutes: Minutes, { fiches, later }: Known): Synthesis['open'] => {
  const taken = takenUp(db, later)
  const axes = standingAxes(db)
  const standing = representativesOf(db, 'fiche')
  return [
    ...untreatedPoints(db, minutes).map(({ id, title }) => ({
      point: `«\u00A0${title ?? 'Point sans intitulé'}\u00A0», non traité`,
      takenUpIn: taken((item) => item.carriedFrom === id),
    })),
    ...minutes.axisSheets.map(inStandingAxis(db)).flatMap((sheet) => {
      const labels = untreatedInSheet(sheet)
      const number = axes.find(({ id }) => id === sheet.axis)?.number
      return labels.length === 0
        ? []
        : [
            {
              point: saying(`Axe ${number ?? ''}`.trim(), labels),
              takenUpIn: sheet.axis === null ? null : taken((item) => item.axis === sheet.axis),
            },
          ]
    }),
    ...[...new Map(fiches.map((fiche) => [fiche.id, fiche])).values()].flatMap(({ id, reference, bearer }) => {
      const takenUpIn = taken((item) => item.fiche === id)
      const labels = minutes.fiches.filter((one) => standing(one.id) === id).flatMap(untreatedInFiche)
      return [
        ...(labels.length === 0 ? [] : [{ point: saying(ficheCalled(reference), [...new Set(labels)]), takenUpIn }]),
        ...(bearer === null ? [{ point: `${ficheCalled(reference)}\u00A0: porteur à désigner`, takenUpIn }] : []),
      ]
    }),
  ]
}

const untreatedPoints = (db: Db, { meeting, untreated }: Minutes): readonly AgendaItem[] =>
  rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting.id).orderBy('position').orderBy('id')).filter(
    ({ id, kind }) => untreated.includes(id) && kind !== 'pause',
  )

const saying = (what: string, labels: readonly string[]): string => `${what}, non traité\u00A0: ${labels.join(', ')}`

/** Their names, in lower case. */
const untreatedInSheet = (sheet: AxisSheet): readonly string[] =>
  axisCells.flatMap(({ field, name }) => (isUntreated(sheet[field]) ? [innerCase(name)] : []))

const untreatedInFiche = (fiche: Fiche): readonly string[] => [
  ...askedRubrics.flatMap((field) =>
    isUntreated(fiche[field]) ? [innerCase(ficheDeclaration.fields[field].label)] : [],
  ),
  ...untreatedCells(fiche).map(innerCase),
]

/** The first of these meetings whose agenda takes something up, by its name; `null` when none does. */
const takenUp = (db: Db, later: readonly Meeting[]): ((takes: (item: AgendaItem) => boolean) => string | null) => {
  const ids = later.map(({ id }) => id)
  const agendas = Map.groupBy(
    rows(db, 'agendaItem', (q) => q.where('meeting', 'in', ids))
      .map(inStandingAxis(db))
      .map(inStandingFiche(db)),
    ({ meeting }) => meeting,
  )
  return (takes) => {
    const found = later.find(({ id }) => agendas.get(id)?.some(takes))
    return found === undefined ? null : meetingLine({ meeting: found, sector: null })
  }
}
