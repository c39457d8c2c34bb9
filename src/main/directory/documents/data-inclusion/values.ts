import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { Place } from '#shared/records/records.ts'
import { isFiller } from '#shared/text/normalise/siret.ts'
import type { DataInclusionAddress } from './schema.ts'

/** Values as the schema of data·inclusion takes them; `null` for what it would refuse. */

const email = /^[a-z0-9_'+-]+(\.[a-z0-9_'+-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$/i

export const firstEmail = (emails: readonly string[] | null): string | null =>
  emails?.find((one) => email.test(one)) ?? null

/** The first that is a web address, its accents encoded. */
export const firstUri = (addresses: readonly (string | null)[] | null): string | null => {
  for (const address of addresses ?? []) {
    const { href, protocol } = URL.parse(address ?? '') ?? {}
    if (href !== undefined && /^https?:$/.test(protocol ?? '') && uri.test(href)) return href
  }
  return null
}

/** What RFC 3986 lets stand after the host, nothing that still wants encoding. */
const uri =
  /^https?:\/\/[a-z0-9.-]+(:\d+)?([/?]([\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*)?(#([\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*)?$/i

/** A text that has the length the schema wants, in code points; a longer one is cut at a word. */
export const textBetween = (text: string | null, least: number, most: number): string | null => {
  const trimmed = text?.trim() ?? ''
  return [...trimmed].length < least ? null : cutAtWord(trimmed, most)
}

/** 14 figures that are somebody's. */
export const siretOf = (pivot: string | null): string | null =>
  pivot !== null && /^\d{14}$/.test(pivot) && !isFiller(pivot) ? pivot : null

type Located = Pick<Place, 'street' | 'addressExtra' | 'postcode' | 'commune' | 'inseeCode'> &
  Partial<Pick<Place, 'latitude' | 'longitude'>>

export const addressOf = (located: Located): DataInclusionAddress => ({
  commune: located.commune,
  code_postal: matching(located.postcode, /^\d{5}$/),
  code_insee: matching(located.inseeCode, /^\w{5}$/),
  adresse: located.street,
  complement_adresse: located.addressExtra,
  longitude: numberOf(located.longitude),
  latitude: numberOf(located.latitude),
})

const matching = (text: string | null, pattern: RegExp): string | null =>
  text !== null && pattern.test(text) ? text : null

const numberOf = (decimal: string | null | undefined): number | null => (decimal == null ? null : Number(decimal))
