import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { createdOn } from '#shared/kernel/ids.ts'
import type { LieuxColumn, LieuxLine } from '#shared/records/directory/place/lieux-schema.ts'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'
import { place as declaration } from '#shared/records/directory/place/place.ts'
import type { ChoicesField, Field } from '#shared/records/field.ts'
import type { Place } from '#shared/records/records.ts'
import { readPhone } from '#shared/text/normalise/phone.ts'
import type { PlaceEntry } from './entries.ts'

export interface ValidLine {
  /** `null`: the schema would refuse it whatever is done. */
  readonly line: LieuxLine | null
  /** What is not written as it is known, sentences without subject (`Remark.what`). */
  readonly remarks: readonly string[]
}

/** A line that the national schema accepts, of a place completed by the structure that runs it; nothing is made up. */
export const validLine = (entry: PlaceEntry): ValidLine => {
  const steps = [withAddress, withPivot, withDate, withTelephone, withInseeCode, withShortSummary]
  const remarks: string[] = []
  let line = lieuxLine(entry.place)
  for (const step of steps) {
    const { changes, remark } = step(line, entry)
    line = { ...line, ...changes }
    if (remark !== null) remarks.push(remark)
  }
  const refusal = refusalOf(line)
  return refusal === null ? { line, remarks } : { line: null, remarks: [refusal] }
}

type Step = (
  line: LieuxLine,
  entry: PlaceEntry,
) => { readonly changes: Partial<LieuxLine>; readonly remark: string | null }

const unchanged = { changes: {}, remark: null }

/** A place of which no address is written stands where its structure does. */
const withAddress: Step = ({ adresse, commune, code_postal, complement_adresse }, { actor }) => {
  if (actor === null || `${adresse}${commune}${code_postal}${complement_adresse}` !== '') return unchanged
  const { street, addressExtra, postcode, commune: town, inseeCode } = actor
  const changes = {
    adresse: street ?? '',
    complement_adresse: addressExtra ?? '',
    code_postal: postcode ?? '',
    commune: town ?? '',
    code_insee: inseeCode ?? '',
  }
  return { changes, remark: street === null ? null : 'sans adresse, celle de sa structure est écrite' }
}

const withPivot: Step = ({ pivot }, { actor }) => {
  if (patterns.pivot.test(pivot)) return unchanged
  if (actor?.pivot != null && patterns.pivot.test(actor.pivot)) return { changes: { pivot: actor.pivot }, remark: null }
  return {
    changes: { pivot: unknownPivot },
    remark: `ni SIRET ni RNA connu, «\u00a0${unknownPivot}\u00a0» est écrit, comme dans les données nationales`,
  }
}

/** The national date says when the data was brought up to date: by its source, or by whoever verified it since. */
const withDate: Step = (_line, { place, knownOn }) => {
  if (knownOn !== null) return { changes: { date_maj: knownOn }, remark: null }
  const day = createdOn(place.id)
  return day === null
    ? unchanged
    : { changes: { date_maj: day }, remark: 'jamais vérifié, le jour de sa saisie est écrit comme date de mise à jour' }
}

const withTelephone: Step = ({ telephone }) => {
  if (telephone === '' || patterns.telephone.test(telephone)) return unchanged
  const read = readPhone(telephone)
  if (read.ok && patterns.telephone.test(read.value.number))
    return { changes: { telephone: read.value.number }, remark: null }
  return {
    changes: { telephone: '' },
    remark: `le téléphone «\u00a0${telephone}\u00a0» n’est pas écrit, le schéma national demande un numéro complet`,
  }
}

const withInseeCode: Step = ({ code_insee }) =>
  code_insee === '' || patterns.code_insee.test(code_insee)
    ? unchanged
    : {
        changes: { code_insee: '' },
        remark: `le code INSEE «\u00a0${code_insee}\u00a0» n’en est pas un, il n’est pas écrit`,
      }

const withShortSummary: Step = ({ presentation_resume }) => {
  const summary = cutAtWord(presentation_resume, longestSummary)
  return summary === presentation_resume
    ? unchanged
    : {
        changes: { presentation_resume: summary },
        remark: `la présentation résumée est coupée à ${longestSummary} caractères, limite du schéma national`,
      }
}

const refusalOf = (line: LieuxLine): string | null => {
  const lacking: string[] = Object.entries(required)
    .filter(([column]) => line[column as keyof typeof required].trim() === '')
    .map(([, name]) => name)
  if (line.date_maj === '') lacking.push('la date de mise à jour')
  if (lacking.length > 0) return `n’est pas écrit, il manque ${enumerated(lacking)}`
  return patterns.code_postal.test(line.code_postal)
    ? null
    : `n’est pas écrit, «\u00a0${line.code_postal}\u00a0» n’est pas un code postal`
}

/** What the national schema v1.0.2 demands of its columns, as far as ours may break it. A test reads the schema itself. */

/** Fourteen figures that stand, in the national data too, for a structure whose number nobody knows. */
const unknownPivot = '00000000000000'

/** Longest `presentation_resume`. */
const longestSummary = 280

const patterns = {
  pivot: /^[a-zA-Z0-9]{9,14}$/,
  code_postal: /^\d{5}$/,
  code_insee: /^([013-9]\d|2[AB1-9])\d{3}$/,
  telephone: /^(\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)(\d){6,9}$/,
} as const

/** Columns without which a line is refused, and how a person calls them. */
const required = {
  nom: 'le nom',
  commune: 'la commune',
  code_postal: 'le code postal',
  adresse: 'l’adresse',
} as const

/** Every column of the national schema, from the fields of a place alone: what a valid file brought comes back as it was. */
const lieuxLine = (place: Place): LieuxLine =>
  Object.fromEntries(
    Object.entries(lieuxColumns).map(([column, field]) => [column, cellOf(declaration.fields[field], place[field])]),
  ) as Record<LieuxColumn, string>

const cellOf = (field: Field, value: Place[keyof Place]): string => {
  if (value === null) return ''
  if (!Array.isArray(value)) return String(value)
  const labels = field.kind === 'choices' ? (field as ChoicesField<Record<string, string>>).choices : null
  return value.map((item: string) => withoutBar(labels?.[item] ?? item)).join('|')
}

/** The bar parts the values of a cell: in a value, it would make two of it. */
const withoutBar = (text: string): string => text.replace(/\s*\|\s*/g, ' / ')
