/** A link that opens the mail program with everything in it (RFC 6068). */
export const mailtoOf = ({
  to,
  bcc = [],
  subject,
  body,
}: {
  readonly to: readonly string[]
  readonly bcc?: readonly string[]
  readonly subject: string
  readonly body: string
}): string => {
  const listed = (addresses: readonly string[]) => addresses.map(encodeURIComponent).join(',')
  const copies = bcc.length === 0 ? '' : `bcc=${listed(bcc)}&`
  return `mailto:${listed(to)}?${copies}subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
