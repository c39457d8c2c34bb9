/** What stands in a cell when there is nothing to say, in lower case. */
const words = new Set([
  ...['n/a', '#n/a', 'n.a.', 'n.a', 'na', '#n/d', 'n/d', 'n.d.', 'nd', 'nc', 'n.c.', 'n.c', 'n/c', 'nr', 'n.r.', 'n/r'],
  ...['s/o', 's.o.', 's.o', 'sans objet', 'sans', 'néant', 'neant', 'aucun', 'aucune', 'vide', '(vide)', '(blank)'],
  ...['null', 'none', 'nan', 'undefined', 'inconnu', 'inconnue', 'non connu', 'non connue', '#n/a n/a'],
  ...['non communiqué', 'non communiquée', 'non communique', 'non renseigné', 'non renseignée', 'non renseigne'],
  ...['non disponible', 'non applicable', 'non défini', 'pas renseigné', 'à compléter', 'a compléter', 'à renseigner'],
  ...['à préciser', 'à venir', 'à définir', 'ne sait pas', 'nsp'],
  ...['#ref!', '#valeur!', '#value!', '#nom?', '#name?', '#div/0!', '#nul!', '#null!', '#nombre!', '#num!'],
])

const longest = Math.max(...[...words].map((word) => word.length))

/** Code units that some of these words begin with, in either case. */
const initials = new Set([...words].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]))

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Most cells begin with a figure, or with a letter as none of these words does: that tells them in no time. */
const beginsOtherwise = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return isFigure(unit) || (isLetter(unit) && (text.length > longest || !initials.has(unit)))
}

const marksOnly = /^[\p{P}\s#=~_]*$/u

/** Whether a cell holds nothing, or only says that there is nothing: « - », « #N/D », « néant », « NC ». */
export const isBlank = (text: string): boolean => {
  if (beginsOtherwise(text)) return false
  const trimmed = text.trim()
  if (trimmed === '') return true
  if (trimmed.length > longest) return marksOnly.test(trimmed)
  return words.has(trimmed.toLowerCase()) || marksOnly.test(trimmed)
}
