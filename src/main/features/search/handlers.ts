import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { SearchHit, searchContract } from '#shared/contract/search.ts'
import { plainText } from '#shared/domain/rich-text/plain-text.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { meetingSummaries } from '../meeting-summary.ts'
import { excerptAround } from './excerpt.ts'

const mostHits = 20

export const searchHandlers = (context: FeatureContext): Handlers<typeof searchContract> => {
  const { db } = context.workspace

  const meetings = (): readonly Candidate[] =>
    meetingSummaries(db).map(({ id, title }) => ({ kind: 'meeting', id, meeting: id, title, text: title }))

  const persons = (): readonly Candidate[] =>
    prepared<[], { id: RowId; name: string; meeting: RowId | null }>(
      db,
      `SELECT person.id, trim(coalesce(lastName, '') || ' ' || coalesce(firstName, '')) AS name,
         (SELECT attendance.meeting FROM attendance WHERE attendance.person = person.id LIMIT 1) AS meeting
       FROM person ORDER BY lastName, firstName, person.id`,
    )
      .all()
      .map(({ id, name, meeting }) => ({ kind: 'person', id, meeting, title: name, text: name }))

  const sections = (): readonly Candidate[] =>
    rows(db, 'section', (q) => q.orderBy('meeting').orderBy('position')).map((section) => ({
      kind: 'section',
      id: section.id,
      meeting: section.meeting,
      title: row(db, 'meeting', section.meeting)?.title ?? 'Réunion sans intitulé',
      text: [plainText(section.title), plainText(section.body)].join('\n'),
    }))

  return {
    find: ({ text }) => {
      if (text.trim() === '') return []
      const hits = [meetings, persons, sections].flatMap((source) =>
        source().flatMap((candidate) => hitOf(candidate, text)),
      )
      return hits.slice(0, mostHits)
    },
  }
}

type Candidate = Pick<SearchHit, 'kind' | 'id' | 'meeting' | 'title'> & { readonly text: string }

const hitOf = ({ text, ...candidate }: Candidate, wanted: string): readonly SearchHit[] => {
  const found = excerptAround(text, wanted)
  return found === null ? [] : [{ ...candidate, ...found }]
}
