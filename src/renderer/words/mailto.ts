/** A link that opens the mail program with everything in it (RFC 6068). */
export const mailtoOf = ({
  to,
  subject,
  body,
}: {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}): string => {
  const listed = (addresses: readonly string[]) => addresses.map(encodeURIComponent).join(',')
  return `mailto:${listed(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
