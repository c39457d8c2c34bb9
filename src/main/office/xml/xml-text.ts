/**
 * The text of an XML file as any reader of XML finds it: by its first bytes, then by the encoding it declares, then UTF-8.
 * @throws Error when it declares an encoding that no browser knows
 */
export const xmlText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    throw new Error(`This XML is in an encoding of its own: ${encoding}`)
  }
}

const encodingOf = (bytes: Uint8Array): string => {
  const [first = 0, second = 0] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const declaration = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8'
}
