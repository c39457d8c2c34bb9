import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { row, rows, selectColumn } from '#main/db/query.ts'
import { areasOf } from '#main/directory/read/areas.ts'
import { communeName } from '#main/directory/read/commune-name.ts'
import { currentPost } from '#main/directory/read/current-post.ts'
import { namesOneOf } from '#main/directory/read/fragments.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { ficheNumbers } from '#main/roadmap/read/fiche-numbers.ts'
import type { HitTab, SearchHit } from '#shared/contract/workspace/search.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Actor, Attendance } from '#shared/records/records.ts'
import { axis as axisDeclaration } from '#shared/records/roadmap/axis.ts'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import { formulationStages } from '#shared/records/roadmap/formulation/formulation.ts'
import { axisState } from '#shared/records/roadmap/is-settled.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { richTextsOf } from '#shared/text/rich-text/rich-texts-of.ts'
import { excerptAround, excerptOfWords } from './excerpt.ts'

/** One hit of each kind from its row; `null` when the row is not here. `marked`: what is marked in its passage, the first that stands there. */
export type HitOf = (context: FeatureContext, id: RowId, marked: readonly string[]) => SearchHit | null

export const actorHit: HitOf = (context, id, marked) => {
  const { db } = context.workspace
  const actor = row(db, 'actor', id)
  if (actor === null) return null
  const where = communeName(areasOf(context), actor)
  const told = [
    ...otherNames(db, actor),
    where,
    shownPhone(actor.phone),
    actor.pivot,
    ...(actor.emails ?? []),
    actor.description,
  ]
  return entryHit('actor', id, actor.name ?? 'Structure sans nom', [where, told], marked)
}

/** Its aliases and those of the rows it stands for, with the names of these. */
const otherNames = (db: Db, { id, name }: Actor): readonly string[] => {
  const names = selectColumn(
    db,
    sql<string | null>`SELECT name FROM alias WHERE ${namesOneOf('actor', sql`alias.actor`, [id])}
      UNION SELECT name FROM actor WHERE id <> ${id} AND ${namesOneOf('actor', sql`actor.id`, [id])}`,
  )
  return names.filter((other) => other !== null && other !== name) as readonly string[]
}

export const placeHit: HitOf = (context, id, marked) => {
  const place = row(context.workspace.db, 'place', id)
  if (place === null) return null
  const { name, street, phone, pivot, emails, parentStructure, summary } = place
  const where = communeName(areasOf(context), place)
  const told = [where, street, parentStructure, shownPhone(phone), pivot, ...(emails ?? []), summary]
  return entryHit('place', id, name ?? 'Lieu sans nom', [where, told], marked)
}

export const personHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const person = row(db, 'person', id)
  if (person === null) return null
  const { title, structure } = currentPost(db, id)
  const name = listedName(person)
  const told = [title, structure, shownPhone(person.phone), person.email]
  return entryHit('person', id, name || 'Personne sans nom', [structure, told], marked)
}

const shownPhone = (phone: string | null): string | null => (phone === null ? null : printPhone(phone))

export const meetingHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const meeting = row(db, 'meeting', id)
  if (meeting === null) return null
  const title = meeting.title ?? 'Réunion sans intitulé'
  const programme = rows(db, 'programmeItem', (q) => q.where('meeting', '=', id).orderBy('position').orderBy('id'))
  const agenda = rows(db, 'agendaItem', (q) => q.where('meeting', '=', id).orderBy('position').orderBy('id'))
  const people = rows(db, 'attendance', (q) => q.where('meeting', '=', id).orderBy('lastName').orderBy('id'))
  const own = [meeting.place, meeting.access, meeting.chair, meeting.offReason, row(db, 'series', meeting.series)?.name]
  const found = placedExcerpt(
    [
      { tab: null, told: own },
      { tab: 'programme', told: programme.flatMap((item) => [item.title, item.summary]) },
      { tab: 'ordre-du-jour', told: agenda.flatMap((item) => [item.title, item.detail, item.speaker, item.support]) },
      { tab: 'presences', told: people.map(personNoted) },
      { tab: 'prevenir', told: [plainText(meeting.letter), meeting.mail] },
      { tab: 'diffuser', told: [meeting.minutesMail] },
      { tab: null, told: [plainText(meeting.workNotes)] },
    ],
    marked,
  )
  return { kind: 'meeting', id, meeting: id, title, apart: dayOf(meeting.date), ...found }
}

/** « ZORGLUB Ysoline – conseillère – Cie Truc »: as it was noted. */
const personNoted = ({ lastName, firstName, role, structure, representedBy, arrivalText }: Attendance): string =>
  joined([[lastName, firstName].filter(Boolean).join(' '), role, structure, representedBy, arrivalText])

export const axisHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const axis = row(db, 'axis', id)
  if (axis === null) return null
  const number = axis.number === null ? 'Axe' : `Axe\u00a0${axis.number}`
  const state = choiceWord(axisDeclaration.fields.state.choices, axisState(axis)).toLowerCase()
  return entryHit('axis', id, axis.title ?? 'Axe sans intitulé', [null, [`${number}, ${state}`]], marked)
}

/** Its number first; then what of it says the words. */
export const ficheHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const fiche = row(db, 'fiche', id)
  if (fiche === null) return null
  const called = ficheCalled(ficheNumbers(db)(id))
  const { ids } = sameEntry(db, 'fiche', id)
  const within = rows(db, 'ficheParty', (q) => q.where('fiche', 'in', ids).orderBy('position')).map(({ name }) => name)
  const { excerpt, match, tab } = placedExcerpt(
    [
      { tab: null, told: [fiche.stateReason] },
      {
        tab: null,
        told: rows(db, 'ficheStep', (q) => q.where('fiche', 'in', ids).orderBy('position')).map(({ text }) => text),
      },
      {
        tab: 'grille',
        told: [fiche, ...rows(db, 'rubricText', (q) => q.where('fiche', 'in', ids))]
          .flatMap(richTextsOf)
          .map(plainText),
      },
      { tab: null, told: within },
      { tab: 'budget', told: [fiche.budgetNote, fiche.askedOfCommittee] },
      {
        tab: 'commentaires',
        told: rows(db, 'ficheComment', (q) => q.where('fiche', 'in', ids)).map(({ text }) => text),
      },
    ],
    marked,
  )
  return {
    ...{ kind: 'fiche', id, meeting: null, title: fiche.title ?? 'Fiche-action sans intitulé', apart: called },
    ...{ excerpt: match[1] === 0 ? '' : excerpt, match, tab },
  }
}

export const sectionHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const section = row(db, 'section', id)
  if (section === null) return null
  const sheet = row(db, 'axisSheet', section.axisSheet)
  const fiche = row(db, 'fiche', section.fiche)
  const parts = [section, sheet ?? {}, fiche ?? {}].flatMap(richTextsOf)
  const meeting = row(db, 'meeting', section.meeting)
  const title = meeting?.title ?? 'Réunion sans intitulé'
  const found = excerptOfWords([...parts.map(plainText), fiche?.title ?? ''].join('\n'), marked)
  const apart = dayOf(meeting?.date ?? null)
  return { kind: 'section', id, meeting: section.meeting, title, apart, ...found, tab: null }
}

export const followUpHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const followUp = row(db, 'followUp', id)
  const meeting = row(db, 'meeting', followUp?.meeting ?? null)
  if (followUp === null || meeting === null) return null
  const told = [followUp.bearer, followUp.outcome, meeting.title]
  const hit = entryHit('followUp', id, followUp.text ?? 'Suite sans texte', [dayOf(meeting.date), told], marked)
  return { ...hit, meeting: meeting.id }
}

export const needHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const need = row(db, 'need', id)
  if (need === null) return null
  return entryHit(
    'need',
    id,
    need.text ?? 'Besoin sans texte',
    [dayOf(need.raisedOn), [need.audience, need.answer]],
    marked,
  )
}

export const newsHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const item = row(db, 'newsItem', id)
  if (item === null) return null
  return entryHit(
    'newsItem',
    id,
    item.title ?? 'Actualité sans titre',
    [dayOf(item.publishedOn), [plainText(item.body)]],
    marked,
  )
}

export const indicatorHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const indicator = row(db, 'indicator', id)
  if (indicator === null) return null
  return entryHit('indicator', id, indicator.name ?? 'Indicateur sans nom', [null, [indicator.definition]], marked)
}

export const formulationHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const formulation = row(db, 'formulation', id)
  if (formulation === null) return null
  const { text, stage, sector, votes, saidBy } = formulation
  const told = [
    stage === null ? null : choiceWord(formulationStages, stage),
    row(db, 'sector', sector)?.name ?? null,
    votes === null ? null : counted(votes, 'gommette', 'gommettes', 'f'),
    saidBy,
  ]
  return entryHit('formulation', id, text ?? 'Formulation sans texte', [null, told], marked)
}

export const campaignHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const campaign = row(db, 'campaign', id)
  if (campaign === null) return null
  const questions = rows(db, 'campaignQuestion', (q) => q.where('campaign', '=', id).orderBy('position'))
  return entryHit(
    'campaign',
    id,
    campaign.name ?? 'Campagne sans nom',
    [dayOf(campaign.dueOn), [...questions.map(({ text }) => text), campaign.message]],
    marked,
  )
}

export const templateHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const template = row(db, 'meetingTemplate', id)
  if (template === null) return null
  const agenda = rows(db, 'agendaItem', (q) => q.where('template', '=', id).orderBy('position').orderBy('id'))
  const told = [template.description, ...agenda.flatMap(({ title, detail }) => [title, detail])]
  return entryHit('template', id, template.name ?? 'Modèle sans nom', [null, told], marked)
}

export const textBlockHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const block = row(db, 'textBlock', id)
  if (block === null) return null
  return entryHit('textBlock', id, block.name ?? 'Bloc sans nom', [null, [plainText(block.body)]], marked)
}

export const memberHit: HitOf = ({ workspace: { db } }, id, marked) => {
  const member = row(db, 'member', id)
  if (member === null) return null
  return entryHit(
    'member',
    id,
    member.name ?? 'Sans nom',
    [null, [row(db, 'sector', member.sector)?.name ?? null]],
    marked,
  )
}

/** Under its name: what tells it from its namesakes, then what else is told of it, where one may see why it was found. */
const entryHit = (
  kind: SearchHit['kind'],
  id: RowId,
  title: string,
  [apart, told]: readonly [apart: string | null, told: readonly (string | null)[]],
  marked: readonly string[],
): SearchHit => {
  return { kind, id, meeting: null, title, apart, ...excerptOfWords(joined(told), marked), tab: null }
}

const dayOf = (day: string | null): string | null => (day === null ? null : longDate(day))

const joined = (told: readonly (string | null | undefined)[]): string => told.filter(Boolean).join(' – ')

interface Part {
  readonly tab: HitTab | null
  readonly told: readonly (string | null | undefined)[]
}

/** The passage of the first part that says what is marked, the first of it that any says. Without one, the beginning of the first part. */
const placedExcerpt = (
  parts: readonly Part[],
  marked: readonly string[],
): ReturnType<typeof excerptOfWords> & { readonly tab: HitTab | null } => {
  const texts = parts.map(({ tab, told }) => ({ tab, text: told.filter(Boolean).join('\n') }))
  for (const wanted of marked)
    for (const { tab, text } of texts) {
      const found = excerptAround(text, wanted)
      if (found !== null) return { ...found, tab }
    }
  return { ...excerptOfWords(texts[0]?.text.replaceAll('\n', ' – ') ?? '', []), tab: null }
}
