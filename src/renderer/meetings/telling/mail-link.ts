import type { Invitation, InvitationMail } from '#shared/contract/meetings/invitations.ts'
import { mailtoOf } from '../../words/mailto.ts'

/** Beyond this many characters some mail programs open nothing, or cut the text. */
const most = 2_000

/** What a link to the mail program can hold. */
export interface MailLink {
  readonly href: string
  /** The addresses go in the link; otherwise they are to be pasted. */
  readonly addressed: boolean
  /** The text goes in the link; otherwise it is to be pasted. */
  readonly written: boolean
}

/** As much of the mail as a link may carry: all, the text without the addresses, or the subject alone. */
export const mailLink = ({ subject, body }: InvitationMail, bcc: readonly string[]): MailLink => {
  const whole = mailtoOf({ to: [], bcc, subject, body })
  if (whole.length < most) return { href: whole, addressed: true, written: true }
  const text = mailtoOf({ to: [], subject, body })
  if (text.length < most) return { href: text, addressed: false, written: true }
  return { href: mailtoOf({ to: [], subject, body: '' }), addressed: false, written: false }
}

/** Every address once, whatever its case, as it is first written. */
export const addressesOf = (invitations: readonly Invitation[]): readonly string[] => {
  const all = invitations.flatMap(({ addresses }) => addresses)
  return [...Map.groupBy(all, (address) => address.toLowerCase()).values()].flatMap(([first]) => first ?? [])
}
