/** A text as part of a file's name: letters, figures and dashes only, so that every disk and mail takes it. */
export const safeName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** « Fiche-action_1-2_Un-lieu-partage.docx »: what its parts say, and nothing of those that say nothing. */
export const fileName = (parts: readonly (string | null)[], ending: string): string =>
  `${parts
    .map((part) => safeName(part ?? '').slice(0, 90))
    .filter(Boolean)
    .join('_')}.${ending}`
