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

/** Most cells do, and none of these words: it tells them in no time. */
const beginsFigure = /^[0-9]/
const beginsWord = /^[a-z]/i

const marksOnly = /^[\p{P}\s#=~_]*$/u

/** Whether a cell holds nothing, or only says that there is nothing: « - », « #N/D », « néant », « NC ». */
export const isBlank = (text: string): boolean => {
  if (beginsFigure.test(text) || (text.length > longest && beginsWord.test(text))) return false
  const trimmed = text.trim()
  if (trimmed === '') return true
  if (trimmed.length > longest) return marksOnly.test(trimmed)
  return words.has(trimmed.toLowerCase()) || marksOnly.test(trimmed)
}
