import type { MessagePart } from '#shared/contract/workspace/sendings.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'

/** A paragraph, or several, of a message; what comes from what is known is told from what is written. */
export type Words = readonly MessagePart[]

/** A mail before it is addressed. */
export interface Message {
  readonly subject: string
  readonly parts: Words
}

/** `` words`Nous vous invitons au ${title}.` ``: what stands between braces is a fact, unless it is words already. */
export const words = (written: TemplateStringsArray, ...facts: readonly (string | Words)[]): Words =>
  written
    .flatMap((text, at): Words => {
      const fact = facts[at]
      return [{ text, fact: false }, ...(typeof fact === 'string' ? [{ text: fact, fact: true }] : (fact ?? []))]
    })
    .filter(({ text }) => text !== '')

/** What somebody wrote, or a sentence without a fact. */
export const written = (text: string): Words => (text === '' ? [] : [{ text, fact: false }])

/** Words that all come from what is known. */
export const fact = (text: string): Words => (text === '' ? [] : [{ text, fact: true }])

/** Paragraphs one under the other, an empty line between them; those that say nothing are left out. */
export const paragraphs = (...all: readonly Words[]): Words =>
  all
    .filter((one) => one.length > 0)
    .flatMap((one, at) => (at === 0 ? one : [{ text: '\n\n', fact: false }, ...one]))
    .map(({ text, fact }) => ({ text: withNoBreakSpaces(text), fact }))

export const textOf = (message: Words): string => message.map(({ text }) => text).join('')

/** The same on paper, a paragraph a line. */
export const linesOf = (message: Words): readonly Block[] =>
  message
    .map(({ text }) => withNoBreakSpaces(text))
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line))
