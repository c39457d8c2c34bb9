import type { RowId } from '../../../kernel/ids.ts'
import { innerCase } from '../../../kernel/typography.ts'
import { slot } from '../../../text/french-hours.ts'
import type { ProgrammeItem } from '../../records.ts'
import { itemName } from './line-words.ts'
import type { programmeItemKinds } from './programme-item.ts'
import type { Programme, ProgrammeLine } from './programme-line.ts'

/** One thing of a programme, as somebody was told it. It names nobody. */
interface ToldItem extends Pick<ProgrammeItem, 'kind' | 'title' | 'startsAt' | 'endsAt'> {
  readonly id: string
  /** They speak at it, or hold it. */
  readonly isOwn: boolean
  /** The name of the room. */
  readonly room: string | null
}

/**
 * What a programme tells now to somebody, as it is kept with what they were sent: a line an item, its parts between
 * tabulations.
 */
export const toldText = ({ rooms, lines }: Programme, own: readonly RowId[]): string =>
  lines
    .map(({ item: { id, kind, title, startsAt, endsAt, room } }) =>
      [startsAt, endsAt, title, rooms.find((one) => one.id === room)?.name, kind, own.includes(id) ? 'own' : '', id]
        .map((part) => part ?? '')
        .join('\t'),
    )
    .join('\n')

const readItem = (line: string): readonly ToldItem[] => {
  const [startsAt, endsAt, title, room, kind, own, id] = line.split('\t').map((part) => (part === '' ? null : part))
  if (id === undefined || id === null) return []
  return [
    {
      ...{ id, isOwn: own === 'own', room: room ?? null, title: title ?? null },
      kind: (kind ?? null) as keyof typeof programmeItemKinds | null,
      startsAt: startsAt ?? null,
      endsAt: endsAt ?? null,
    },
  ]
}

/** What somebody was told of a programme that is no longer so. */
export interface ProgrammeChanges {
  /** A sentence part each: « Atelier « Mots de passe » : 10 h 35 – 11 h 35 devenu 14 h 30 – 15 h 30 ». */
  readonly words: readonly string[]
  /** Of what they do there, or it is no longer what they do. */
  readonly isOwn: boolean
}

/** What is added makes nothing false of what was told: only whoever speaks there hears of it. */
export const changesSince = (told: string, now: string): ProgrammeChanges => {
  const [before, after] = [told, now].map((text) => text.split('\n').flatMap(readItem)) as [ToldItem[], ToldItem[]]
  const changed = before.flatMap((item) => {
    const words = changeOf(
      item,
      after.find(({ id }) => id === item.id),
    )
    return words === null ? [] : [{ item, words }]
  })
  const [own, ownNow] = [before, after].map((items) =>
    items
      .filter(({ isOwn }) => isOwn)
      .map(({ id }) => id)
      .toSorted(),
  )
  return {
    words: changed.map(({ words }) => words),
    isOwn: String(own) !== String(ownNow) || changed.some(({ item }) => item.isOwn),
  }
}

/** Whether all that they were told is still so. */
export const isStillSo = ({ words, isOwn }: ProgrammeChanges): boolean => words.length === 0 && !isOwn

const changeOf = (before: ToldItem, now: ToldItem | undefined): string | null => {
  const name = itemName(before)
  if (now === undefined) return `${name} n’est plus au programme`
  const hours = [before, now].map(({ startsAt, endsAt }) => slot(startsAt, endsAt) || 'toute la durée')
  const rooms = [before, now].map(({ room }) => (room === null ? 'sans salle' : `salle «\u00A0${room}\u00A0»`))
  const isCalledSo = before.title === now.title && before.kind === now.kind
  const called = isCalledSo ? name : `${name}, à présent ${innerCase(itemName(now))}`
  const changes = [
    hours[0] === hours[1] ? null : `${hours[0]} devient ${hours[1]}`,
    rooms[0] === rooms[1] ? null : `${rooms[0]} devient ${rooms[1]}`,
  ].filter((change) => change !== null)
  if (changes.length === 0) return isCalledSo ? null : called
  return `${called}\u00A0: ${changes.join(', ')}`
}

/** The items where somebody speaks, or that they hold: by any of their keys. */
export const itemsOf = (lines: readonly ProgrammeLine[], keys: readonly (string | null)[]): readonly RowId[] =>
  lines.filter(({ speakers }) => speakers.some(({ key }) => keys.includes(key))).map(({ item }) => item.id)
