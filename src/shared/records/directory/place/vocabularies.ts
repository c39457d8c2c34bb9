/**
 * The closed lists of the national schema « lieux de médiation numérique » v1.0.2, stored code → official label, in
 * its order. A test compares the labels with `@gouvfr-anct/lieux-de-mediation-numerique`.
 */
export const services = {
  procedures: 'Aide aux démarches administratives',
  basics: 'Maîtrise des outils numériques du quotidien',
  employment: 'Insertion professionnelle via le numérique',
  security: 'Utilisation sécurisée du numérique',
  parenting: 'Parentalité et éducation avec le numérique',
  leisure: 'Loisirs et créations numériques',
  understanding: 'Compréhension du monde numérique',
  access: 'Accès internet et matériel informatique',
  equipment: 'Acquisition de matériel informatique à prix solidaire',
} as const

export const publics = {
  young: 'Jeunes',
  students: 'Étudiants',
  families: 'Familles et/ou enfants',
  seniors: 'Seniors',
  women: 'Femmes',
} as const

export const specificSupports = {
  deafness: 'Surdité',
  motor: 'Handicaps moteurs',
  mental: 'Handicaps mentaux',
  illiteracy: 'Illettrisme',
  english: 'Langues étrangères (anglais)',
  otherLanguages: 'Langues étrangères (autres)',
  sight: 'Déficience visuelle',
} as const

export const fees = {
  free: 'Gratuit',
  conditional: 'Gratuit sous condition',
  paying: 'Payant',
} as const

export const nationalProgrammes = {
  aidantsConnect: 'Aidants Connect',
  digitalLibraries: 'Bibliothèques numérique de référence',
  pix: 'Certification PIX',
  counsellors: 'Conseillers numériques',
  emmausConnect: 'Emmaüs Connect',
  franceServices: 'France Services',
  grandeEcole: 'Grande école du numérique',
  redCross: 'La Croix Rouge',
  caf: "Point d'accès numérique CAF",
  promeneurs: 'Promeneurs du net',
  emmausRelay: 'Relais numérique (Emmaüs Connect)',
} as const

export const trainingLabels = {
  monEspaceSante: 'Formé à « Mon Espace Santé »',
  duplex: 'Formé à « DUPLEX » (illettrisme)',
  arnia: 'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  reemploi: 'Collectif ressources et acteurs réemploi (Normandie)',
  /** The official schema has no space before the bracket; the national package has one. */
  etapes: 'Étapes numériques(La Poste)',
  fabriques: 'Fabriques de Territoire',
  eclaireurs: 'Les Éclaireurs du numérique (Drôme)',
  mesPapiers: 'Mes Papiers (Métropole de Lyon)',
  ordi3: 'ORDI 3.0',
  sudLabs: 'SUD LABS (PACA)',
} as const

export const accessModes = {
  walkIn: 'Se présenter',
  phone: 'Téléphoner',
  email: 'Contacter par mail',
  online: 'Prendre un RDV en ligne',
  closed: "Ce lieu n'accueille pas de public",
  prescription: 'Envoyer un mail avec une fiche de prescription',
} as const

export const supportModes = {
  alone: 'En autonomie',
  individual: 'Accompagnement individuel',
  workshop: 'Dans un atelier collectif',
  remote: 'À distance',
} as const

export const mobilities = { itinerant: 'Itinérant', fixed: 'Fixe' } as const

/** The roadmap's own words. */
export const freeOffers = {
  equipment: 'Matériel',
  wifi: 'Wifi',
  donations: 'Dons de matériel',
  solidarityPurchase: 'Achats solidaires',
} as const
