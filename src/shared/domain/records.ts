import { actor } from './actor/actor.ts'
import { agendaItem } from './agenda-item/agenda-item.ts'
import { alias } from './alias/alias.ts'
import { attendance } from './attendance/attendance.ts'
import { axis } from './axis/axis.ts'
import { axisSheet } from './axis-sheet/axis-sheet.ts'
import { breakdown } from './breakdown/breakdown.ts'
import { breakdownItem } from './breakdown-item/breakdown-item.ts'
import { campaign } from './campaign/campaign.ts'
import { campaignActor } from './campaign-actor/campaign-actor.ts'
import { campaignIndicator } from './campaign-indicator/campaign-indicator.ts'
import { columnMapping } from './column-mapping/column-mapping.ts'
import { convocationText } from './convocation-text/convocation-text.ts'
import { digest } from './digest/digest.ts'
import { dismissedRemark } from './dismissed-remark/dismissed-remark.ts'
import { distinctPair } from './distinct-pair/distinct-pair.ts'
import { espace } from './espace/espace.ts'
import { evaluationAnswer } from './evaluation-answer/evaluation-answer.ts'
import { evaluationQuestion } from './evaluation-question/evaluation-question.ts'
import { evaluationReply } from './evaluation-reply/evaluation-reply.ts'
import { excludedArea } from './excluded-area/excluded-area.ts'
import { fiche } from './fiche/fiche.ts'
import { ficheComment } from './fiche-comment/fiche-comment.ts'
import { ficheIndicator } from './fiche-indicator/fiche-indicator.ts'
import { ficheParty } from './fiche-party/fiche-party.ts'
import { ficheStep } from './fiche-step/fiche-step.ts'
import { ficheVersion } from './fiche-version/fiche-version.ts'
import { figure } from './figure/figure.ts'
import { followUp } from './follow-up/follow-up.ts'
import { formulation } from './formulation/formulation.ts'
import { indicator } from './indicator/indicator.ts'
import { indicatorVersion } from './indicator-version/indicator-version.ts'
import { meeting } from './meeting/meeting.ts'
import { meetingTemplate } from './meeting-template/meeting-template.ts'
import { member } from './member/member.ts'
import { minutesVersion } from './minutes-version/minutes-version.ts'
import { need } from './need/need.ts'
import { newsItem } from './news-item/news-item.ts'
import { person } from './person/person.ts'
import { picture } from './picture/picture.ts'
import { place } from './place/place.ts'
import { post } from './post/post.ts'
import { poste } from './poste/poste.ts'
import { programmeChoice } from './programme-choice/programme-choice.ts'
import { programmeItem } from './programme-item/programme-item.ts'
import { programmeRoom } from './programme-room/programme-room.ts'
import { programmeSpeaker } from './programme-speaker/programme-speaker.ts'
import { readingNote } from './reading-note/reading-note.ts'
import type { RowOf } from './record.ts'
import { refusedCell } from './refused-cell/refused-cell.ts'
import { rubric } from './rubric/rubric.ts'
import { rubricText } from './rubric-text/rubric-text.ts'
import { savedView } from './saved-view/saved-view.ts'
import { section } from './section/section.ts'
import { sector } from './sector/sector.ts'
import { sectorArea } from './sector-area/sector-area.ts'
import { series } from './series/series.ts'
import { target } from './target/target.ts'
import { textBlock } from './text-block/text-block.ts'
import { threadLink } from './thread-link/thread-link.ts'

/** Every record of the program. What is not here is unknown: its operations are kept and relayed, never shown (OP-5). */
export const records = {
  espace,
  member,
  poste,
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
} as const

export type Records = typeof records
export type RecordName = keyof Records

export type Espace = RowOf<typeof espace>
export type Member = RowOf<typeof member>
export type Poste = RowOf<typeof poste>
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
export type Attendance = RowOf<typeof attendance>
export type FollowUp = RowOf<typeof followUp>
export type MinutesVersion = RowOf<typeof minutesVersion>
export type DismissedRemark = RowOf<typeof dismissedRemark>
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
