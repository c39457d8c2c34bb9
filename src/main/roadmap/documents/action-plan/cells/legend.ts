import { sortKey } from '#shared/kernel/sort-key.ts'

/** How a cell begins that says what to write in its column: « Champ texte », « jj/mm/aaaa », « ex. Ouvrir un lieu ». */
const format =
  /^(?:champs?|zone|textes?|saisie|saisir|nombres?|numerique|chiffres?|date|liste|menu|choix|choisir|case|cocher|oui ou non|oui non|binaire|booleen|libre|facultati\w+|optionnel\w*|obligatoire\w*|jj|mm|aaaa|mois annee|exemples?|ex|en euros?|en k|format|calcul\w*|formule|max\w*|un(?:e|s)? (?:seul\w*|structure|financeur|ligne)|quelques (?:mots|lignes|phrases)|(?:pre)?nom (?:de|du|des|et|pre)?|structure ou|decrire|lister|preciser|indiquer|renseigner|selectionner|reporter|separer)\b/

/** Said to whoever fills the table: « Indiquez d’abord le numéro ». */
const said = /(?:^|\b(?:si|vos|ici|et) .*)\b(?!assez|chez|rendez|nez\b)[a-z]{3,}ez\b/

const anywhere =
  /\ba (?:remplir|choisir|completer|selectionner|renseigner|cocher)\b|\bliste deroulante\b|\bcaracteres\b|\bsepar(?:er|es?|ateur) (?:par|de|virgules?|d)\b|\bne pas (?:remplir|modifier|toucher)\b|\bnon importe\b|\bsi (?:besoin|possible)\b|\ble cas echeant\b|\bobligatoire$|\bpredefinis?\b|\bsans decimales?\b|\bmois annee\b/

/** Whether a cell says how its column is filled, and nothing of any action. */
const isHelp = (text: string): boolean => {
  const key = sortKey(text)
  return format.test(key) || said.test(key) || anywhere.test(key)
}

/**
 * Whether a line says how the columns are filled: most of its cells do, and so does that of the title; or what the cell of
 * the title says, columns apart from it say of themselves: « Champ texte ».
 * @param titles the columns that name the action
 */
export const isLegend = (cells: readonly string[], titles: readonly number[]): boolean => {
  const texts = cells.map((cell) => cell.trim())
  const filled = texts.filter((text) => text !== '')
  const own = titles.map((at) => texts[at] ?? '').filter((text) => text !== '')
  if (own.some((title) => isSaidApart(texts, title))) return true
  const help = filled.filter(isHelp)
  const isSure = help.length >= 2 || help.some((text) => said.test(sortKey(text)))
  return isSure && help.length * 2 > filled.length && own.every(isHelp)
}

/** A merged cell is one run of columns. */
const isSaidApart = (texts: readonly string[], text: string): boolean =>
  texts.filter((other, at) => other === text && texts[at - 1] !== text).length >= fewestRuns

const fewestRuns = 3
