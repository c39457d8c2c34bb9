/** « CC du Pays de l’Arbresle »: the official name without what its people add to it between brackets. */
export const epciName = (official: string): string =>
  official
    .replace(/\s*\(.*\)$/, '')
    .replaceAll("'", '’')
    .replaceAll(/"([^"]*)"/g, '«\u00A0$1\u00A0»')

/** « la CC du Haut-Val », « l’Eurométropole de Metz », « Nantes Métropole ». */
export const theEpci = (official: string): string => {
  const named = epciName(official)
  if (/^(CC|CA|CU|Métropole)\b/.test(named)) return `la ${named}`
  return /^Eurométropole\b/.test(named) ? `l’${named}` : named
}

/** « Pays de l’Arbresle »: without what it is in law, where there is little room. */
export const shortEpciName = (official: string): string =>
  epciName(official).replace(/^(?:CC|CA|CU) (?:du |des |de la |de l’|de |d’)?(?=\S)/, '')
