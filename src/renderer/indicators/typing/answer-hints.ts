/** What is written for an answer that is no figure. */
export const answerHints = [
  { keys: ['ND'], does: 'Non disponible' },
  { keys: ['SO'], does: 'Ne s’applique pas' },
]
