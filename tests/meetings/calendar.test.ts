import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, writeCalendar } from '#main/meetings/documents/write-calendar.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { records } from '#shared/records/records.ts'
import { contentLines, wordsOf } from '../support/content-lines.ts'
import { plannedMeeting } from '../support/planned-meeting.ts'
import { pythonWith, runPython } from '../support/python.ts'
import { rowWith } from '../support/rows.ts'

const eventOf = ({
  departement = '69',
  meeting = {},
  ...more
}: Partial<Omit<CalendarEvent, 'meeting'>> & { meeting?: object; departement?: string } = {}): CalendarEvent => ({
  ...plannedMeeting(
    { title: '2e concertation', date: '2024-10-30', startsAt: '09:00', endsAt: '12:30', ...meeting },
    { espace: rowWith(records.espace, 'espace', { departementCode: departement }) },
  ),
  day: '2024-10-30',
  sequence: 0,
  changedAt: '2024-10-01T08:00:00.000Z',
  ...more,
})

const textOf = (event: CalendarEvent): string => Buffer.from(writeCalendar(event)).toString()

/** Read by another library than the one that wrote it. */
const otherReading = (text: string) => {
  const found = Object.values(nodeIcal.sync.parseICS(text)).find((one) => one?.type === 'VEVENT')
  if (found?.type !== 'VEVENT') throw new Error('No event')
  return found
}

const ownReading = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
}

describe('the event of a meeting', () => {
  test.each([
    ['in winter', '69', '2024-12-04', '2024-12-04T08:00:00.000Z'],
    ['in summer', '69', '2024-07-03', '2024-07-03T07:00:00.000Z'],
    ['on the morning clocks go back', '69', '2024-10-27', '2024-10-27T08:00:00.000Z'],
    ['on the morning clocks go forward', '69', '2024-03-31', '2024-03-31T07:00:00.000Z'],
    ['in Guadeloupe', '971', '2024-07-03', '2024-07-03T13:00:00.000Z'],
    ['in Martinique', '972', '2024-12-04', '2024-12-04T13:00:00.000Z'],
    ['in Guyane', '973', '2024-07-03', '2024-07-03T12:00:00.000Z'],
    ['in La Réunion', '974', '2024-12-04', '2024-12-04T05:00:00.000Z'],
    ['in Mayotte', '976', '2024-07-03', '2024-07-03T06:00:00.000Z'],
  ])('begins at nine %s, for both readers', (_, departement, day, instant) => {
    const text = textOf(eventOf({ departement, day, meeting: { date: day } }))
    const calendar = new ICAL.Component(ICAL.parse(text))
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
    const start = ownReading(text).startDate
    start.zone = zone
    expect(new Date(start.toUnixTime() * 1000).toISOString()).toBe(instant)
    expect(otherReading(text).start.toISOString()).toBe(instant)
  })

  test('says where, by which link, how to get in and in what order', () => {
    const { location, description, url, summary, status } = otherReading(
      textOf(
        eventOf({
          meeting: {
            state: 'convened',
            place: 'Salle, des fêtes; au fond',
            onlineLink: 'https://visio.example/a?b=1,2',
            access: 'Porte B',
          },
          agenda: [rowWith(records.agendaItem, 'point', { kind: 'point', title: 'Accueil', minutes: 10 })],
        }),
      ),
    )
    expect({ location, url, summary, status, description: String(description).replaceAll('\u00a0', ' ') }).toEqual({
      location: 'Salle, des fêtes; au fond',
      url: 'https://visio.example/a?b=1,2',
      summary: '2e concertation',
      status: 'CONFIRMED',
      description:
        'Accès : Porte B\n\nVisioconférence : https://visio.example/a?b=1,2\n\nOrdre du jour\n9 h 00 – 1. Accueil (10 min)',
    })
  })

  test.each([
    [{ state: 'cancelled' }, 'Annulée\u00a0– 2e concertation', 'CANCELLED'],
    [{ state: 'cancelled', kind: 'forum' }, 'Annulé\u00a0– 2e concertation', 'CANCELLED'],
    [{ state: 'postponed', date: null }, 'Reportée\u00a0– 2e concertation', 'CANCELLED'],
    [{ state: 'postponed', date: '2024-11-20' }, '2e concertation', 'TENTATIVE'],
    [{ state: 'preparing' }, '2e concertation', 'TENTATIVE'],
    [{ state: null }, '2e concertation', 'TENTATIVE'],
    [{ state: 'convened' }, '2e concertation', 'CONFIRMED'],
    [{ state: 'validated' }, '2e concertation', 'CONFIRMED'],
  ])('that is off, or not announced yet, says so: %j', (meeting, summary, status) => {
    const read = otherReading(textOf(eventOf({ meeting })))
    expect([String(read.summary).replace(' –', '\u00a0–'), read.status]).toEqual([summary, status])
  })

  test.each([
    [{ state: 'preparing' }, 'PUBLISH', 'TENTATIVE'],
    [{ state: 'convened' }, 'PUBLISH', 'CONFIRMED'],
    [{ state: 'postponed', date: null }, 'CANCEL', 'CANCELLED'],
    [{ state: 'cancelled' }, 'CANCEL', 'CANCELLED'],
  ])(
    'is published or taken back, by whoever organises it, with an address or without: %j',
    (meeting, method, status) => {
      for (const [replyEmail, organiser] of [
        ['coordination@rhone.exemple.fr', 'mailto:coordination@rhone.exemple.fr'],
        [null, 'invalid:nomail'],
      ] as const) {
        const espace = rowWith(records.espace, 'espace', {
          departementCode: '69',
          departementName: 'Rhône',
          replyEmail,
        })
        const text = textOf(eventOf({ meeting, espace }))
        const [calendar, other] = [new ICAL.Component(ICAL.parse(text)), otherReading(text)]
        expect([calendar.getFirstPropertyValue('method'), other.method, other.status]).toEqual([method, method, status])
        expect(ownReading(text).organizer).toBe(organiser)
        expect(other.organizer).toMatchObject({ params: { CN: 'Département du Rhône' }, val: organiser })
        expect(other.attendee).toBeUndefined()
      }
    },
  )

  test('without hours takes the day; ending after midnight, the next one', () => {
    expect(textOf(eventOf({ meeting: { startsAt: null } }))).toContain('DTSTART;VALUE=DATE:20241030')
    expect(textOf(eventOf({ meeting: { startsAt: '22:00', endsAt: '00:30' } }))).toContain('20241031T003000')
  })

  test('is the same, byte for byte, each time', () => {
    expect(writeCalendar(eventOf())).toEqual(writeCalendar(eventOf()))
  })

  test('any words are read back as they were, in lines of 75 bytes at most', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'é;,\\\n:"\r\t €😀BEGIN'), maxLength: 200 }),
    )
    fc.assert(
      fc.property(words, words, (place, access) => {
        const event = eventOf({ meeting: { place, access } })
        const text = textOf(event)
        const location = contentLines(writeCalendar(event)).find(({ name }) => name === 'LOCATION')
        expect(location === undefined ? '' : wordsOf(location.value)).toBe(cleanText(place).text)
        const [own, other] = [ownReading(text), otherReading(text)]
        expect(own.location ?? '').toBe(cleanText(place).text)
        // It takes « \\N », a backslash and a letter, for the end of a line, and drops the quotes around a whole value.
        if (!/\\|^\s*".*"\s*$/s.test(place))
          expect(String(other.location ?? '').trim()).toBe(cleanText(place).text.trim())
        expect([own.uid, other.uid]).toEqual([own.uid, own.uid])
      }),
      { numRuns: 100 },
    )
  })

  test('whoever organises it stays one line, whatever the address and the names hold', () => {
    const words = fc.string({ unit: fc.constantFrom(...'é;,\\\n:"\r\t €😀a@BEGIN'), minLength: 1 })
    fc.assert(
      fc.property(words, words, words, (replyEmail, departementName, services) => {
        const named = { departementCode: '69', replyEmail, departementName, services }
        const text = textOf(eventOf({ espace: rowWith(records.espace, 'espace', named) }))
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const unfolded = text.replaceAll('\r\n ', '')
        expect(unfolded.match(/^BEGIN:/gm)).toHaveLength(5)
        expect(unfolded.match(/^ORGANIZER;CN=.*:mailto:/gm)).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  })
})

const python = pythonWith('icalendar')

describe.skipIf(python === null)('read by a third reader, in Python (skipped where it is not installed)', () => {
  const script = `
import json, sys
from icalendar import Calendar
calendars = [Calendar.from_ical(text) for text in json.load(sys.stdin)]
events = [(calendar, calendar.walk('VEVENT')[0]) for calendar in calendars]
print(json.dumps([[str(calendar['METHOD']), str(event['STATUS']), int(event['SEQUENCE']),
  event['DTSTART'].dt.isoformat(), str(event.get('LOCATION', '')), str(event['ORGANIZER'])] for calendar, event in events]))`

  test('the event is the same: when, where, by whom, in what state', () => {
    const places = ['Salle, des fêtes; au fond', 'a\r\nEND:VEVENT', 'Aile \\ nord', `${'é'.repeat(70)}😀`]
    const events = places.map((place, sequence) => eventOf({ sequence, meeting: { place, state: 'convened' } }))
    const start = '2024-10-30T09:00:00+01:00'
    expect(runPython(script, events.map(textOf), python ?? '')).toEqual(
      places.map((place, sequence) => [
        'PUBLISH',
        'CONFIRMED',
        sequence,
        start,
        cleanText(place).text,
        'invalid:nomail',
      ]),
    )
  })
})
