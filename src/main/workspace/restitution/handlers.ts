import type { FeatureContext } from '#main/kit/context.ts'
import { loadPeopleToHide } from '#main/kit/people-to-hide.ts'
import type { AskedOf, Handlers } from '#shared/contract/define.ts'
import type { restitutionContract } from '#shared/contract/workspace/restitution.ts'
import type { SlideShow } from '#shared/records/slide-show.ts'
import { composeSlides } from '../documents/restitution/compose-slides.ts'
import { withoutNames } from '../documents/restitution/without-names.ts'
import { loadRestitution, type RestitutionSources } from './load-restitution.ts'
import { writeRestitution } from './write-restitution.ts'

export const restitutionHandlers = (
  context: FeatureContext,
  sources: RestitutionSources,
): Handlers<typeof restitutionContract> => {
  const loaded = (wanted: AskedOf<typeof restitutionContract.get>) => {
    const { facts, fiches } = loadRestitution(context, sources, wanted)
    const told = wanted.persons ? facts : withoutNames(facts, loadPeopleToHide(context.workspace.db, null))
    return { show: composeSlides(told) satisfies SlideShow, facts, fiches }
  }
  return {
    get: (wanted) => {
      const { show, facts, fiches } = loaded(wanted)
      const chosen = new Set(facts.chosen.map(({ id }) => id))
      return {
        show,
        fiches: fiches.map(({ id, reference, title }) => ({ id, reference, title, chosen: chosen.has(id) })),
      }
    },
    write: ({ template, as, job, ...wanted }) => {
      const { show, facts } = loaded(wanted)
      return writeRestitution(context, show, { template, as, job, day: facts.shownAt?.date ?? facts.day })
    },
  }
}
