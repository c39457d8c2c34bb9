import type { RowId } from '../../src/shared/kernel/ids.ts'
import type { TestApp } from './test-app.ts'

export const forum = async (app: TestApp, date: string | null, changes: object = {}): Promise<RowId> => {
  const { id } = await app.call('meetings.create', {
    title: `Forum du ${date ?? 'jour à venir'}`,
    kind: 'forum',
    number: null,
    seriesName: '',
    sector: null,
    date,
    startsAt: '09:00',
    endsAt: '17:00',
    place: 'Halle aux grains',
    ...changes,
  })
  return id
}

/** A forum with the usual questions; their ids in order. */
export const evaluated = async (app: TestApp, date: string) => {
  const meeting = await forum(app, date)
  await app.call('evaluations.startFrom', { meeting, from: 'usual' })
  const { questions } = await app.call('evaluations.page', { meeting })
  return { meeting, questions: questions.map(({ id }) => id) }
}

/** Types a form in, its answers in the order of the questions; « » for none. */
export const typeForm = (
  app: TestApp,
  { meeting, questions }: { readonly meeting: RowId; readonly questions: readonly RowId[] },
  number: number | null,
  values: readonly string[],
  reply: RowId | null = null,
) => {
  const answers = values.map((value, at) => ({ question: questions[at] as RowId, value }))
  return app.call('evaluations.saveReply', { meeting, reply, number, answers })
}
