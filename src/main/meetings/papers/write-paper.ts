import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { currentPost } from '#main/directory/read/current-post.ts'
import type { FeatureContext, TemplateName } from '#main/kit/context.ts'
import { chosenTemplate } from '#main/kit/house-template-files.ts'
import { localDay } from '#main/kit/local-day.ts'
import { type AskedWord, writeOurWord, writeWord } from '#main/kit/write-word.ts'
import type { MeetingPaper, PlannedMeeting, SheetLine } from '#main/office/paper/paper.ts'
import { placeholderValues } from '#main/office/paper/placeholder-values.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { sheetLinesOf } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import type { ProgrammeSpeakerLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { Attendance, Person } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { readPerson } from '#shared/text/person/read-person.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import type { Badge } from '../documents/compose-badges.ts'
import { wordsOf } from '../documents/papers/letter.ts'
import { questionsOf } from '../read/evaluation-forms.ts'
import { loadResults } from '../read/evaluation-results.ts'
import { loadTurnout } from '../read/load-turnout.ts'
import { everTold } from '../read/told-of-meeting.ts'
import { emptyProgramme, nobodyExpected, nobodyToBadge, noQuestion } from './errors.ts'
import { addresseesOf, civilities, loadExpected, openFollowUps } from './load-people.ts'
import { paperName } from './paper-name.ts'

type WantedPaper = Exclude<WantedDocument, { kind: 'calendar' }>

const ourTemplates: Readonly<Record<WantedPaper['kind'], TemplateName>> = {
  agenda: 'convocation',
  convocation: 'convocation',
  attendanceSheet: 'feuille-d-emargement',
  evaluationForm: 'fiche-d-evaluation',
  turnoutReport: 'compte-rendu',
  programme: 'programme',
  badges: 'badges',
}

/** Writes a paper of a meeting in Word, in Concerto’s template or that of the house. */
export const writePaper = async (
  context: FeatureContext,
  planned: PlannedMeeting,
  wanted: WantedPaper,
  asked: AskedWord,
): Promise<MadeFile<ReadyDocument>> => {
  // A sheet numbers the lines it prints: a template that is gone is said before anything is written.
  if (wanted.kind !== 'badges') await chosenTemplate(context, wanted.kind, asked.template)
  const document = await composed(context, planned, wanted)
  const isLetters = wanted.kind === 'convocation' && wanted.to !== 'anyone'
  const name = paperName(isLetters ? 'letters' : wanted.kind, planned)
  if (wanted.kind !== 'badges') return inTemplate(context, planned, { kind: wanted.kind, name, document }, asked)
  // A sheet of badges is cut where its own template says.
  return writeOurWord(context, { name, document }, ourTemplates.badges, asked)
}

const inTemplate = (
  context: FeatureContext,
  planned: PlannedMeeting,
  { kind, name, document }: Paper,
  asked: AskedWord,
): Promise<MadeFile<ReadyDocument>> =>
  writeWord(
    context,
    { name, document, values: valuesOf(context, planned, document) },
    { ours: ourTemplates[kind], house: kind },
    asked,
  )

interface Paper {
  readonly kind: Exclude<WantedPaper['kind'], 'badges'>
  /** Of its file. */
  readonly name: string
  readonly document: ComposedDocument
}

const valuesOf = ({ workspace: { db } }: FeatureContext, planned: PlannedMeeting, document: ComposedDocument) =>
  placeholderValues(
    {
      ...planned,
      series: row(db, 'series', planned.meeting.series),
      attendances: rows(db, 'attendance', (q) => q.where('meeting', '=', planned.meeting.id)),
    },
    document,
  )

const composed = async (
  context: FeatureContext,
  planned: PlannedMeeting,
  wanted: WantedPaper,
): Promise<ComposedDocument> => {
  switch (wanted.kind) {
    case 'programme': {
      if (planned.programme === null) throw emptyProgramme(planned.meeting)
      const { composeProgramme } = await import('../documents/programme/compose-programme.ts')
      return composeProgramme(planned, planned.programme)
    }
    case 'badges': {
      const badges = badgePeople(context.workspace.db, planned)
      if (badges.length + wanted.blanks === 0) throw nobodyToBadge(planned.meeting)
      const { composeBadges } = await import('../documents/compose-badges.ts')
      return composeBadges({ ...planned, badges, blanks: wanted.blanks })
    }
    default: {
      const { composePaper } = await import('../documents/papers/compose-paper.ts')
      return composePaper(paperOf(context, planned, wanted))
    }
  }
}

type WantedMeetingPaper = Exclude<WantedPaper, { kind: 'programme' | 'badges' }>

/** What the paper says, loaded. */
const paperOf = (context: FeatureContext, planned: PlannedMeeting, wanted: WantedMeetingPaper): MeetingPaper => {
  const { db } = context.workspace
  const { meeting } = planned
  if (wanted.kind === 'agenda')
    return { ...planned, kind: 'agenda', followUps: wanted.followUps ? openFollowUps(db, meeting) : [] }
  if (wanted.kind === 'evaluationForm') {
    const questions = questionsOf(db, meeting.id)
    if (questions.length === 0) throw noQuestion(meeting)
    return { ...planned, ...wanted, questions }
  }
  if (wanted.kind === 'turnoutReport')
    return { ...planned, ...wanted, turnout: loadTurnout(context, meeting), results: loadResults(db, meeting) }
  const expected = loadExpected(db, meeting.id)
  if (wanted.kind === 'attendanceSheet') return { ...planned, ...wanted, lines: sheetLines(context, expected) }
  const before = everTold(db, meeting.id)
  const told = wanted.to === 'newcomers' ? expected.filter(({ id }) => !before.has(id)) : expected
  if (wanted.to !== 'anyone' && told.length === 0) throw nobodyExpected(wanted.to, meeting)
  return convocationOf(context, planned, wanted.to === 'anyone' ? [] : told)
}

/** The letters of a meeting to these of its list, in their order. */
export const writeConvocations = async (
  context: FeatureContext,
  planned: PlannedMeeting,
  to: readonly Attendance[],
  asked: AskedWord,
): Promise<MadeFile<ReadyDocument>> => {
  const { composePaper } = await import('../documents/papers/compose-paper.ts')
  return writeLetters(context, planned, composePaper(convocationOf(context, planned, to)), asked)
}

/** Letters about a meeting, in the template of its convocations. @param name of the file, when they do not convene */
export const writeLetters = (
  context: FeatureContext,
  planned: PlannedMeeting,
  document: ComposedDocument,
  asked: AskedWord,
  name: string = paperName('letters', planned),
): Promise<MadeFile<ReadyDocument>> => inTemplate(context, planned, { kind: 'convocation', name, document }, asked)

/** @param to nobody: one letter, without a name */
const convocationOf = (context: FeatureContext, planned: PlannedMeeting, to: readonly Attendance[]): MeetingPaper => {
  const { db } = context.workspace
  return {
    ...planned,
    kind: 'convocation',
    addressees: addresseesOf(db, to, planned.programme),
    day: localDay(context.clock.now()),
    pictures: picturesOf(wordsOf(planned))
      .map((id) => row(db, 'picture', id))
      .filter((one) => one !== null),
  }
}

/** Who wears a badge: those who are expected and did not excuse themselves, then those of the programme who are on no list. */
const badgePeople = (db: Db, { meeting, programme }: PlannedMeeting): readonly Badge[] => {
  const listed = loadExpected(db, meeting.id)
  const coming = listed.filter(({ status, answer }) => status === 'present' || (status === null && !staysAway(answer)))
  const replaced = listed.filter(
    ({ status, answer }) => status === 'represented' || (status === null && answer === 'represented'),
  )
  const standing = representativesOf(db, 'person')
  const named = new Set<string>(coming.flatMap(({ person }) => (person === null ? [] : [standing(person)])))
  const substitutes = replaced.flatMap((one) => substituteBadge(db, one, { standing, named }))
  const instead = new Set<string>(
    replaced.flatMap(({ representedByPerson: person }) => (person === null ? [] : [standing(person)])),
  )
  const speakers = (programme?.lines ?? []).flatMap((line) => line.speakers)
  // A structure wears none by itself.
  const others = speakers.filter(({ speaker, key }) => speaker.actor === null && !named.has(key) && !instead.has(key))
  const once = new Map(others.map((one) => [one.key, one]))
  return [...coming, ...substitutes, ...[...once.values()].map((one) => speakerBadge(db, one, standing))]
}

const staysAway = (answer: Attendance['answer']): boolean => answer === 'no' || answer === 'represented'

type Standing = ReturnType<typeof representativesOf>

/** Who comes instead: as the directory knows them, else as their name was typed, of the same structure. */
const substituteBadge = (
  db: Db,
  { representedBy, representedByPerson, structure }: Attendance,
  { standing, named }: { readonly standing: Standing; readonly named: ReadonlySet<string> },
): readonly Badge[] => {
  const person = row(db, 'person', representedByPerson === null ? null : standing(representedByPerson))
  if (person !== null) return named.has(person.id) ? [] : [personBadge(db, person, structure)]
  if (representedBy === null) return []
  const read = readPerson(representedBy)
  const { lastName, firstName } = read?.kind === 'person' ? read : { lastName: representedBy, firstName: null }
  return [{ lastName, firstName, role: null, structure }]
}

const personBadge = (db: Db, { id, lastName, firstName }: Person, known: string | null = null): Badge => {
  const { title, structure } = currentPost(db, id)
  return { lastName, firstName, role: title, structure: structure ?? known }
}

const speakerBadge = (db: Db, { speaker }: ProgrammeSpeakerLine, standing: Standing): Badge => {
  const person = speaker.person === null ? null : row(db, 'person', standing(speaker.person))
  return person === null
    ? { lastName: speaker.name, firstName: null, role: null, structure: null }
    : personBadge(db, person)
}

/** The lines of a sheet about to be printed; new numbers are written, so that the paper can be read back by them. */
const sheetLines = (context: FeatureContext, expected: readonly Attendance[]): readonly SheetLine[] => {
  const lines = sheetLinesOf(expected)
  const writes = lines
    .filter(({ isNew }) => isNew)
    .map(({ attendance, number }) => write('attendance', attendance.id, { sheetLine: number }))
  if (writes.length > 0) context.write({ intent: 'attendance.number', writes })
  const civilityOf = civilities(context.workspace.db)
  return lines.map(({ attendance, number }) => ({ ...attendance, number, civility: civilityOf(attendance) }))
}
