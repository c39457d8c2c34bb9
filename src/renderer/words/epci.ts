/** « CC du Pays de l’Arbresle »: the official name without what its people add to it between brackets. */
export const epciName = (official: string): string =>
  official
    .replace(/\s*\(.*\)$/, '')
    .replaceAll("'", '’')
    .replaceAll(/"([^"]*)"/g, '«\u00A0$1\u00A0»')

/** « de la CC du Haut-Val », « de l’Eurométropole de Metz », « de Nantes Métropole ». */
export const ofEpci = (official: string): string =>
  inEpci(official)
    .replace(/^dans /, 'de ')
    .replace(/^à /, 'de ')

/** « dans la CC du Haut-Val », « dans l’Eurométropole de Metz », « à Nantes Métropole ». */
export const inEpci = (official: string): string => {
  const name = epciName(official)
  if (/^(CC|CA|CU|Métropole)\b/.test(name)) return `dans la ${name}`
  return /^Eurométropole\b/.test(name) ? `dans l’${name}` : `à ${name}`
}
