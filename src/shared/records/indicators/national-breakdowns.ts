/** The national statistics' own lists, word for word: what structures already count by. */
export const nationalBreakdowns = [
  {
    name: 'Âge',
    items: [
      'Moins de 12 ans',
      '12 - 17',
      '18 - 24',
      '25 - 39',
      '40 - 59',
      '60 - 69',
      '70 ans et plus',
      'Non communiqué',
    ],
  },
  {
    name: 'Statut',
    items: ['Retraité', 'Sans emploi', 'En emploi', 'Scolarisé', 'Non communiqué ou hétérogène'],
  },
  { name: 'Genre', items: ['Masculin', 'Féminin', 'Non communiqué'] },
] as const
