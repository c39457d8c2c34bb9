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
  const addresses = values.filter(([key]) => /(?:^|:)(?:href|src|althref|base)$/.test(key))
  const wrong = addresses.find(
    ([key, value]) => !(isLink && /href$/.test(key) ? isAllowedAddress(value) : isInside(value)),
  )
  if (wrong !== undefined)
    return isLink && /href$/.test(wrong[0]) ? leadsOutside(path, wrong[1]) : fetchesOutside('image', path)
  const looks = name === 'style' && space === 'svg' ? [textIn(element)] : []
  const drawn = space === 'svg' || space === 'v' ? [...looks, ...values.map(([, value]) => value)] : []
  return drawn.some(fetches) ? fetchesOutside('image', path) : null
}

/** What a drawing shows stands in it: a place of its own, or a picture that is no drawing. */
const isInside = (address: string): boolean =>
  address === '' || /^(?:#|data:image\/(?:png|jpe?g|gif|webp|bmp)[;,])/.test(address)

/** Rules of looks that fetch, or whose letters are spelt in another way. */
const fetches = (looks: string): boolean =>
  /url\(|@|\\|image\(|image-set|src\(|script:|expression\(/i.test(
    looks.replace(/url\(\s*["']?#[^"'()]*["']?\s*\)/gi, ''),
  )
