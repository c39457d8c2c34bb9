import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { readDay } from '#shared/text/normalise/day.ts'
import { readYesNo } from '#shared/text/normalise/yes-no.ts'
import { holdsMap } from '../cells/list-cell.ts'
import { holdsLabel, type Vocabulary } from '../cells/vocabulary.ts'
import { dayParts, weekDays } from '../week.ts'
import { readKind } from './actor-kind.ts'
import { feesIn } from './fees-in-words.ts'
import { anyLabels } from './lieux-v0.ts'
import { typologiesIn } from './typologies-in-words.ts'

/**
 * How much of a column is what a target holds, from 0 to 1; `null` where its values do not say, since it is empty or
 * anything may stand there.
 * @param cells its cells, those of one column, blank ones among them
 */
export const fitOf = (target: ImportTarget, cells: readonly string[]): number | null => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isBlank(cell))
  const shape = shapes[target]
  if (shape === undefined || filled.length === 0) return null
  const fitting = filled.filter((cell) => shape.fits(cell)).length
  // Labels are of a list that is known, or are the file's own.
  return shape.least === 0 ? fitting / filled.length : withDoubt(fitting, filled.length)
}

/** A few values prove nothing against a header: the first two that do not fit are as if two others did. */
const withDoubt = (fitting: number, count: number): number => (fitting + 2) / (count + 2)

/** Under this share of its values, a column is not what its header says. */
export const leastFit = (target: ImportTarget): number => shapes[target]?.least ?? 0

/**
 * Whether a line under a header explains its columns: it says what to write, words stand where figures and addresses of mail
 * are expected, in two columns at least, and nothing is of its form.
 */
export const explainsColumns = (cells: readonly string[], targets: readonly (ImportTarget | null)[]): boolean => {
  const told = targets.flatMap((target, at) => {
    const cell = (cells[at] ?? '').trim()
    return target === null || !formed.has(target) || isBlank(cell) ? [] : [shapes[target]?.fits(cell) === true]
  })
  return told.length > 1 && !told.includes(true) && cells.some((cell) => instruction.test(cell))
}

/** « Cinq chiffres », « Obligatoire », « Indiquez… », as those who make a form write. */
const instruction =
  /\b(?:caract[eè]res?|chiffres?|obligatoires?|facultati\p{L}+|format|exemples?|ex\.|indique[rz]|pr[eé]cise[rz]|renseigne[rz]|saisi(?:r|ssez)|choisi(?:r|ssez)|identifiant unique|liste d[eé]roulante)/iu

/** Targets whose values have a form that no sentence has. */
const formed: ReadonlySet<ImportTarget> = new Set([
  ...(['actor.email', 'actor.phone', 'actor.pivot', 'actor.postcode', 'actor.inseeCode'] as const),
  ...(['person.email', 'person.phone', 'place.latitude', 'place.longitude', 'place.point'] as const),
])

/** The target that values tell by themselves, when nearly all of a column are of one form. */
export const targetByValues = (cells: readonly string[]): ImportTarget | null => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isBlank(cell))
  const isTold = ([, pattern]: (typeof telling)[number]): boolean =>
    filled.filter((cell) => pattern.test(cell) && !holdsMap(cell)).length >= filled.length * nearlyAll
  return filled.length === 0 ? null : (telling.find(isTold)?.[0] ?? null)
}

/** Whether a column holds names: words, hardly two the same. */
export const areNames = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isBlank(cell))
  const named = filled.filter((cell) => /\p{L}{3}/u.test(cell) && !/^\d/.test(cell) && name.fits(cell))
  return (
    filled.length >= cells.length * nearlyAll &&
    named.length >= filled.length * nearlyAll &&
    new Set(filled).size >= filled.length * nearlyAll
  )
}

const nearlyAll = 0.8

interface Shape {
  readonly fits: (cell: string) => boolean
  readonly least: number
}

const form = (pattern: RegExp, least = half): Shape => ({ fits: (cell) => pattern.test(cell), least })

const half = 0.5

const isMostlyWords = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !/^(?:https?:|www\.)|@/i.test(cell)

const name: Shape = {
  fits: (cell) => isMostlyWords(cell) && cell.length <= 160 && !/[.!?] \p{Lu}/u.test(cell),
  least: half,
}
/** Whether there is somebody is no name of theirs. */
const personName: Shape = { fits: (cell) => name.fits(cell) && !readYesNo(cell).ok, least: half }
const words: Shape = { fits: isMostlyWords, least: half }
const number = /^[-−+]?\d[\d\s]*(?:[.,]\d+)?\s*°?\s*[NSEWO]?$|°/i
const coordinate = form(number)
const telephone: Shape = {
  fits: (cell) =>
    /^[\d\s+().\-/,;:a-zéè]*$/i.test(cell) && cell.replace(/\D/g, '').length >= 8 && !/\d[.,]\d{3,}$/.test(cell),
  least: half,
}
const email = form(/\S@\S+\.\S{2,}/)
const yesOrNo: Shape = { fits: (cell) => readYesNo(cell).ok, least: half }
/** « 9h-12h », « fermé », « Mo 08:30-12:00 », « sur rendez-vous », « du lundi au vendredi ». */
const hours = form(
  new RegExp(
    `\\d\\s*[h:]|\\d\\s*[-–à]\\s*\\d|ferm|rendez|rdv|24/7|${Object.values(weekDays).join('|')}|^(?:mo|tu|we|th|fr|sa|su)\\b`,
    'i',
  ),
  0.2,
)
const dayHours = form(/\d|ferm|rendez|rdv|^(?:mo|tu|we|th|fr|sa|su)$|non|^x$/i, 0.2)

/** Labels of a list, some of which may be the file's own. */
function labelled(labels: Vocabulary): Shape {
  return { fits: (cell) => holdsLabel(labels, cell), least: 0 }
}

const shapes: Partial<Readonly<Record<ImportTarget, Shape>>> = {
  'actor.name': name,
  'place.name': name,
  'person.fullName': personName,
  'person.lastName': name,
  'person.firstName': name,
  'actor.parent': name,
  'actor.alias': name,
  'actor.commune': { fits: (cell) => isMostlyWords(cell) && cell.length <= 60, least: half },
  'actor.street': words,
  'person.title': words,
  'actor.streetType': form(/^\p{L}[\p{L}. '-]{1,30}$/u),
  'actor.addressExtra': form(/\p{L}|\d/u),
  'actor.streetNumber': form(/^\d{1,4}\s*(?:bis|ter|quater|[a-f])?(?:\s*[-–/,àa]\s*\d{1,4}\s*(?:bis|ter|[a-f])?)?$/i),
  'actor.postcode': form(/^(?:\d{4,5}|\d{2}\s\d{3})(?:[.,]0+)?(?:\s|$)/),
  'actor.inseeCode': form(/^(?:\d{4,5}|2[AB]\d{3})(?:[.,]0+)?$/i),
  'actor.pivot': form(/^(?:[\d\s.]{9,20}|W\d{9}|\d[.,]\d+E\+?\d+)$/i, 0.3),
  'actor.phone': telephone,
  'person.phone': telephone,
  'person.personalPhone': telephone,
  'actor.email': email,
  'person.email': email,
  'person.personalEmail': email,
  // A map under such a header is told, cell by cell.
  'actor.website': form(/^(?:https?:\/\/|www\.)\S|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i),
  'actor.description': words,
  'actor.kind': { fits: (cell) => readKind(cell).ok || typologiesIn(cell).length > 0, least: 0 },
  'actor.verifiedOn': { fits: (cell) => readDay(cell).ok || /^\d{4}[-/]\d{2}[-/]\d{2}/.test(cell), least: half },
  'actor.sourceId': { fits: (cell) => cell.length <= 60 && !/\s.*\s/.test(cell), least: 0.8 },
  'place.latitude': coordinate,
  'place.longitude': coordinate,
  'place.point': form(/\d[.,]\d+\s*[,;\s]\s*-?\d+[.,]\d|point/i),
  'place.hours': hours,
  ...Object.fromEntries(Object.entries(anyLabels).map(([field, labels]) => [`place.${field}`, labelled(labels)])),
  'place.free': { fits: (cell) => readYesNo(cell).ok || feesIn(cell).length > 0, least: half },
  'place.fees': { fits: (cell) => holdsLabel(anyLabels.fees, cell) || feesIn(cell).length > 0, least: 0 },
  'place.wifi': yesOrNo,
  'place.equipment': yesOrNo,
  'place.donations': yesOrNo,
  'place.solidarityPurchase': yesOrNo,
  'person.fneReferent': yesOrNo,
  ...Object.fromEntries(Object.keys({ ...weekDays, ...dayParts }).map((part) => [`place.hours${part}`, dayHours])),
}

/** The surest first. */
const telling: readonly (readonly [ImportTarget, RegExp])[] = [
  ['actor.email', /^\S+@\S+\.\S{2,}$/],
  ['actor.website', /^(?:https?:\/\/|www\.)\S+$/i],
  ['actor.pivot', /^(?:\d{3}[\s.]?){3}\d{5}$|^W\d{9}$/],
  ['actor.postcode', /^(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/],
  ['place.point', /^-?\d{1,2}[.,]\d{3,}\s*[,;]\s*-?\d{1,2}[.,]\d{3,}$/],
  ['actor.phone', /^(?:(?:\+|00)33|0)\s*\(?0?\)?\s*[1-9](?:[\s.\-/]*\d{2}){4}$/],
]
