import { type Civility, civilityOf, withoutCivility } from '../person/civility.ts'
import { isFunction } from '../person/function-words.ts'
import { readPerson } from '../person/read-person.ts'
import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'

export interface PersonName {
  /** Only when the cell says it: never guessed from a first name. */
  readonly civility: Civility | null
  readonly firstName: string | null
  readonly lastName: string
  /** What they do, when the cell says it beside their name. */
  readonly role: string | null
}

/** « Mme », « M. », « Monsieur ». */
export const readCivility = reader((text): Reading<Civility> => {
  const civility = civilityOf(text)
  return civility === null ? unreadable(`${quoted(text)} n’est pas une civilité`) : reads(civility)
})

/** A first or a last name in a column of its own: « M. ORMOY » is a Mr ORMOY. */
export const readNamePart = reader((text): Reading<{ readonly civility: Civility | null; readonly name: string }> => {
  const { civility, name } = withoutCivility(text.trim())
  // « Monsieur » alone, or somebody called M.: what stands there is the name.
  return /\p{L}/u.test(name) && name !== text.trim()
    ? reads({ civility, name })
    : reads({ civility: null, name: text.trim() })
})

/** Where nobody is yet, or where the cell only says whether there is somebody. */
const nobody =
  /^(?:poste\s+)?(?:vacante?|à\s+(?:recruter|pourvoir|désigner|nommer)|(?:en cours de )?recrutement(?: en cours)?)$|^(?:oui|non|(?:les\s+)?b[ée]n[ée]voles|(?:l['’]\s?)?[ée]quipe(?:\s.*)?|accueil|standard|secr[ée]tariat)$/i

/** « Présidente : Mme DUVAL » */
const afterFunction = /^([^:]+?)\s*:\s*(.+)$/s

const several = /\s(?:et|&|\+)\s|[/;\n]|,.*,/i

/** « Mme DUVAL Jeanne », « Jeanne DUVAL (directrice) », « Duval, Jeanne »: see `readPerson`. */
export const readPersonName = reader((text): Reading<PersonName> => {
  const [, role = '', name = ''] = afterFunction.exec(text.trim()) ?? []
  if (!isFunction(role)) return nameIn(text.trim())
  const reading = nameIn(name)
  return reading.ok ? { ...reading, value: { ...reading.value, role: reading.value.role ?? role } } : reading
})

const nameIn = (written: string): Reading<PersonName> => {
  if (nobody.test(written)) return unreadable(`${quoted(written)} ne nomme personne`)
  if (several.test(written)) return unreadable('il y a plusieurs personnes dans la cellule')
  const read = readPerson(written)
  if (read === null) {
    const { name } = withoutCivility(written)
    return isFunction(name)
      ? unreadable(`${quoted(name)} est une fonction, et non un nom`)
      : unreadable('il manque le nom')
  }
  if (read.kind === 'structure') return unreadable(`${quoted(written)} est une structure, et non un nom`)
  const { civility, firstName, lastName, structure, email, isSure } = read
  const role = isFunction(read.role) ? read.role : null
  return reads(
    { civility, firstName: firstName === '' ? null : firstName, lastName, role },
    ...[role === null ? read.role : '', structure, email]
      .filter((aside) => aside !== '')
      .map((aside) => `${quoted(aside)} n’est pas repris`),
    isSure ? null : 'le nom et le prénom sont à vérifier',
  )
}
