/** What the law wants said where data is collected (RGPD, articles 13 and 14). @param territory « Département du Rhône » */
export const dataNotice = (territory: string | null): string =>
  [
    `Protection de vos données – La coordination de l’inclusion numérique${territory === null ? '' : ` (${territory})`} tient cet annuaire pour orienter le public, inviter les structures et suivre la feuille de route : mission d’intérêt public (RGPD, article 6, paragraphe 1, point e).`,
    'Des personnes, elle ne garde que la fonction et les coordonnées professionnelles, le temps de cette fonction, et n’en fait part qu’à ses membres.',
    'Accès, rectification, effacement, opposition : auprès de la personne qui vous a adressé cette fiche ; réclamation : CNIL (www.cnil.fr).',
  ].join(' ')
