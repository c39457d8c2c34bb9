import { type Words, words, written } from '#main/office/mail/message.ts'
import type { Civility } from '#main/office/paper/paper.ts'
import { civilities } from '#shared/records/directory/person.ts'
import { withDe } from '#shared/text/article.ts'

/**
 * How a mail begins: « À l’attention de Léopoldine MOUSSERONDE », then « Madame, ».
 * @param attention whom it is for, when it goes to the address of their structure
 */
export const salutation = (civility: Civility, attention: string | null): readonly Words[] => [
  attention === null ? [] : words`À l’attention ${withDe(attention)}`,
  words`${civility === null ? written('Bonjour') : civilities[civility]},`,
]
