import type { RelanceMail } from '#shared/contract/directory.ts'

/** The link that opens the mail in the person's own program. */
export const mailtoOf = ({ to, subject, body }: RelanceMail): string =>
  `mailto:${to.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf(body))}`

/** The whole mail as one text, to paste elsewhere. */
export const mailText = ({ to, subject, body }: RelanceMail): string =>
  [`À : ${to.join(', ')}`, `Objet : ${subject}`, '', body].join('\n')

/** Lines of a mail end so (RFC 6068). */
const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
