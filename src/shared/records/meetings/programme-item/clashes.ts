import type { RowId } from '../../../kernel/ids.ts'
import { hoursOf, type ProgrammeLine, type ProgrammeSpeakerLine } from './programme-line.ts'

/** Two things that cannot both be where they are. */
export type Clash = { readonly first: ProgrammeLine; readonly second: ProgrammeLine } & (
  | { readonly kind: 'room'; readonly room: RowId }
  | { readonly kind: 'speaker'; readonly speaker: ProgrammeSpeakerLine }
)

/**
 * Two of one room at one time, and whoever would be in two places at once. One that ends when the other begins follows it.
 * What says no hour takes a corner of its room, and clashes with nothing; nor do stands, breaks and welcomes among them:
 * one drinks one’s coffee between the stands.
 */
export const clashesOf = (lines: readonly ProgrammeLine[]): readonly Clash[] => {
  const timed = lines
    .filter(({ item }) => hoursOf(item) !== null)
    .toSorted((a, b) => (a.item.startsAt ?? '').localeCompare(b.item.startsAt ?? ''))
  return timed.flatMap((first, rank) =>
    timed
      .slice(rank + 1)
      .filter((second) => overlap(first, second))
      .flatMap((second) => clashesBetween(first, second)),
  )
}

/** The same two for the same reason, whichever comes first. */
export const clashKey = (clash: Clash): string => {
  const ends = [clash.first.item.id, clash.second.item.id].toSorted()
  return [clash.kind, clash.kind === 'room' ? clash.room : clash.speaker.key, ...ends].join(' ')
}

const overlap = (a: ProgrammeLine, b: ProgrammeLine): boolean => {
  const [of, other] = [hoursOf(a.item), hoursOf(b.item)]
  return of !== null && other !== null && of[0] < other[1] && other[0] < of[1]
}

const sharesRoom = ({ item: { kind } }: ProgrammeLine): boolean =>
  kind === 'stand' || kind === 'break' || kind === 'welcome'

const clashesBetween = (first: ProgrammeLine, second: ProgrammeLine): readonly Clash[] => {
  const { room } = first.item
  const keys = new Set(second.speakers.map(({ key }) => key))
  const shared = new Map(first.speakers.filter(({ key }) => keys.has(key)).map((one) => [one.key, one]))
  return [
    ...(room !== null && room === second.item.room && !(sharesRoom(first) && sharesRoom(second))
      ? [{ kind: 'room', room, first, second } as const]
      : []),
    ...[...shared.values()].map((speaker) => ({ kind: 'speaker', speaker, first, second }) as const),
  ]
}
