import type { SaidFormulations } from '#shared/contract/roadmap/axes.ts'
import type { SaidInMeeting } from './load-said.ts'

/** What a meeting says, as it is offered: a phase at a time, in their order. */
export const saidByStage = ({ meeting: { id, title, date }, said }: SaidInMeeting): SaidFormulations => ({
  meeting: { id, title: title ?? 'Réunion sans intitulé', date },
  said: [...Map.groupBy(said, ({ stage }) => stage)].map(([stage, some]) => ({
    stage,
    texts: some.map(({ text }) => text),
  })),
})
