import type { ConflictView, PointChoice } from '#shared/contract/exchanges/conflicts.ts'
import type { DifferenceBlock } from '#shared/text/difference.ts'
import { keepWords, originWords, writtenBy } from './point-words.ts'

/** One of the things that someone may decide of a point. */
export interface Version {
  /** Names it among those of its point. */
  readonly key: string
  readonly choice: PointChoice
  readonly title: string
  /** Beside the title: what becomes of it until someone decides. */
  readonly note: string | null
  /** What it says, and what it took out. */
  readonly lines: readonly DifferenceBlock[]
  /** It says nothing: the field was emptied. */
  readonly empty: boolean
  /** Who wrote it, and when. */
  readonly by: readonly string[]
  /** On the button that retains it. */
  readonly verb: string
}

/** What one chooses between, one's own first, in the order of the keys 1, 2, 3: a removal is done or undone, a value is one of those written. */
export const versionsOf = (point: ConflictView): readonly Version[] =>
  point.kind === 'removal' ? ofRemoval(point) : ofValue(point)

const ofValue = ({ sides, proposal }: ConflictView): readonly Version[] => {
  const written = ownFirst(sides).map(
    (side): Version => ({
      key: side.side,
      choice: { kind: 'side', side: side.side },
      title: originWords(side, sides),
      note: side === sides[0] ? 'affichée en attendant' : null,
      lines: side.lines,
      empty: side.words === null,
      by: [writtenBy(side)],
      verb: keepWords(side, sides),
    }),
  )
  if (proposal === null) return written
  const both: Version = {
    key: 'proposal',
    choice: { kind: 'proposal' },
    title: 'Les deux réunies',
    note: 'proposée',
    lines: proposal.split('\n').map(sameLine),
    empty: false,
    by: ['Chaque passage modifié d’un seul côté'],
    verb: 'Retenir les deux réunies',
  }
  return [...written, both]
}

const ownFirst = (sides: ConflictView['sides']): ConflictView['sides'] => [
  ...sides.filter(({ origin }) => origin.kind === 'own'),
  ...sides.filter(({ origin }) => origin.kind !== 'own'),
]

const sameLine = (text: string): DifferenceBlock => ({ kind: 'same', role: 'text', parts: [{ kind: 'same', text }] })

const ofRemoval = ({ sides, name }: ConflictView): readonly Version[] => {
  const removed = sides.filter(({ words }) => words === 'Supprimée')
  const changed = sides.filter((side) => !removed.includes(side))
  return [
    {
      key: 'keep',
      choice: { kind: 'keep' },
      title: 'Garder',
      note: 'en place en attendant',
      lines: changed.flatMap(({ lines }) => lines),
      empty: false,
      by: changed.map((side) => `Modifié par ${writtenBy(side)}`),
      verb: 'Garder',
    },
    {
      key: 'remove',
      choice: { kind: 'remove' },
      title: 'Supprimer',
      note: null,
      lines: [sameLine(`Retirer «\u00a0${name}\u00a0»`)],
      empty: false,
      by: removed.map((side) => `Supprimé par ${writtenBy(side)}`),
      verb: 'Supprimer',
    },
  ]
}
