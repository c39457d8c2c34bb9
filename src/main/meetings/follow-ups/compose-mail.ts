import { mailSignature } from '#main/kit/mail-signature.ts'
import type { BearerMail, FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up/follow-up.ts'
import type { Espace } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'

export interface MailFacts {
  /** What is awaited of one bearer, soonest first. */
  readonly lines: readonly FollowUpLine[]
  readonly today: string
  readonly espace: Espace | null
  readonly sender: string | null
}

/** Reminds someone of what they took on, meeting by meeting in the order of the days due. */
export const composeBearerMail = ({ lines, today, espace, sender }: MailFacts): Omit<BearerMail, 'to'> => {
  const one = lines.length < 2
  const paragraphs = [
    'Bonjour,',
    one
      ? 'Voici ce qui reste à faire après nos réunions, et que vous portez\u00a0:'
      : `Voici les ${lines.length} suites qui restent à donner après nos réunions, et que vous portez :`,
    lines.map((line) => itemOf(line, today)).join('\n'),
    'Dites-nous ce qui est fait, et ce qui vous manque pour le reste.',
    'Merci de votre aide.',
  ]
  return {
    subject: withNoBreakSpaces(one ? 'Une suite à donner' : `${lines.length} suites à donner`),
    body: [...paragraphs.map(withNoBreakSpaces), mailSignature(sender, espace)]
      .filter((text) => text !== '')
      .join('\n\n'),
  }
}

const itemOf = ({ followUp: { kind, text, dueOn }, meeting }: FollowUpLine, today: string): string => {
  const due = dueOn === null ? null : `${dueOn < today ? 'attendu depuis le' : 'pour le'} ${longDate(dueOn)}`
  const said = kind === 'decision' ? `${followUpKinds.decision}\u00a0: ${text}` : text
  return `– ${said} (${[due, meeting.title].filter((part) => part !== null).join(', ')})`
}
