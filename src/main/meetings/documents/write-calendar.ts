import ICAL from 'ical.js'
import { contentLines } from '#main/office/mail/content-lines.ts'
import { meetingName, organisation } from '#main/office/paper/heading.ts'
import { oneLine } from '#main/office/paper/one-line.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { stateWord } from '#shared/records/meetings/meeting/kind-words.ts'
import { duration, hour } from '#shared/text/french-hours.ts'
import { minutesBetween } from '#shared/text/time-of-day.ts'
import { momentsOf } from './programme/moments.ts'

/** A meeting as calendars know it. */
export interface CalendarEvent extends PlannedMeeting {
  /** Its day, or the one it had when it has none any more. `YYYY-MM-DD` */
  readonly day: string
  /** How many times what a calendar shows of it was changed since it was first written. */
  readonly sequence: number
  /** ISO instant of the last of these changes. */
  readonly changedAt: string
}

/**
 * An iCalendar file (RFC 5545) of one event, nobody invited by name. A calendar that has the event already updates it:
 * its UID is that of the meeting, and its sequence goes up.
 */
export const writeCalendar = (event: CalendarEvent): Uint8Array => {
  const zone = timeZoneOf(event.espace?.departementCode ?? null)
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Concerto//Concerto//FR')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', calendarMethod(event.meeting))
  if (event.meeting.startsAt !== null) calendar.addSubcomponent(zoneComponent(zone))
  calendar.addSubcomponent(eventComponent(event, zone))
  return contentLines(calendar)
}

/** What a calendar is told to do with the event: nobody is asked to answer through it (ADR 0076). */
export const calendarMethod = (meeting: CalendarEvent['meeting']): 'PUBLISH' | 'CANCEL' =>
  isOff(meeting) ? 'CANCEL' : 'PUBLISH'

const eventComponent = (event: CalendarEvent, zone: TimeZone): ICAL.Component => {
  const { meeting, espace } = event
  const component = new ICAL.Component('vevent')
  const say = (name: string, words: string | null): void => {
    const text = cleanText(words ?? '').text
    if (text !== '') component.addPropertyWithValue(name, text)
  }
  say('uid', `${meeting.id}@concerto`)
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(event.changedAt), true))
  component.addPropertyWithValue('sequence', event.sequence)
  addTimes(component, event, zone)
  say('summary', titleOf(event))
  say('location', meeting.place ?? (meeting.onlineLink === null ? null : 'En visioconférence'))
  say('description', descriptionOf(event))
  if (meeting.onlineLink !== null && URL.canParse(meeting.onlineLink)) say('url', new URL(meeting.onlineLink).href)
  component.addPropertyWithValue('status', statusOf(meeting))
  // A method demands an organiser (RFC 5546), who may have no address.
  const address = espace?.replyEmail ? `mailto:${oneLine(espace.replyEmail)}` : 'invalid:nomail'
  const organiser = component.addPropertyWithValue('organizer', address)
  organiser.setParameter('cn', oneLine(organisation(espace)).replaceAll('"', '’'))
  return component
}

/** What is prepared, or prepared again on another day, is not confirmed until it is convened. */
const statusOf = (meeting: CalendarEvent['meeting']): string => {
  if (isOff(meeting)) return 'CANCELLED'
  const isPrepared = meeting.state === null || meeting.state === 'preparing' || meeting.state === 'postponed'
  return isPrepared ? 'TENTATIVE' : 'CONFIRMED'
}

/** Local hours in the meeting's own zone; a whole day while the hours are not known. */
const addTimes = (component: ICAL.Component, { meeting, day }: CalendarEvent, { name }: TimeZone): void => {
  const from =
    meeting.startsAt === null
      ? ICAL.Time.fromDateString(day)
      : ICAL.Time.fromDateTimeString(`${day}T${meeting.startsAt}:00`)
  const add = (property: string, time: ICAL.Time): void => {
    const written = component.addPropertyWithValue(property, time)
    if (!time.isDate) written.setParameter('tzid', name)
  }
  add('dtstart', from)
  if (meeting.startsAt === null || meeting.endsAt === null || meeting.startsAt === meeting.endsAt) return
  const to = from.clone()
  to.addDuration(ICAL.Duration.fromSeconds(minutesBetween(meeting.startsAt, meeting.endsAt) * 60))
  add('dtend', to)
}

const titleOf = (event: CalendarEvent): string => {
  const name = meetingName(event)
  const { meeting } = event
  if (meeting.state === 'cancelled') return `${stateWord('cancelled', meeting)} – ${name}`
  return isOff(meeting) ? `${stateWord('postponed', meeting)} – ${name}` : name
}

/** Why it is off, how to get in, and the agenda as text. */
const descriptionOf = ({ meeting, agenda, programme }: CalendarEvent): string => {
  const points = plannedAgenda(agenda, meeting).items.map(({ item, number, startsAt }) =>
    [
      startsAt === null ? '' : `${hour(startsAt)} – `,
      number === null ? item.title || 'Pause' : `${number}. ${item.title || 'À préciser'}`,
      item.minutes === null ? '' : ` (${duration(item.minutes)})`,
    ].join(''),
  )
  return withNoBreakSpaces(
    [
      isOff(meeting) && meeting.offReason ? `Motif : ${meeting.offReason}` : null,
      meeting.access ? `Accès : ${meeting.access}` : null,
      meeting.onlineLink ? `Visioconférence : ${meeting.onlineLink}` : null,
      programme === null ? null : ['Programme', ...momentsOf(programme)].join('\n'),
      points.length === 0 ? null : ['Ordre du jour', ...points].join('\n'),
    ]
      .filter((part) => part !== null)
      .join('\n\n'),
  )
}

/** Clocks move on the last Sunday of March and of October, at one in the morning, universal time. */
const zoneComponent = ({ name, standard, summer }: TimeZone): ICAL.Component => {
  const zone = new ICAL.Component('vtimezone')
  zone.addPropertyWithValue('tzid', name)
  if (summer === null) {
    zone.addSubcomponent(clock('standard', { start: '1970-01-01T00:00:00', from: standard.offset, to: standard }))
    return zone
  }
  const october = { start: '1996-10-27T03:00:00', from: summer.offset, to: standard, month: 10 }
  const march = { start: '1981-03-29T02:00:00', from: standard.offset, to: summer, month: 3 }
  zone.addSubcomponent(clock('standard', october))
  zone.addSubcomponent(clock('daylight', march))
  return zone
}

interface Clock {
  readonly start: string
  readonly from: string
  readonly to: TimeZone['standard']
  /** It begins again each year on the last Sunday of this month. */
  readonly month?: number
}

const clock = (name: 'standard' | 'daylight', { start, from, to, month }: Clock): ICAL.Component => {
  const component = new ICAL.Component(name)
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(start))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(from))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(to.offset))
  component.addPropertyWithValue('tzname', to.abbreviation)
  if (month !== undefined)
    component.addPropertyWithValue('rrule', ICAL.Recur.fromString(`FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`))
  return component
}

/** The clocks of the départements: that of Paris, and those overseas, which never change. Offsets as iCalendar writes them. */
interface TimeZone {
  /** Its IANA name. */
  readonly name: string
  readonly standard: { readonly offset: string; readonly abbreviation: string }
  /** Where clocks move forward in summer, by the rule of the European Union. */
  readonly summer: { readonly offset: string; readonly abbreviation: string } | null
}

const paris: TimeZone = {
  name: 'Europe/Paris',
  standard: { offset: '+0100', abbreviation: 'CET' },
  summer: { offset: '+0200', abbreviation: 'CEST' },
}

const overseas = (name: string, offset: string): TimeZone => ({
  name,
  standard: { offset, abbreviation: offset.replace(/00$/, '') },
  summer: null,
})

const byDepartement: Readonly<Record<string, TimeZone>> = {
  '971': overseas('America/Guadeloupe', '-0400'),
  '972': overseas('America/Martinique', '-0400'),
  '973': overseas('America/Cayenne', '-0300'),
  '974': overseas('Indian/Reunion', '+0400'),
  '976': overseas('Indian/Mayotte', '+0300'),
}

/** @param departement its INSEE code; Paris when it is not known */
const timeZoneOf = (departement: string | null): TimeZone => byDepartement[departement ?? ''] ?? paris
