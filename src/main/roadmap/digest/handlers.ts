import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { digestContract, WantedLetter } from '#shared/contract/roadmap/digest.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { monthsBefore } from '#shared/records/directory/freshness.ts'
import type { Digest } from '#shared/records/records.ts'
import { dayAfter } from '#shared/text/days.ts'
import { monthAndYear } from '#shared/text/french-dates.ts'
import { composeDigest, isEmptyDigest } from '../documents/digest/compose-digest.ts'
import { digestEntries } from '../documents/digest/entries.ts'
import { loadSurroundings } from '../read/surroundings.ts'
import { loadFacts } from './load-facts.ts'
import { mailOf, writeLetter } from './write-letter.ts'

export const digestHandlers = (context: FeatureContext): Handlers<typeof digestContract> => {
  const { db } = context.workspace
  const letters = () => rows(db, 'digest', (q) => q.orderBy('endsOn', 'desc').orderBy('id', 'desc'))
  const choiceOf = (letter: WantedLetter): Omit<Digest, 'id'> => {
    if (letter.kind === 'kept') return demand(db, 'digest', letter.id)
    const { startsOn, endsOn, sector, axis } = letter
    const { title } = firstChoice(null, endsOn ?? localDay(context.clock.now()))
    return { title, intro: null, leftOut: null, startsOn, endsOn, sector, axis }
  }
  return {
    list: () => letters().map(({ id, title, startsOn, endsOn }) => ({ id, title, startsOn, endsOn })),
    start: () => {
      const id = context.ids.row()
      const last = letters()[0]?.endsOn ?? null
      context.write({
        intent: 'digest.start',
        writes: [{ record: 'digest', id, values: firstChoice(last, localDay(context.clock.now())) }],
      })
      return { id }
    },
    get: ({ digest: id }) => {
      const digest = demand(db, 'digest', id)
      const facts = loadFacts(context, digest)
      const document = composeDigest(facts)
      return {
        digest,
        ...loadSurroundings(db),
        entries: digestEntries(facts),
        document: { ...document, pictures: document.pictures.map((picture) => ({ ...picture, data: null })) },
      }
    },
    mail: ({ digest: id }) => mailOf(composeDigest(loadFacts(context, demand(db, 'digest', id)))),
    write: ({ letter, ...asked }) => {
      const facts = loadFacts(context, choiceOf(letter))
      if (isEmptyDigest(facts)) throw emptyLetter()
      return writeLetter(context, facts, asked)
    },
  }
}

const emptyLetter = () =>
  new AppFailure({
    code: 'digest-empty',
    fact: 'La lettre n’a pas été écrite.',
    cause: 'Sur cette période, elle n’a rien à dire.',
    unchanged: 'Rien n’a été enregistré.',
    next: 'Choisissez une autre période, ou datez une actualité.',
  })

/** What a new letter begins with: since the last one ended, or for a month, until today. @param last `YYYY-MM-DD` */
const firstChoice = (last: string | null, today: string): Pick<Digest, 'title' | 'startsOn' | 'endsOn'> => ({
  title: `Lettre d’information – ${monthAndYear(today)}`,
  startsOn: last !== null && last < today ? dayAfter(last) : monthsBefore(today, 1),
  endsOn: today,
})
