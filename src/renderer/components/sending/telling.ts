import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import type { SendingPage, SendingSubject, Variants } from '#shared/contract/workspace/sendings.ts'

/** What is told, to whom, and what each is given: every piece of the desk is drawn from it. */
export interface Telling {
  readonly subject: SendingSubject
  readonly page: SendingPage
  readonly variants: Variants
  /** What a paper that may be either is joined as. */
  readonly as: PaperFormat
}
