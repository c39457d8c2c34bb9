import type { Asked, NearEntry } from '../directory/directory-import.ts'

/** « la personne est proche de Jeanne DUVAL, Relais du Gué (100 sur 100) » */
export const nearReason = (asks: Asked, { name, where, score }: NearEntry): string => {
  const what = asks === 'person' ? 'la personne est proche' : 'proche'
  return `${what} de ${where === null ? name : `${name}, ${where}`} (${score} sur 100)`
}
