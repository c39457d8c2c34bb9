import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { organisation } from '#main/kit/organisation.ts'
import { runTold } from '#main/kit/run-job.ts'
import { workbookType, writeWorkbookFile } from '#main/kit/workbook-jobs.ts'
import type { Workbook } from '#main/office/xlsx/workbook.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { coordinationContract } from '#shared/contract/meetings/coordination.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { longPeriod, type Period } from '#shared/text/period.ts'
import { composeCoordination } from '../documents/coordination/compose-coordination.ts'
import { isEvent } from '../documents/coordination/national-words.ts'
import { activitiesIn } from './load-activities.ts'

export const coordinationHandlers = (context: FeatureContext): Handlers<typeof coordinationContract> => ({
  preview: ({ period }) => {
    const { activities, notHeld } = activitiesIn(context, period)
    const events = activities.filter(({ kind }) => isEvent(kind)).length
    return { animations: activities.length - events, events, notHeld }
  },
  write: async ({ period, job }) => {
    const { activities } = activitiesIn(context, period)
    if (activities.length === 0) throw nothingHeld(period)
    const workbook = workbookOf(context, period, activities)
    const written = await runTold(context, writeWorkbookFile, workbook, {
      job,
      label: 'Écriture du classeur',
    })
    return { name: `Activites-de-coordination_${period}.xlsx`, type: workbookType, ...written }
  },
})

const workbookOf = (
  context: FeatureContext,
  period: Period,
  activities: ReturnType<typeof activitiesIn>['activities'],
): Workbook => {
  const espace = rows(context.workspace.db, 'espace', (q) => q.orderBy('id').limit(1))[0] ?? null
  const author = organisation(espace)
  const title = 'Activités de coordination'
  return {
    title: `${title} – ${author}`,
    subject: espace?.programmeName ?? 'Inclusion numérique',
    author,
    day: localDay(context.clock.now()),
    sheets: [composeCoordination(activities, { title, scope: `${sentenceCase(longPeriod(period))}, ${author}` })],
  }
}

const nothingHeld = (period: Period): AppFailure =>
  new AppFailure({
    code: 'coordination-empty',
    fact: 'Le classeur n’a pas été écrit.',
    cause: `Aucune réunion tenue ne porte une date de cette période (${longPeriod(period)}).`,
    unchanged: 'Les réunions n’ont pas changé.',
    next: 'Choisissez une autre période, ou notez d’abord qui était présent.',
  })
