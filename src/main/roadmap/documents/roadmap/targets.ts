import { cell } from '#main/office/paper/cells.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { type AttainmentState, attainmentStates } from '#shared/records/indicators/attainment.ts'
import { statesSentence } from '#shared/records/indicators/states-sentence.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { bullets, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, CellRole, Inline, TableCell } from '#shared/text/rich-text/rich-text.ts'
import { missing } from '../fiche/fiche-words.ts'
import { fichesOf, isPrinted } from './fiches-of.ts'
import type { FicheMeasure, Roadmap } from './roadmap.ts'
import { compactHeading } from './setting.ts'

/** « Deux cibles atteintes, une loin. Un chiffre reste provisoire. », of the indicators of fiches; « » without any. */
export const targetsSentence = (roadmap: Roadmap): string =>
  statesSentence(measuresOf(roadmap).map(({ measure }) => measure.state))

/** « ▲ En bonne voie » */
export const stateOfTarget = (state: AttainmentState): string => {
  const { sign, words } = attainmentStates[state]
  return sign === '–' ? words : `${sign}\u00a0${words}`
}

/** What is reached beside the target, then its state on its ground: what is provisional says no other. */
export const targetCell = (measure: FicheMeasure | undefined): TableCell => {
  if (measure === undefined) return cell('content', [paragraph('–')])
  const { value, target, state } = measure
  const mark = state === 'provisional' ? '\u00a0p' : ''
  const reached: readonly Inline[] =
    value === null
      ? target === null
        ? missing('cible à fixer')
        : [plain(`cible ${target}`)]
      : [plain(target === null ? value + mark : `${value}${mark} sur ${target}`, ...italicOf(state))]
  return cell(groundOf(state), [
    paragraph(reached),
    paragraph([plain(stateOfTarget(state), ...italicOf(state))], 'note'),
  ])
}

/** What is provisional is in italic. */
export const italicOf = (state: AttainmentState) => (state === 'provisional' ? [{ type: 'italic' } as const] : [])

/** On which a target stands; its words say it too. */
export const groundOf = (state: AttainmentState): CellRole => grounds[state] ?? 'content'

const grounds: Readonly<Partial<Record<AttainmentState, CellRole>>> = {
  reached: 'reached',
  onTrack: 'near',
  far: 'late',
}

/** Where the table of fiches has no room for it: a line a state, by name; nothing when no target is judged. */
export const targetLines = (roadmap: Roadmap): readonly Block[] => {
  const lines = told.flatMap((state) => {
    const own = measuresOf(roadmap).filter(({ measure }) => measure.state === state)
    return own.length === 0 ? [] : [item(paragraph(lineOf(state, own)))]
  })
  return lines.length === 0 ? [] : [compactHeading('Où en sont les cibles'), bullets(...lines)]
}

/** What asks for an answer first. */
const told: readonly AttainmentState[] = ['far', 'onTrack', 'reached', 'provisional']

/** More are told in their fiches. */
const named = 6

const lineOf = (state: AttainmentState, own: readonly Measured[]): readonly Inline[] => {
  const words = own.slice(0, named).map(({ measure: { name, value, target }, references }) => {
    const reached = target === null ? value : `${value} sur ${target}`
    return `${name} (${someOf(references)}), ${reached}`
  })
  const left = own.length - words.length
  return [
    plain(stateOfTarget(state), { type: 'bold' }),
    plain(
      `\u00a0: ${[...words, ...(left === 0 ? [] : [`et ${inFigures(left)} de plus, dans les fiches`])].join('\u00a0; ')}.`,
    ),
  ]
}

/** « 1.1, 1.2, 1.3 et 7 autres » */
const someOf = (references: readonly string[]): string =>
  references.length < 5
    ? enumerated(references)
    : enumerated([...references.slice(0, 3), `${inFigures(references.length - 3)} autres`])

interface Measured {
  readonly measure: FicheMeasure
  /** Of the fiches it is an indicator of. */
  readonly references: readonly string[]
}

/** Each indicator once, in the order of the fiches. */
const measuresOf = (roadmap: Roadmap): readonly Measured[] => {
  const all = fichesOf(roadmap)
    .filter(isPrinted)
    .flatMap(({ measures, reference }) => measures.map((measure) => ({ measure, reference })))
  return [...Map.groupBy(all, ({ measure }) => measure)].map(([measure, own]) => ({
    measure,
    references: own.map(({ reference }) => reference),
  }))
}
