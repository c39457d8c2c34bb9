import type { RemarkWeight } from '#shared/records/minutes/remark.ts'
import { actionNumbers, ficheNumbers } from './checks/action-numbers.ts'
import { announcedActions } from './checks/announced-actions.ts'
import { announcedLists } from './checks/announced-lists.ts'
import { announcedParts } from './checks/announced-parts.ts'
import { announcedPeople } from './checks/announced-people.ts'
import { emptyCells } from './checks/empty-cells.ts'
import { deepSteps, loneBlock, partnerQuestions } from './checks/fiche-contents.ts'
import { looseTasks, otherDueDays, saidDueDays } from './checks/follow-ups.ts'
import { emptySections, skippedLevels, untitledSections } from './checks/headings.ts'
import { links } from './checks/links.ts'
import { loosePoints } from './checks/loose-points.ts'
import { meetingFacts } from './checks/meeting-facts.ts'
import {
  listedTwice,
  twoParagraphs,
  unlistedSubstitutes,
  unsettledArrivals,
  withoutList,
  withoutStructure,
} from './checks/people-listed.ts'
import { mutePictures } from './checks/pictures.ts'
import { postponements } from './checks/postponements.ts'
import { replacedCharacters } from './checks/replaced-characters.ts'
import { sectionNumbers } from './checks/section-numbers.ts'
import { structureSpellings } from './checks/structure-spellings.ts'
import { headlessTables } from './checks/tables.ts'
import { unlistedSpeakers } from './checks/unlisted-speakers.ts'
import { untreatedCells } from './checks/untreated-cells.ts'
import { untreatedPoints } from './checks/untreated-points.ts'
import { unvalidatedAxes } from './checks/unvalidated-axes.ts'
import { weekdays } from './checks/weekdays.ts'
import { type Finding, type FoundRemark, remarkOf } from './finding.ts'
import { passagesOf } from './passages.ts'
import { sectionNames } from './section-names.ts'
import type { Reviewed, ReviewSubject } from './subject.ts'

/** Every check, what readers notice first before the rest. Each is pure, and knows nothing of the others. */
const checks: readonly ((reviewed: Reviewed) => readonly Finding[])[] = [
  announcedActions,
  announcedLists,
  announcedParts,
  announcedPeople,
  sectionNumbers,
  actionNumbers,
  replacedCharacters,
  weekdays,
  links,
  unlistedSpeakers,
  listedTwice,
  unsettledArrivals,
  withoutStructure,
  unlistedSubstitutes,
  withoutList,
  structureSpellings,
  emptyCells,
  untreatedCells,
  partnerQuestions,
  loosePoints,
  looseTasks,
  saidDueDays,
  otherDueDays,
  meetingFacts,
  postponements,
  emptySections,
  untitledSections,
  skippedLevels,
  headlessTables,
  mutePictures,
  untreatedPoints,
  unvalidatedAxes,
  ficheNumbers,
  loneBlock,
  deepSteps,
  twoParagraphs,
]

const weights: readonly RemarkWeight[] = ['wrong', 'doubtful', 'note']

/** What minutes should be looked at again for, mistakes first, and last the notes, which ask nothing. */
export const reviewMinutes = (subject: ReviewSubject): readonly FoundRemark[] => {
  const reviewed: Reviewed = {
    ...subject,
    passages: passagesOf(subject.minutes),
    names: sectionNames(subject.minutes),
  }
  const remarks = checks.flatMap((check) => check(reviewed)).map(remarkOf)
  return onceEach(remarks).toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
}

/** The same thing said of several places is one remark. */
const onceEach = (remarks: readonly FoundRemark[]): readonly FoundRemark[] =>
  [...Map.groupBy(remarks, ({ key }) => key).values()].map((same) => ({
    ...(same[0] as FoundRemark),
    places: same.flatMap(({ places }) => places),
  }))
