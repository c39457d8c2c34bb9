import type { ImportIssue } from '#shared/contract/import-line.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { GuessedCommune } from '#shared/records/directory/commune-index.ts'
import { type CommuneData, communeCodeOf } from '#shared/records/directory/territory.ts'
import { records } from '#shared/records/records.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { Addresses } from './addresses.ts'
import type { ColumnOfLine } from './doubt-point.ts'
import { type EntryDraft, type LineDraft, ofLine, say, textOf } from './draft.ts'

/** What communes are known by, and where one is expected. */
export interface CommuneFacts {
  readonly addresses: Addresses
  readonly communeColumn: ColumnOfLine
}

/** The commune's INSEE code where the file does not give it. */
export const locate = (said: EntryDraft, draft: LineDraft, file: CommuneFacts): void => {
  sayBeside(said)
  if (textOf(said, 'inseeCode') !== null) return
  const commune = file.addresses.communeOf(said)
  if (commune === null) tellUnlocated(said, draft, file)
  else say(said, 'given', 'inseeCode', commune.code)
}

/** Lists write a commune in their own way: it is written as it is called, and what is no commune beside it. */
export const locateFreely = (said: EntryDraft, draft: LineDraft, file: CommuneFacts): void => {
  sayBeside(said)
  const [code, name] = [textOf(said, 'inseeCode'), textOf(said, 'commune')]
  if (code !== null) say(said, 'given', 'inseeCode', communeCodeOf(code))
  if (code !== null && name !== null) return
  const named = file.addresses.communeOf(said)
  const guess = named === null ? file.addresses.guessOf(said) : null
  const commune = named ?? guess?.commune
  if (commune === undefined) {
    tellUnlocated(said, draft, file)
    return
  }
  if (guess !== null && name !== null) tellGuess(said, guess, name, draft.issues)
  if (code === null) say(said, 'given', 'inseeCode', commune.code)
  say(said, 'given', 'commune', commune.name)
}

const sayBeside = (draft: EntryDraft): void => {
  const { commune } = draft.fills
  if (commune !== undefined && draft.given.commune === undefined) say(draft, 'given', 'commune', commune)
}

/** What becomes of a commune that nobody knows, or of a name that several have. */
const tellUnlocated = (said: EntryDraft, draft: LineDraft, { addresses, communeColumn }: CommuneFacts): void => {
  const name = textOf(said, 'commune')
  if (name === null) return
  const namesakes = addresses.namesakesOf(said)
  const why = namesakes.length < 2 ? 'cette commune n’est pas reconnue' : shared(namesakes)
  draft.issues.push({
    ...ofLine(`${why}\u00a0: ${takenAsWritten(draft)}`),
    ...communeColumn,
    value: name,
    mendable: true,
  })
}

/** « 2 communes portent ce nom (Vaux 69460 et Vaux 01150) » */
const shared = (communes: readonly CommuneData[]): string =>
  `${inFigures(communes.length)} communes portent ce nom (${enumerated(communes.map(({ name, postcodes }) => [name, ...postcodes.slice(0, 1)].join(' ')))})`

/** A line of Concerto's own list is about an entry that has a code already. */
const takenAsWritten = ({ known }: LineDraft): string =>
  `son nom est repris tel quel, et le code INSEE, qui dit l’intercommunalité et le secteur, reste à ${known === null ? 'donner' : 'changer'}`

/** What is no commune is a place in it, and stays in the address. */
const tellGuess = (draft: EntryDraft, guess: GuessedCommune, name: string, issues: ImportIssue[]): void => {
  const { commune, isMisspelt } = guess
  const postcode = textOf(draft, 'postcode')
  const extra = textOf(draft, 'addressExtra')
  const whole = extra === null ? name : `${extra}, ${name}`
  if (!isMisspelt && whole.length <= records.actor.fields.addressExtra.max) say(draft, 'given', 'addressExtra', whole)
  issues.push({
    column: null,
    columnName: null,
    value: name,
    reason: isMisspelt
      ? `lu ${quoted(commune.name)}, seule commune de ${postcode} au nom proche`
      : `${quoted(commune.name)} est la seule commune de ${postcode}\u00a0: ce nom passe au complément d’adresse`,
  })
}

/** A commune that was changed has another code, by which its sector is told. */
export const relocate = (said: EntryDraft, draft: LineDraft, file: CommuneFacts): void => {
  const { commune, inseeCode } = said.given
  if (commune !== undefined && inseeCode === undefined) locateFreely(said, draft, file)
}
