/** Line ends that only old word processors and Unicode know. */
const rareLineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Controls, direction overrides, zero-width signs (not the joiners emoji need), non-characters, lone surrogates. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/gu

/** Text as Concerto keeps it: NFC, one kind of line end, nothing that no one can see. */
export const cleanText = (text: string): { readonly text: string; readonly removed: number } => {
  const lines = text.replace(rareLineEnds, '\n')
  const visible = lines.replace(invisible, '')
  return { text: visible.normalize('NFC'), removed: lines.length - visible.length }
}
