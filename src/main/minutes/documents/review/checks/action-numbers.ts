import { fold } from '#shared/kernel/fold.ts'
import type { Fiche } from '#shared/records/records.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { replaceWords } from '#shared/text/rich-text/replace-words.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import type { Finding } from '../finding.ts'
import { axisCellPlace, ficheOf, placeOf, sheetOf } from '../passages.ts'
import { axisNumber } from '../section-names.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** « Action 1 », « Action 3 »: the numbers typed in a list of kept actions. */
export const actionNumbers = ({ minutes, names }: Reviewed): readonly Finding[] =>
  minutes.sections.flatMap((section) => {
    const sheet = sheetOf(section, minutes)
    if (sheet?.priorityActions == null) return []
    const actions = numberedActions(sheet.priorityActions)
    const wrong = actions.find(({ number }, index) => number !== index + 1)
    if (wrong === undefined) return []
    const place = axisCellPlace(section, names, 'priorityActions', sheet)
    return [
      {
        code: 'action-numbers',
        weight: 'wrong' as const,
        title: `Les actions sont numérotées ${actions.map(({ number }) => number).join(', ')}.`,
        places: [quotedPlace(place, wrong.line)],
        about: [sheet.id, actions.map(({ number }) => number)],
        mending: {
          way: 'write' as const,
          verb: 'Renuméroter',
          change: {
            writes: [
              {
                record: 'axisSheet' as const,
                id: sheet.id,
                values: { priorityActions: renumbered(sheet.priorityActions, actions) },
              },
            ],
          },
        },
      },
    ]
  })

/** A fiche « Action 1 » that its axis lists as action 2: no mistake, for identity is not a number. */
export const ficheNumbers = ({ minutes, names }: Reviewed): readonly Finding[] => {
  const differing = minutes.sections.flatMap((section) => {
    const fiche = ficheOf(section, minutes)
    const sheet = minutes.axisSheets.find(({ axis }) => axis !== null && axis === fiche?.axis)
    if (fiche?.number == null || sheet?.priorityActions == null) return []
    const action = numberedActions(sheet.priorityActions).find(({ title }) => areOneAction(title, fiche))
    return action === undefined || action.number === fiche.number ? [] : [{ section, fiche, action }]
  })
  if (differing.length === 0) return []
  const told = differing.map(
    ({ fiche, action }) =>
      `Axe ${axisNumber(minutes, fiche.axis) ?? ''}\u00a0: la fiche «\u00a0Action ${fiche.number}\u00a0» est l’action ${action.number} de l’axe.`,
  )
  return [
    {
      code: 'fiche-numbers',
      weight: 'note',
      title: agree(
        differing.length,
        'Une fiche ne porte pas le numéro de son action.',
        'Des fiches ne portent pas le numéro de leur action.',
      ),
      detail: told.join(' '),
      places: differing.map(({ section }) => placeOf(section, names)),
      about: differing.map(({ fiche, action }) => [fiche.id, fiche.number, action.number]),
    },
  ]
}

interface NumberedAction {
  readonly line: string
  readonly number: number
  readonly title: string
  /** Where its number stands in the line. */
  readonly from: number
}

const numberedActions = (text: RichText): readonly NumberedAction[] =>
  linesOf(text).flatMap((line) => {
    const found = /^(actions?\s+)(\d+)\s*[.:–-]?\s*(.*)/is.exec(line)
    if (found === null) return []
    const [, head = '', number = '', title = ''] = found
    return [{ line, number: Number(number), title, from: head.length }]
  })

const renumbered = (text: RichText, actions: readonly NumberedAction[]): RichText =>
  actions.reduce(
    (changed, { line, number, from }, index) =>
      replaceWords(changed, { paragraph: line, from, to: from + String(number).length }, String(index + 1)),
    text,
  )

/** The same words but for small ones: « Création d’une stratégie… (environ 3 ans) » is « Créer une stratégie… ». */
const areOneAction = (title: string, fiche: Fiche): boolean => {
  const [a, b] = [wordsOf(title), wordsOf(fiche.title ?? '')]
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  const common = [...fewer].filter((word) => more.has(word)).length
  return fewer.size > 0 && common / fewer.size >= 0.6
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  )
