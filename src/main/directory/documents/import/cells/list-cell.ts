import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import type { RecordName } from '#shared/records/records.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { restoreFormula } from '#shared/text/normalise/formula.ts'
import { htmlLinks, htmlText } from '#shared/text/normalise/html-text.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import { isFiller } from '#shared/text/normalise/siret.ts'
import type { Column } from './column.ts'

/**
 * A cell of a list that is no national file, where people, forms and maps leave what is not a value: formulas that Concerto
 * disarmed, marks of a page of the web, a cross where words are expected, an identifier of nobody, a way to go among sites.
 */
export const listCell = (target: ImportTarget, read: Column): Column => {
  const fillsOnly = fillerOf(target)
  const isAddress = /mail$|website$|Url$/i.test(target)
  const readOwn = (whole[target] ?? same)(read)
  return (text, draft) => {
    const written = restoreFormula(text)
    const links = isAddress ? htmlLinks(written) : []
    const said = links.length > 0 ? links.join(' ') : htmlText(written).trim()
    return isBlank(said) || fillsOnly(said) ? null : readOwn(said, draft)
  }
}

const same = (read: Column): Column => read

/** A number alone is no address: it is that of another column. */
const withLetters =
  (read: Column): Column =>
  (text, draft) =>
    /\p{L}/u.test(text) ? read(text, draft) : { reason: 'on attend des mots, et non un nombre', effect: 'leftOut' }

/** Whether a cell of the column only fills it. */
const fillerOf = (target: ImportTarget): ((text: string) => boolean) => {
  if (target === 'actor.pivot') return (text) => isFiller(text.replace(/\s/g, ''))
  const [record = '', field = ''] = target.split('.')
  // A structure has several addresses of mail, one column of which a list has.
  const { kind } = fieldOf(record as RecordName, field) ?? fieldOf(record as RecordName, `${field}s`) ?? { kind: null }
  const areWords = kind === 'text' || kind === 'date' || kind === 'list' || words.has(target)
  return areWords ? (text) => cross.test(text) : () => false
}

/** Columns of words that are no field of their own. */
const words = new Set<ImportTarget>(['place.hours', 'person.fullName', 'person.title', 'actor.alias', 'actor.parent'])

const cross = /^[x✓✔✗✘]$/i

/** The address of a map tells where a place is; it is no site of its own. */
const withoutWays =
  (read: Column): Column =>
  (text, draft) => {
    const ways = text.match(wayAddress) ?? []
    if (ways.length === 0) return read(text, draft)
    const left = text.replace(wayAddress, ' ').trim()
    const remark = isBlank(left) ? null : read(left, draft)
    const told = `${ways.map(quoted).join(', ')}\u00a0: c’est un itinéraire ou un plan, et non un site`
    return { reason: remark === null ? told : `${told}\u00a0; ${remark.reason}`, effect: 'leftOut' }
  }

/** Whether a text has the address of a map. */
export const holdsMap = (text: string): boolean => text.search(wayAddress) !== -1

const wayAddress =
  /(?:https?:\/\/)?(?:(?:www|maps)\.)?(?:google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|goo\.gl\/maps|maps\.app\.goo\.gl|openstreetmap\.org\/|bing\.com\/maps|mappy\.com|waze\.com\/|geo\.data\.gouv\.fr\/map)[^\s|]*/gi

/** Columns whose cells are looked at as a whole first. */
const whole: Partial<Readonly<Record<ImportTarget, (read: Column) => Column>>> = {
  'actor.website': withoutWays,
  'actor.street': withLetters,
  'actor.commune': withLetters,
}
