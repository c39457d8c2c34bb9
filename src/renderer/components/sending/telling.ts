import type { RecipientGroup, SendingPage, SendingSubject } from '#shared/contract/workspace/sendings.ts'
import type { MinutesVariant } from '#shared/records/minutes/minutes-variant.ts'

/** What each group is given, of minutes. */
export type Variants = Readonly<Partial<Record<RecipientGroup, MinutesVariant>>>

/** What is told, to whom, and what each is given: every piece of the desk is drawn from it. */
export interface Telling {
  readonly subject: SendingSubject
  readonly page: SendingPage
  readonly variants: Variants
}
