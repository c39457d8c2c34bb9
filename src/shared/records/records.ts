import { actor } from './directory/actor.ts'
import { alias } from './directory/alias.ts'
import { columnMapping } from './directory/column-mapping.ts'
import { distinctPair } from './directory/distinct-pair.ts'
import { excludedArea } from './directory/excluded-area.ts'
import { person } from './directory/person.ts'
import { place } from './directory/place/place.ts'
import { post } from './directory/post.ts'
import { savedView } from './directory/saved-view.ts'
import { sectorArea } from './directory/sector-area.ts'
import { card } from './exchanges/card.ts'
import { end } from './exchanges/end.ts'
import { examined } from './exchanges/examined.ts'
import { grant } from './exchanges/grant.ts'
import { root } from './exchanges/root.ts'
import { breakdown } from './indicators/breakdown.ts'
import { breakdownItem } from './indicators/breakdown-item.ts'
import { campaign } from './indicators/campaign.ts'
import { campaignActor } from './indicators/campaign-actor.ts'
import { campaignAnswer } from './indicators/campaign-answer.ts'
import { campaignIndicator } from './indicators/campaign-indicator.ts'
import { campaignQuestion } from './indicators/campaign-question.ts'
import { figure } from './indicators/figure/figure.ts'
import { indicator } from './indicators/indicator/indicator.ts'
import { indicatorVersion } from './indicators/indicator-version.ts'
import { refusedCell } from './indicators/refused-cell.ts'
import { target } from './indicators/target.ts'
import { agendaItem } from './meetings/agenda-item/agenda-item.ts'
import { attendance } from './meetings/attendance.ts'
import { convocationText } from './meetings/convocation-text.ts'
import { evaluationAnswer } from './meetings/evaluation-answer.ts'
import { evaluationQuestion } from './meetings/evaluation-question/evaluation-question.ts'
import { evaluationReply } from './meetings/evaluation-reply.ts'
import { followUp } from './meetings/follow-up.ts'
import { meeting } from './meetings/meeting/meeting.ts'
import { meetingTemplate } from './meetings/meeting-template.ts'
import { programmeChoice } from './meetings/programme-choice.ts'
import { programmeItem } from './meetings/programme-item/programme-item.ts'
import { programmeRoom } from './meetings/programme-room.ts'
import { programmeSpeaker } from './meetings/programme-speaker.ts'
import { series } from './meetings/series.ts'
import { dismissedRemark } from './minutes/dismissed-remark.ts'
import { feedback } from './minutes/feedback.ts'
import { minutesVersion } from './minutes/minutes-version.ts'
import { picture } from './minutes/picture.ts'
import { readingNote } from './minutes/reading-note.ts'
import { section } from './minutes/section.ts'
import { textBlock } from './minutes/text-block.ts'
import type { RowOf } from './record.ts'
import { axis } from './roadmap/axis.ts'
import { axisSheet } from './roadmap/axis-sheet.ts'
import { digest } from './roadmap/digest.ts'
import { fiche } from './roadmap/fiche/fiche.ts'
import { ficheComment } from './roadmap/fiche-comment.ts'
import { ficheIndicator } from './roadmap/fiche-indicator.ts'
import { ficheParty } from './roadmap/fiche-party.ts'
import { ficheStep } from './roadmap/fiche-step.ts'
import { ficheVersion } from './roadmap/fiche-version.ts'
import { formulation } from './roadmap/formulation/formulation.ts'
import { need } from './roadmap/need.ts'
import { newsItem } from './roadmap/news-item.ts'
import { rubric } from './roadmap/rubric.ts'
import { rubricText } from './roadmap/rubric-text.ts'
import { threadLink } from './roadmap/thread-link.ts'
import { erasure } from './workspace/erasure.ts'
import { espace } from './workspace/espace.ts'
import { member } from './workspace/member.ts'
import { sector } from './workspace/sector.ts'
import { sending } from './workspace/sending.ts'

/** Every record of the program. What is not here is unknown: its operations are kept and relayed, never shown (OP-5). */
export const records = {
  erasure,
  espace,
  member,
  end,
  grant,
  card,
  examined,
  root,
  sector,
  sectorArea,
  excludedArea,
  actor,
  alias,
  place,
  person,
  post,
  distinctPair,
  savedView,
  columnMapping,
  series,
  meeting,
  meetingTemplate,
  convocationText,
  agendaItem,
  section,
  attendance,
  followUp,
  minutesVersion,
  dismissedRemark,
  feedback,
  textBlock,
  picture,
  axis,
  axisSheet,
  formulation,
  threadLink,
  fiche,
  ficheStep,
  ficheParty,
  ficheComment,
  ficheVersion,
  rubric,
  rubricText,
  indicator,
  ficheIndicator,
  indicatorVersion,
  breakdown,
  breakdownItem,
  target,
  figure,
  readingNote,
  campaign,
  campaignIndicator,
  campaignActor,
  campaignQuestion,
  campaignAnswer,
  refusedCell,
  need,
  newsItem,
  digest,
  programmeRoom,
  programmeItem,
  programmeSpeaker,
  programmeChoice,
  evaluationQuestion,
  evaluationReply,
  evaluationAnswer,
  sending,
} as const

export type Records = typeof records
export type RecordName = keyof Records

export type Espace = RowOf<typeof espace>
export type Member = RowOf<typeof member>
export type Sector = RowOf<typeof sector>
export type Actor = RowOf<typeof actor>
export type Place = RowOf<typeof place>
export type Post = RowOf<typeof post>
export type SavedView = RowOf<typeof savedView>
export type Person = RowOf<typeof person>
export type Series = RowOf<typeof series>
export type Meeting = RowOf<typeof meeting>
export type MeetingTemplate = RowOf<typeof meetingTemplate>
export type ConvocationText = RowOf<typeof convocationText>
export type AgendaItem = RowOf<typeof agendaItem>
export type Section = RowOf<typeof section>
export type Sending = RowOf<typeof sending>
export type Attendance = RowOf<typeof attendance>
export type FollowUp = RowOf<typeof followUp>
export type MinutesVersion = RowOf<typeof minutesVersion>
export type DismissedRemark = RowOf<typeof dismissedRemark>
export type Feedback = RowOf<typeof feedback>
export type TextBlock = RowOf<typeof textBlock>
export type Picture = RowOf<typeof picture>
export type Axis = RowOf<typeof axis>
export type AxisSheet = RowOf<typeof axisSheet>
export type Formulation = RowOf<typeof formulation>
export type EvaluationQuestion = RowOf<Records['evaluationQuestion']>
export type EvaluationReply = RowOf<Records['evaluationReply']>
export type EvaluationAnswer = RowOf<Records['evaluationAnswer']>
export type Fiche = RowOf<typeof fiche>
export type FicheStep = RowOf<typeof ficheStep>
export type FicheParty = RowOf<typeof ficheParty>
export type FicheComment = RowOf<typeof ficheComment>
export type FicheVersion = RowOf<typeof ficheVersion>
export type Rubric = RowOf<typeof rubric>
export type RubricText = RowOf<typeof rubricText>
export type Indicator = RowOf<typeof indicator>
export type FicheIndicator = RowOf<typeof ficheIndicator>
export type IndicatorVersion = RowOf<typeof indicatorVersion>
export type Breakdown = RowOf<typeof breakdown>
export type BreakdownItem = RowOf<typeof breakdownItem>
export type Target = RowOf<typeof target>
export type Figure = RowOf<typeof figure>
export type ReadingNote = RowOf<typeof readingNote>
export type Campaign = RowOf<typeof campaign>
export type CampaignActor = RowOf<typeof campaignActor>
export type RefusedCell = RowOf<typeof refusedCell>
export type ProgrammeRoom = RowOf<typeof programmeRoom>
export type ProgrammeItem = RowOf<typeof programmeItem>
export type ProgrammeSpeaker = RowOf<typeof programmeSpeaker>
export type ProgrammeChoice = RowOf<typeof programmeChoice>
export type Need = RowOf<typeof need>
export type NewsItem = RowOf<typeof newsItem>
export type Digest = RowOf<typeof digest>
