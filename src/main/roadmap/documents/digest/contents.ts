import type { RowId } from '#shared/kernel/ids.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Meeting } from '#shared/records/records.ts'
import { dayAfter } from '#shared/text/days.ts'
import type { DigestFacts, FicheMove, ToldNeed, ToldNews } from './digest.ts'

/** What a letter holds, in the order in which it tells it. */
export interface DigestContents {
  /** By axis, in the order of the axes; those of none last. */
  readonly news: readonly NewsOfAxis[]
  /** Soonest first. */
  readonly events: readonly ToldEvent[]
  readonly needs: readonly ToldNeed[]
  readonly moves: readonly FicheMove[]
}

export interface NewsOfAxis {
  readonly axis: RowId | null
  readonly news: readonly ToldNews[]
}

/** A meeting to come, or what an item of news announces. */
export type ToldEvent =
  | { readonly kind: 'meeting'; readonly id: RowId; readonly on: string; readonly meeting: Meeting }
  | { readonly kind: 'news'; readonly id: RowId; readonly on: string; readonly told: ToldNews }

/** Days after which what is to come is for another letter. */
const horizon = 92

/** All that the choice of a letter holds, whether it is kept or left out. */
export const contentsOf = (facts: DigestFacts): DigestContents => {
  const { choice } = facts
  const within = (day: string | null): boolean =>
    day !== null && (choice.startsOn ?? '') <= day && day <= (choice.endsOn ?? '9999-12-31')
  const concerns = (sector: RowId | null): boolean =>
    choice.sector === null || sector === null || sector === choice.sector
  const isOf = (axis: RowId | null): boolean => choice.axis === null || axis === choice.axis
  return {
    news: byAxis(
      facts,
      facts.news.filter(({ item, axis }) => within(item.publishedOn) && concerns(item.sector) && isOf(axis)),
    ),
    events: eventsOf(facts, concerns, isOf),
    needs: facts.needs
      .filter(
        ({ need, sector, axis }) =>
          need.state === 'answered' && within(need.answeredOn) && concerns(sector) && isOf(axis),
      )
      .toSorted((a, b) => compare(b.need.answeredOn ?? '', a.need.answeredOn ?? '')),
    moves: facts.moves
      .filter(({ on, sector, axis }) => within(on) && concerns(sector) && isOf(axis))
      .toSorted((a, b) => compare(b.on, a.on)),
  }
}

/** The same without what the letter leaves out. */
export const keptContents = (contents: DigestContents, leftOut: ReadonlySet<RowId>): DigestContents => ({
  news: contents.news
    .map(({ axis, news }) => ({ axis, news: news.filter(({ item }) => !leftOut.has(item.id)) }))
    .filter(({ news }) => news.length > 0),
  events: contents.events.filter(({ id }) => !leftOut.has(id)),
  needs: contents.needs.filter(({ need }) => !leftOut.has(need.id)),
  moves: contents.moves.filter(({ id }) => !leftOut.has(id)),
})

export const isEmptyContents = ({ news, events, needs, moves }: DigestContents): boolean =>
  news.length + events.length + needs.length + moves.length === 0

const byAxis = ({ axes }: DigestFacts, news: readonly ToldNews[]): readonly NewsOfAxis[] => {
  const known = new Set(axes.map(({ id }) => id))
  const groups = Map.groupBy(
    news.toSorted((a, b) => compare(b.item.publishedOn ?? '', a.item.publishedOn ?? '')),
    ({ axis }) => (axis !== null && known.has(axis) ? axis : null),
  )
  return [...axes.map(({ id }) => id), null].flatMap((axis) => {
    const own = groups.get(axis)
    return own === undefined ? [] : [{ axis, news: own }]
  })
}

/** Meetings concern no axis: an axis keeps them all. */
const eventsOf = (
  { choice, today, meetings, news }: DigestFacts,
  concerns: (sector: RowId | null) => boolean,
  isOf: (axis: RowId | null) => boolean,
): readonly ToldEvent[] => {
  const first = choice.startsOn !== null && choice.startsOn > today ? choice.startsOn : today
  const last = dayAfter(choice.endsOn !== null && choice.endsOn > first ? choice.endsOn : first, horizon)
  const isToCome = (day: string | null): day is string => day !== null && first <= day && day <= last
  const ofMeetings = meetings.flatMap((meeting): ToldEvent[] =>
    isToCome(meeting.date) && !isOff(meeting) && concerns(meeting.sector)
      ? [{ kind: 'meeting', id: meeting.id, on: meeting.date, meeting }]
      : [],
  )
  const ofNews = news.flatMap((told): ToldEvent[] => {
    const { id, happensOn, publishedOn, sector } = told.item
    return isToCome(happensOn) && publishedOn !== null && concerns(sector) && isOf(told.axis)
      ? [{ kind: 'news', id, on: happensOn, told }]
      : []
  })
  return [...ofMeetings, ...ofNews].toSorted((a, b) => compare(a.on, b.on))
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
