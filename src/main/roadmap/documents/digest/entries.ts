import { oneLine } from '#main/office/paper/one-line.ts'
import type { DigestEntry } from '#shared/contract/roadmap/digest.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { contentsOf } from './contents.ts'
import type { DigestFacts } from './digest.ts'
import { meetingFacts, meetingTitle, moveWords, newsFacts, newsTitle } from './told.ts'

/** What a letter may tell, for whoever chooses: each once, though an item of news may be an event too. */
export const digestEntries = (facts: DigestFacts): readonly DigestEntry[] => {
  const { news, events, needs, moves } = contentsOf(facts)
  const entry = (
    kind: DigestEntry['kind'],
    id: DigestEntry['id'],
    title: string,
    details: readonly (string | null)[],
  ): DigestEntry => ({
    id,
    kind,
    title: oneLine(title),
    detail: withNoBreakSpaces(details.filter((detail) => detail !== null && detail !== '').join(', ')),
    kept: !facts.leftOut.has(id),
  })
  const all = [
    ...news.flatMap((group) =>
      group.news.map((told) =>
        entry('news', told.item.id, newsTitle(told), [
          longDate(told.item.publishedOn ?? ''),
          ...newsFacts(told, facts),
        ]),
      ),
    ),
    ...events.map((event) =>
      event.kind === 'meeting'
        ? entry('event', event.id, meetingTitle(event.meeting), [longDate(event.on), ...meetingFacts(event.meeting)])
        : entry('event', event.id, newsTitle(event.told), [longDate(event.on), ...newsFacts(event.told, facts)]),
    ),
    ...needs.map(({ need, fiche }) =>
      entry('need', need.id, need.text ?? '', [`répondu le ${longDate(need.answeredOn ?? '')}`, fiche]),
    ),
    ...moves.map((move) => entry('fiche', move.id, move.title, [moveWords(move)])),
  ]
  const told = new Set<string>()
  return all.filter(({ id }) => !told.has(id) && told.add(id))
}
