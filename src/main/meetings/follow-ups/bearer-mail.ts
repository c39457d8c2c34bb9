import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { loadEspace, ownName } from '#main/kit/who-writes.ts'
import { mailSignature } from '#main/office/mail/mail-signature.ts'
import type { BearerMail, FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import { fold } from '#shared/kernel/fold.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { isAwaited } from '#shared/records/meetings/awaited.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { Espace, FollowUp } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { saysDueDay } from '#shared/text/said-due-day.ts'
import { allLines } from './load-lines.ts'

/** A mail to whoever bears this one, with all that is awaited of them: nothing is sent. */
export const bearerMail = (context: FeatureContext, asked: FollowUp): BearerMail => {
  const { db } = context.workspace
  const key = bearerKey(db, asked)
  const lines = allLines(db).filter(
    ({ followUp }) => followUp.id === asked.id || (isAwaited(followUp) && bearerKey(db, followUp) === key),
  )
  return {
    to: addressesOf(db, asked),
    ...composeBearerMail({
      lines,
      today: localDay(context.clock.now()),
      espace: loadEspace(db),
      sender: ownName(db),
    }),
  }
}

/** Equal for the same bearer: by the row that stands for them, else by their name as told. */
const bearerKey = (db: Db, { bearer, bearerPerson, bearerActor }: FollowUp): string => {
  if (bearerPerson !== null) return sameEntry(db, 'person', bearerPerson).standing
  if (bearerActor !== null) return sameEntry(db, 'actor', bearerActor).standing
  return fold(bearer ?? '')
}

const addressesOf = (db: Db, { bearerPerson, bearerActor }: FollowUp): readonly string[] => {
  if (bearerPerson !== null) {
    const email = row(db, 'person', sameEntry(db, 'person', bearerPerson).standing)?.email ?? null
    return email === null ? [] : [email]
  }
  if (bearerActor === null) return []
  return row(db, 'actor', sameEntry(db, 'actor', bearerActor).standing)?.emails ?? []
}

interface MailFacts {
  /** What is awaited of one bearer, soonest first. */
  readonly lines: readonly FollowUpLine[]
  readonly today: string
  readonly espace: Espace | null
  readonly sender: string | null
}

/** Reminds someone of what they took on, meeting by meeting in the order of the days due. */
const composeBearerMail = ({ lines, today, espace, sender }: MailFacts): Omit<BearerMail, 'to'> => {
  const one = lines.length < 2
  const paragraphs = [
    'Bonjour,',
    one
      ? 'Voici ce qui reste à faire après nos réunions, et que vous portez\u00a0:'
      : `Voici les ${inFigures(lines.length)} suites qui restent à donner après nos réunions, et que vous portez :`,
    lines.map((line) => itemOf(line, today)).join('\n'),
    'Dites-nous ce qui est fait, et ce qui vous manque pour le reste.',
    'Merci de votre aide.',
  ]
  return {
    subject: withNoBreakSpaces(one ? 'Une suite à donner' : `${inFigures(lines.length)} suites à donner`),
    body: [...paragraphs.map(withNoBreakSpaces), mailSignature(sender, espace)]
      .filter((text) => text !== '')
      .join('\n\n'),
  }
}

const itemOf = ({ followUp: { kind, text, dueOn }, meeting }: FollowUpLine, today: string): string => {
  const late = dueOn !== null && dueOn < today
  const isSaid = dueOn === null || (!late && saysDueDay(text ?? '', dueOn))
  const due = isSaid ? null : `${late ? 'attendu depuis le' : 'pour le'} ${longDate(dueOn)}`
  const said = kind === 'decision' ? `${followUpKinds.decision}\u00a0: ${text}` : text
  return `– ${said} (${[due, meeting.title].filter((part) => part !== null).join(', ')})`
}
