import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { ProgrammeProposal } from '#shared/contract/meetings/programme.ts'
import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { programmeItem } from '#shared/records/meetings/programme-item/programme-item.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { ProgrammeChoice } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree, counted, inFigures } from '#shared/text/french-numbers.ts'
import type { Waiting, WaitingFiche } from './waiting.ts'

/** A proposal with what it becomes when it is kept. */
export interface ComposedProposal extends ProgrammeProposal {
  readonly becomes:
    | { readonly kind: 'item'; readonly values: ChangesOf<typeof programmeItem> }
    | { readonly kind: 'invitation'; readonly actor: RowId }
}

/** What was decided already, and what is still there of it. */
export interface Decided {
  readonly choices: readonly ProgrammeChoice[]
  /** Items of the programme. */
  readonly items: ReadonlySet<RowId>
  /** Structures on the list of this meeting, as such or by someone of theirs. */
  readonly invited: ReadonlySet<RowId>
}

type Found = Omit<ComposedProposal, 'state'>

/** What a forum could take up, each with its reason: what waits for a decision first, then what was kept, then dropped. */
export const composeProposals = (waiting: Waiting, decided: Decided): readonly ComposedProposal[] => {
  const found: readonly Found[] = [
    ...waiting.fiches.flatMap(staleFiche),
    ...waiting.fiches.flatMap(untreatedFiche),
    ...waiting.sheets.map(({ id, axis, title, untreated, meeting }) =>
      item('untreated', id, title, `${sentenceCase(cellsWords(untreated))} ${at(meeting)}.`, { axis }),
    ),
    ...waiting.points.map(({ id, title, meeting }) =>
      item('untreated', id, title, `Point resté à traiter ${at(meeting)}.`, {}),
    ),
    ...waiting.needs.map(({ id, text, audience, raisedOn }) =>
      item('need', id, text, needWords(audience, raisedOn), { need: id }),
    ),
    ...waiting.structures.map(unmet),
  ]
  const stateOf = states(decided)
  const proposals = found.map((one) => ({ ...one, state: stateOf(one) }))
  return order.flatMap((state) => proposals.filter((one) => one.state === state))
}

const order = ['proposed', 'kept', 'dropped'] as const

/** What was kept and taken out since is proposed again. */
const states = ({ choices, items, invited }: Decided) => {
  const last = new Map(choices.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((one) => [one.proposal, one]))
  return ({ key, becomes }: Found): ProgrammeProposal['state'] => {
    const choice = last.get(key)
    if (choice === undefined) return 'proposed'
    if (choice.kept !== true) return 'dropped'
    const stands =
      becomes.kind === 'invitation' ? invited.has(becomes.actor) : choice.item !== null && items.has(choice.item)
    return stands ? 'kept' : 'proposed'
  }
}

const staleFiche = (fiche: WaitingFiche): readonly Found[] => {
  if (!isStale(fiche)) return []
  const said = [
    ...(fiche.late ? [fiche.endsOn === null ? 'en retard' : `devait finir le ${longDate(fiche.endsOn)}`] : []),
    ...(fiche.lateSteps > 0 ? [counted(fiche.lateSteps, 'étape en retard', 'étapes en retard', 'f')] : []),
    ...(fiche.stillSince === null ? [] : [`rien d’écrit depuis le ${longDate(fiche.stillSince)}`]),
  ]
  return [
    item('stale', fiche.id, fiche.title, `${fiche.called}\u00a0: ${said.join(', ')}.`, {
      fiche: fiche.id,
      axis: fiche.axis,
    }),
  ]
}

/** What is stale says so once. */
const untreatedFiche = (fiche: WaitingFiche): readonly Found[] =>
  isStale(fiche) || fiche.untreated.length === 0
    ? []
    : [
        item('untreated', fiche.id, fiche.title, `${fiche.called}\u00a0: ${cellsWords(fiche.untreated)}.`, {
          fiche: fiche.id,
          axis: fiche.axis,
        }),
      ]

const isStale = ({ late, lateSteps, stillSince }: WaitingFiche): boolean => late || lateSteps > 0 || stillSince !== null

export const unmetKey = (actor: RowId): string => `unmet:${actor}`

const unmet = ({ id, name }: Waiting['structures'][number]): Found => ({
  key: unmetKey(id),
  reason: 'unmet',
  title: name,
  because: 'Ni invitée, ni présente à une autre réunion.',
  becomes: { kind: 'invitation', actor: id },
})

const item = (
  reason: ProgrammeProposal['reason'],
  id: RowId,
  title: string,
  because: string,
  takes: Pick<ChangesOf<typeof programmeItem>, 'axis' | 'fiche' | 'need'>,
): Found => ({
  key: `${reason}:${id}`,
  reason,
  title,
  because,
  becomes: {
    kind: 'item',
    values: {
      kind: 'workshop',
      title: cutAtWord(title.replaceAll(/\s+/g, ' '), programmeItem.fields.title.max),
      ...takes,
    },
  },
})

/** Stands after « Non traité. » */
const cellsWords = (labels: readonly string[]): string =>
  agree(labels.length, `case «\u00a0${labels[0]}\u00a0»`, `${inFigures(labels.length)}\u00a0cases`)

/** Stands after « Besoin en attente. » */
const needWords = (audience: string | null, raisedOn: string | null): string => {
  const said = [
    audience === null ? null : `pour\u00a0: ${audience}`,
    raisedOn === null ? null : `exprimé le ${longDate(raisedOn)}`,
  ]
  const words = said.filter((part) => part !== null).join(', ')
  return words === '' ? 'Personne n’y a encore répondu.' : `${sentenceCase(words)}.`
}

const at = ({ title, date }: NamedMeeting): string =>
  `à «\u00a0${title}\u00a0»${date === null ? '' : `, le ${longDate(date)}`}`
