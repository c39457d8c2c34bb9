import type { AppError } from '#shared/kernel/app-error.ts'
import { textIn, type XmlNode } from '../xml/xml-tree.ts'
import { isAllowedAddress } from './allowed.ts'
import { isAllowedElement } from './allowed-elements.ts'
import { fetchesOutside, leadsOutside, macros, unknownElement } from './refusals.ts'

/** Why an element is not in a template: no list holds it, or it says an address, which no relationship does. */
export const wrongElement = (path: string, element: XmlNode): AppError | null => {
  const { name, space, attributes } = element
  if (/^(?:entryMacro|exitMacro|script|foreignObject|handler)$/.test(name)) return macros
  if (name === 'mailMerge') return fetchesOutside(name, path)
  if (!isAllowedElement(element)) return unknownElement(path, `${space}:${name}`)
  const values = Object.entries(attributes).filter(([key]) => !key.startsWith('r:'))
  if (values.some(([key]) => /^on[a-z]{2}/i.test(key))) return macros
  const isLink = space !== 'svg' && !/^(?:imagedata|image|fill|stroke|background)$/.test(name)
  const addresses = values.filter(([key]) => /(?:^|:)(?:href|url|src|althref|base)$/.test(key))
  const wrong = addresses.find(
    ([key, value]) => !(isLink && leads.test(key) ? isAllowedAddress(value) : isInside(value)),
  )
  if (wrong !== undefined)
    return isLink && leads.test(wrong[0]) ? leadsOutside(path, wrong[1]) : fetchesOutside('image', path)
  const [kept] = (name === 'fldData' && pathKept.exec(lettersIn(textIn(element)))) || []
  if (kept !== undefined) return leadsOutside(path, kept)
  return looksIn(element, values).some(fetches) ? fetchesOutside('image', path) : null
}

/** Where a click leads, and not what is shown. */
const leads = /(?:href|url)$/

/** What a field keeps for itself in base 64, where letters have one byte or two. */
const lettersIn = (data: string): string => Buffer.from(data, 'base64').toString('latin1').replaceAll('\0', '')

/** The beginning of a path to a file, or of the address of a program, to its end. */
const pathKept = /(?:[a-z]:\\|\\\\\w|(?:file|javascript|vbscript|ms-[a-z-]+):)[ -~]*/i

/** What of a drawing is read as rules of looks: words, names and outlines are not. */
const looksIn = (element: XmlNode, values: readonly (readonly [name: string, value: string])[]): readonly string[] => {
  const { name, space } = element
  const isLook = (key: string): boolean => key === 'style' || (space === 'svg' && !wordsOfSvg.test(key))
  if (space !== 'svg' && space !== 'v') return []
  return [
    ...(name === 'style' ? [textIn(element)] : []),
    ...values.filter(([key]) => isLook(key)).map(([, look]) => look),
  ]
}

/** Attributes that programs show or keep, those of other spaces among them. */
const wordsOfSvg = /:|^(?:id|class|d|points|(?:aria|data)-[\w-]+)$/

/** What a drawing shows stands in it: a place of its own, or a picture that is no drawing. */
const isInside = (address: string): boolean =>
  address === '' || /^(?:#|data:image\/(?:png|jpe?g|gif|webp|bmp)[;,])/.test(address)

/** Rules of looks that fetch, or whose letters are spelt in another way. */
const fetches = (looks: string): boolean =>
  /url\(|@import|\\|image\(|image-set|src\(|script:|expression\(/i.test(
    looks.replace(/url\(\s*["']?#[^"'()]*["']?\s*\)/gi, ''),
  )
