import { expect, test } from 'vitest'
import { textOf } from '#main/office/mail/message.ts'
import type { AppFailure } from '#shared/kernel/app-error.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { plannedMeeting } from '../../../../../tests/support/planned-meeting.ts'
import { emptyProgramme, nobodyExpected, nobodyToBadge, noQuestion, undatedMeeting } from '../../papers/errors.ts'
import { composeMail } from './compose-mail.ts'
import { composePaper } from './compose-paper.ts'

type Kind = keyof typeof meetingKinds

const plannedOf = (kind: Kind, values: Parameters<typeof plannedMeeting>[0] = {}) =>
  plannedMeeting({ title: null, kind, date: '2027-03-01', ...values })

/** All that is sent or printed of a meeting of this kind, and all that is said when it cannot be. */
const toldOf = (kind: Kind): readonly string[] => {
  const planned = plannedOf(kind)
  const letter = { kind: 'convocation', addressees: [], day: '2027-01-05', pictures: [] } as const
  const papers = [
    { ...planned, ...letter },
    { ...plannedOf(kind, { formerDate: '2027-02-01' }), ...letter },
    { ...plannedOf(kind, { state: 'postponed', date: null, formerDate: '2027-02-01' }), ...letter },
    { ...plannedOf(kind, { state: 'cancelled' }), ...letter },
    { ...planned, kind: 'agenda', followUps: [] } as const,
    { ...planned, kind: 'attendanceSheet', lines: [], freeLines: 3 } as const,
  ].map(composePaper)
  const mails = (['first', 'changed', 'again'] as const).map((why) =>
    composeMail({ planned, sender: null, why, civility: null }),
  )
  const { meeting } = planned
  const failures = [
    undatedMeeting(meeting),
    noQuestion(meeting),
    emptyProgramme(meeting),
    nobodyToBadge(meeting),
    nobodyExpected('each', meeting),
  ]
  return [
    ...papers.flatMap(({ title, footer, body }) => [title, footer ?? '', ...linesOf(body)]),
    ...mails.flatMap(({ subject, parts }) => [subject, textOf(parts)]),
    ...failures.flatMap(({ error }: AppFailure) => Object.values(error).map(String)),
  ]
}

test('no paper, no mail, no refusal calls a forum a meeting', () => {
  for (const kind of Object.keys(meetingKinds) as Kind[]) {
    const named = toldOf(kind).filter((text) => /réunion/i.test(text))
    expect([kind, named.length > 0, hasProgramme({ kind }) ? named : []]).toEqual([kind, !hasProgramme({ kind }), []])
  }
})

test('a forum invites to its programme, and its news agree', () => {
  const told = toldOf('forum').join('\n').replaceAll('\u00a0', ' ')
  expect(told).toContain('Invitation – Forum')
  // Nothing is on it yet: the letter does not send one to a page that has none.
  expect(told).toContain('Le programme vous sera communiqué avant la rencontre. Si vous souhaitez')
  expect(told).not.toContain('figure à la page suivante')
  expect(told).toContain('Le forum prévu le lundi 1er février 2027 est reporté au lundi 1er mars 2027.')
  expect(told).toContain('Je participerai au forum.')
  expect(told).toContain('Nous vous invitons au forum suivant.')
})
