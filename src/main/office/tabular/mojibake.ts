/** What Windows-1252 makes of each byte from 0x80 on; bytes it leaves undefined stay what they were. */
const windows1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => 128 + at))

const byteOf = new Map([...windows1252].map((sign, at) => [sign, 128 + at]))

const following = `[\\x80-\\xbf${windows1252.slice(0, 32).replace(/[\x80-\x9f]/g, '')}]`
const misread = new RegExp(`[ÂÃÅ]${following}|â${following}{2}`, 'g')

/** What a repair may give: signs that Windows-1252 has too, as French texts do. */
const expected = new Set([...windows1252, '\u202f'])

/**
 * « Ã© » made « é » again, where UTF-8 was once read as Windows-1252; twice over if need be. Only what decodes cleanly
 * into a sign of French is touched. `repaired` counts them.
 */
export const repairMojibake = (text: string): { readonly text: string; readonly repaired: number } => {
  let repaired = 0
  const once = text.replace(misread, (signs) => {
    const bytes = Uint8Array.from(signs, (sign) => byteOf.get(sign) ?? sign.charCodeAt(0))
    const sign = new TextDecoder().decode(bytes)
    if (!expected.has(sign)) return signs
    repaired += 1
    return sign
  })
  return repaired === 0 ? { text, repaired } : { text: repairMojibake(once).text, repaired }
}
