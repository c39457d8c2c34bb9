import { fold } from '../kernel/fold.ts'

/**
 * Words that a search takes for one another, a group a line: what the screens say first, then what people of the trade, and
 * their other programs, say for it. A phrase stands for all its words at once.
 */
const groups: readonly (readonly string[])[] = [
  ['émargement', 'feuille de présence', 'signatures'],
  ['présents', 'participants'],
  ['présence', 'pointage', 'arrivée'],
  ['prévenir', 'convocation', 'convoquer', 'courrier d’invitation'],
  ['inviter', 'invitation', 'invités'],
  ['ordre du jour', 'odj', 'déroulé', 'programme de la réunion'],
  ['réunion', 'séance', 'rendez-vous'],
  ['préparer une réunion', 'nouvelle réunion', 'créer une réunion'],
  ['rendez-vous pour l’agenda', 'ics', 'ical', 'calendrier'],
  ['faire relire', 'mettre en relecture'],
  ['forum', 'salon', 'événement', 'journée'],
  ['compte-rendu', 'procès-verbal', 'pv', 'cr', 'minutes', 'relevé de décisions'],
  ['relecture', 'relire', 'correction', 'orthographe'],
  ['valider', 'validation', 'clore', 'figer'],
  ['diffuser', 'diffusion', 'envoyer', 'transmettre'],
  ['courriel', 'mail', 'e-mail', 'message'],
  ['excel', 'classeur', 'tableur', 'xlsx', 'tableau'],
  ['word', 'docx', 'traitement de texte'],
  ['diaporama', 'powerpoint', 'pptx', 'diapositives', 'présentation', 'slides'],
  ['exporter', 'export', 'télécharger', 'extraire'],
  ['importer', 'import', 'charger', 'faire entrer', 'reprendre un fichier'],
  ['imprimer', 'impression', 'papier', 'pdf'],
  ['badge', 'étiquette', 'porte-nom'],
  ['annuaire', 'contacts', 'carnet d’adresses', 'répertoire', 'base de données'],
  ['acteur', 'structure', 'partenaire', 'association', 'organisme'],
  ['lieu', 'point d’accueil', 'espace public numérique', 'epn', 'tiers-lieu'],
  ['personne', 'contact', 'interlocuteur'],
  ['doublon', 'fusionner', 'fusion', 'rapprocher'],
  ['relance', 'relancer', 'rappel'],
  ['fiche-action', 'fiche action', 'action', 'projet'],
  ['feuille de route', 'plan d’actions', 'stratégie', 'france numérique ensemble'],
  ['axe', 'orientation', 'priorité'],
  ['gommette', 'vote', 'voter', 'pastille'],
  ['porteur', 'pilote', 'responsable', 'chef de file'],
  ['échéance', 'date limite', 'délai'],
  ['étape', 'jalon', 'avancement'],
  ['budget', 'financement', 'financeur', 'subvention', 'coût'],
  ['suites à donner', 'décisions', 'tâches', 'to do', 'à faire'],
  ['indicateur', 'chiffre', 'statistique', 'tableau de bord', 'kpi'],
  ['cible', 'objectif chiffré'],
  ['mêmes structures', 'champ constant', 'périmètre constant'],
  ['campagne', 'collecte', 'remontée', 'enquête'],
  ['évaluation', 'questionnaire', 'satisfaction', 'bilan'],
  ['restitution', 'rendre compte'],
  ['besoin', 'demande', 'question du terrain'],
  ['actualité', 'info', 'nouvelle'],
  ['lettre d’information', 'newsletter', 'infolettre', 'bulletin'],
  ['carte', 'cartographie', 'plan', 'géographie'],
  ['territoire', 'epci', 'intercommunalité', 'communauté de communes', 'zones blanches'],
  ['envoi', 'lot', 'fichier d’envoi', 'paquet', 'synchroniser', 'synchronisation', 'partager'],
  ['collègue', 'ordinateur', 'poste', 'utilisateur'],
  ['dossier partagé', 'clé usb', 'réseau', 'nuage', 'cloud', 'serveur'],
  ['département', 'secrétariat', 'hub'],
  ['clé', 'mot de passe', 'chiffrement'],
  ['point à trancher', 'conflit', 'désaccord', 'différence'],
  ['sauvegarde', 'copie de sécurité', 'backup', 'restaurer', 'récupérer'],
  ['annuler', 'défaire', 'revenir en arrière', 'historique', 'journal'],
  ['effacer', 'supprimer', 'retirer', 'oublier'],
  ['vie privée', 'rgpd', 'cnil', 'données personnelles', 'anonyme'],
  ['réglages', 'paramètres', 'préférences', 'options', 'configuration'],
  ['apparence', 'thème', 'sombre', 'contraste', 'couleurs'],
  ['modèle', 'gabarit', 'papier à en-tête', 'charte', 'logo'],
  ['aide', 'guide', 'mode d’emploi', 'manuel', 'assistance'],
  ['touches', 'clavier', 'raccourcis'],
  ['mise à jour', 'version', 'nouveautés'],
  ['matériel', 'équipement', 'ordinateurs'],
  ['médiateur', 'conseiller numérique', 'médiation', 'accompagnement'],
  ['illectronisme', 'exclusion numérique', 'éloignés du numérique'],
  ['gratuit', 'sans frais'],
  ['handicap', 'accessibilité', 'pmr'],
  ['espace d’essai', 'demo', 'démonstration', 'exemple', 'visite guidée', 'tutoriel', 'apprendre', 'formation'],
]

/** A word or a phrase that was asked, folded, and what stands for it as well. */
export interface AskedTerm {
  readonly words: readonly string[]
  readonly neighbours: readonly string[]
}

/** What is asked, term by term: the longest phrase of the trade that begins at a word, else the word alone. @param without neighbours that were refused */
export const askedTerms = (asked: readonly string[], without: readonly string[] = []): readonly AskedTerm[] => {
  const refused = new Set(without.map(fold))
  const terms: AskedTerm[] = []
  for (let at = 0; at < asked.length; ) {
    const length = longest.find((count) => phrases.has(keyOf(asked.slice(at, at + count)))) ?? 1
    const words = asked.slice(at, at + length)
    terms.push({
      words,
      neighbours: (phrases.get(keyOf(words)) ?? []).filter((one) => !refused.has(fold(one))),
    })
    at += length
  }
  return terms
}

/** The words of a text as a search compares them: folded, without what stands between. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Plural or not. */
const keyOf = (words: readonly string[]): string => words.map((word) => word.replace(/(?<=..)[sx]$/, '')).join(' ')

/** Each phrase of the groups with the others of its own, as they are written. */
const phrases: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      groups.flatMap((group) => group.map((phrase) => ({ phrase, group }))),
      ({ phrase }) => keyOf(wordsOf(phrase)),
    ),
  ].map(([key, found]) => [
    key,
    [...new Set(found.flatMap(({ group }) => group))].filter((other) => keyOf(wordsOf(other)) !== key),
  ]),
)

/** Numbers of words that a phrase may have, the most first. */
const longest = [...new Set([...phrases.keys()].map((key) => key.split(' ').length))].toSorted((a, b) => b - a)
