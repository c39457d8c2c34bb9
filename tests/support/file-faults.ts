import { read } from '@e965/xlsx'
import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import type { ProducedFile } from '#main/app/app.ts'

/** The words of a file: those of its parts, for a Word file or a workbook. */
export const wordsOf = (bytes: Uint8Array): string => [...partsOf(bytes).values()].join('\n')

/** What would keep a file from being opened, or make it say more than words. */
export const fileFaults = (file: ProducedFile): readonly string[] => {
  try {
    return faultsIn(file)
  } catch (error) {
    return [`${file.name}: ${error}`]
  }
}

const faultsIn = ({ name, bytes }: ProducedFile): readonly string[] => {
  const parts = partsOf(bytes)
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const found = [...parts].flatMap(([part, text]) => (/\.(xml|rels)$/.test(part) ? xmlFaults(part, text) : []))
  const whole = parts.get('') ?? ''
  if (ending === 'xlsx' && read(bytes).SheetNames.length === 0) found.push('no sheet')
  if (ending === 'json' || ending === 'geojson') JSON.parse(whole)
  if (ending === 'html') found.push(...htmlFaults(whole))
  if (ending === 'ics' || ending === 'vcf') found.push(...lineFaults(whole))
  if (ending === 'eml') found.push(...lineFaults(whole.split('\r\n\r\n', 1)[0] ?? ''))
  return found.map((fault) => `${name}: ${fault}`)
}

/** By name; a file that is no package is its only part, without one. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? new Map(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => inner(name, part)))
    : new Map([['', strFromU8(bytes)]])

/** A package of packages, workbooks of a campaign, is told by the parts of each. */
const inner = (name: string, part: Uint8Array): readonly (readonly [string, string])[] =>
  /\.(xlsx|docx)$/.test(name)
    ? [...partsOf(part)].map(([own, text]) => [`${name}/${own}`, text] as const)
    : [[name, strFromU8(part)]]

// biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them.
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(x0*[0-8bcef]|0*([0-8]|1[124-9]|2\d|3[01]));/i

const xmlFaults = (part: string, text: string): readonly string[] => {
  const at = text.search(noXml)
  if (at >= 0) return [`${part} holds what no XML may hold: ${JSON.stringify(text.slice(at - 30, at + 10))}`]
  const valid = XMLValidator.validate(text)
  return valid === true ? [] : [`${part} ${valid.err.msg}`]
}

/** What stands in a page beside words, line ends and plain elements. */
export const htmlFaults = (page: string): readonly string[] => {
  const links = [...page.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href)
  return [
    ...links.filter((href) => !/^(https?:|mailto:|tel:)/i.test(href)).map((href) => `leads to ${href}`),
    ...(page.replaceAll(plainElement, '').match(/.{0,40}<.{0,60}/gs) ?? []),
  ]
}

const names = 'html|head|meta|title|body|div|h[1-6]|p|ul|ol|li|blockquote|table|tr|td|th|br|a|strong|em|u|s|sup|sub'
const said = 'lang|charset|name|content|style|role|aria-label|start|type|scope|colspan|rowspan|href'
const plainElement = new RegExp(`<!DOCTYPE html>|</?(${names})( (${said})="[^"<>]*")*>`, 'g')

/** Lines that only a value with a line end in it could make. */
const lineFaults = (text: string): readonly string[] =>
  text.split(/\r\n|[\r\n]/).filter((line) => /^(bcc:|attendee:mailto:x@)/i.test(line))
