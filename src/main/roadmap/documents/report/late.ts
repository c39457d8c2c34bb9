import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { isLateStep } from '#shared/records/roadmap/fiche/late.ts'
import { daysBetween } from '#shared/text/days.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { inFigures, plural } from '#shared/text/french-numbers.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Inline, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { bearersOf, columnDate, missing } from '../fiche/fiche-words.ts'
import { stateOn } from '../roadmap/fiche-state.ts'
import { fichesOf, shortTitleOf } from '../roadmap/fiches-of.ts'
import type { RoadmapFiche } from '../roadmap/roadmap.ts'
import { nothing, type ReportPart, tellingOf, told } from './parts.ts'
import type { Report } from './report.ts'

type LateStep = { readonly of: RoadmapFiche; readonly step: RoadmapFiche['steps'][number] }

/** Fiches and steps that are late on the last day, in reading order. */
export const lateOf = ({
  after,
}: Pick<Report, 'after'>): {
  readonly fiches: readonly RoadmapFiche[]
  readonly steps: readonly LateStep[]
} => ({
  fiches: fichesOf(after).filter((fiche) => stateOn(fiche, after.day) === 'late'),
  steps: fichesOf(after).flatMap((of) =>
    of.steps.filter((step) => isLateStep(step, after.day)).map((step) => ({ of, step })),
  ),
})

/** What is late, from whom, and since when. */
export const latePart = (report: Report): ReportPart => {
  const { to, lateFollowUps, lateAnswers } = report
  const { fiches, steps } = lateOf(report)
  const groups: readonly (readonly [name: string, lines: readonly Line[]])[] = [
    ['Fiches-actions', fiches.map(ficheLine)],
    ['Étapes', steps.map(stepLine)],
    [
      'Décisions et tâches de réunions',
      lateFollowUps.map(({ text, bearer, dueOn, meeting }) => ({
        reference: '–',
        words: text ?? 'Sans texte',
        detail: meeting.title,
        from: bearer,
        dueOn,
      })),
    ],
    [
      'Réponses de structures',
      lateAnswers.map(({ campaign, awaited, asked, dueOn }) => ({
        reference: '–',
        words: `${campaign}\u00a0: ${plural(awaited.length, 'attendue', 'attendues')} sur ${asked}`,
        detail: null,
        from: awaited.join(', '),
        dueOn,
      })),
    ],
  ]
  const filled = groups.filter(([, lines]) => lines.length > 0)
  if (filled.length === 0) return nothing(null)
  const telling = tellingOf(filled.flatMap(([, lines]) => lines).length)
  return told(`En retard au ${longDate(to)}`, {
    type: 'table',
    attrs: {
      look: telling.look,
      widths: [8, 46, 26, 20],
      title: `En retard au ${longDate(to)}`,
      description: 'Une ligne par retard, sous sa nature : sa fiche, ce qui est attendu, de qui, et depuis quand.',
    },
    content: [
      headRow('Fiche', 'Ce qui est attendu', 'De qui', 'Échéance'),
      ...filled.flatMap(([name, lines]) => [
        row(cell('label', [paragraph(`${name} (${inFigures(lines.length)})`, 'label')], 4)),
        ...lines.map((line) => lineRow(line, to, telling)),
      ]),
    ],
  })
}

interface Line {
  readonly reference: string
  readonly words: string
  readonly detail: string | null
  /** `null`: of nobody. */
  readonly from: string | null
  readonly dueOn: string | null
}

const ficheLine = (of: RoadmapFiche): Line => ({
  reference: of.reference,
  words: shortTitleOf(of, 120),
  detail: of.fiche.stateReason,
  from: bearersOf(of).join(', ') || null,
  dueOn: of.fiche.endsOn,
})

const stepLine = ({ of, step }: LateStep): Line => ({
  reference: of.reference,
  words: step.text ?? 'Étape sans texte',
  detail: null,
  from: step.bearer,
  dueOn: step.dueOn,
})

const lineRow = (
  { reference, words, detail, from, dueOn }: Line,
  to: string,
  most: ReturnType<typeof tellingOf>,
): TableRow =>
  row(
    cell('content', [paragraph(reference)]),
    cell('content', [
      paragraph(withOrdinals(cutAtWord(words, most.expected))),
      ...(detail === null ? [] : [paragraph(withOrdinals(cutAtWord(detail, most.from)), 'note')]),
    ]),
    cell('content', [paragraph(from === null ? missing('À désigner') : cutAtWord(from, most.from))]),
    cell('late', [paragraph(sinceWords(dueOn, to))]),
  )

/** « 24.11.2026, 5 jours »; a fiche may be called late before its end. */
const sinceWords = (dueOn: string | null, to: string): string | readonly Inline[] => {
  if (dueOn === null) return missing('À fixer')
  const days = daysBetween(dueOn, to)
  return days <= 0 ? columnDate(dueOn) : `${columnDate(dueOn)}, ${plural(days, 'jour', 'jours')}`
}
