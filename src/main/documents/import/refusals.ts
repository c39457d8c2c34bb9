import type { AppError } from '#shared/kernel/app-error.ts'

const refusal = (code: string, cause: string, next: string): AppError => ({
  code,
  fact: 'Le compte-rendu n’a pas été importé.',
  cause,
  unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
  next,
})

export const tooLarge = (megabytes: number): AppError =>
  refusal(
    'import.too-large',
    `Le fichier pèse ${megabytes.toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00a0Mo, et la limite est de 5\u00a0Mo.`,
    'Partagez-le en plusieurs fichiers, ou retirez les images intégrées, puis recommencez.',
  )

export const tooDeep: AppError = refusal(
  'import.too-deep',
  'Des listes, des citations ou des balises y sont emboîtées sur plus de 40\u00a0niveaux.',
  'Vérifiez que c’est bien un compte-rendu, simplifiez ces passages, puis recommencez.',
)

export const notText: AppError = refusal(
  'import.not-text',
  'Ce fichier n’est pas un texte.',
  'Choisissez un fichier Markdown (.md), ou enregistrez le document dans ce format.',
)

export const wordsDiffer: AppError = refusal(
  'import.words-differ',
  'La relecture de contrôle n’a pas retrouvé tous les mots du fichier dans le compte-rendu préparé.',
  'Signalez ce fichier à la personne qui suit Concerto\u00a0: c’est un défaut du programme.',
)
