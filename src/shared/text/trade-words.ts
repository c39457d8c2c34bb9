import { fold } from '../kernel/fold.ts'
import { everydayGroups } from './everyday-words.ts'
import { verbForms } from './verb-forms.ts'

/**
 * Words that a search takes for one another, a group a line: what the screens say first, then what people of the trade, and
 * their other programs, say for it. A phrase stands for all its words at once.
 */
const groups: readonly (readonly string[])[] = [
  ['émargement', 'feuille de présence', 'signatures'],
  ['présents', 'participants', 'venus', 'venues', 'absents', 'excusés', 'assistance'],
  ['présence', 'pointage', 'arrivée'],
  ['prévenir', 'convocation', 'convoquer', 'courrier d’invitation'],
  ['inviter', 'invitation', 'invités'],
  ['ordre du jour', 'odj', 'déroulé', 'programme de la réunion'],
  ['réunion', 'séance', 'rendez-vous'],
  ['préparer une réunion', 'nouvelle réunion', 'créer une réunion'],
  ['rendez-vous pour l’agenda', 'ics', 'ical', 'outlook', 'calendrier'],
  ['visioconférence', 'visio', 'teams', 'zoom', 'à distance'],
  ['anonymiser', 'sans nommer', 'sans personnes'],
  ['faire relire', 'mettre en relecture'],
  ['préparer', 'organiser', 'planifier'],
  ['ajouter', 'créer', 'nouveau', 'nouvelle', 'saisir'],
  ['changer', 'modifier'],
  ['forum', 'salon', 'événement', 'journée'],
  ['compte-rendu', 'procès-verbal', 'pv', 'cr', 'relevé de décisions'],
  ['relecture', 'relire', 'correction', 'orthographe'],
  ['valider', 'clore', 'figer', 'verrouiller', 'bloquer', 'approuver', 'finaliser', 'terminer'],
  ['diffuser', 'envoyer', 'transmettre', 'transférer', 'expédier', 'distribuer'],
  ['courriel', 'mail', 'e-mail', 'message', 'mailing', 'publipostage', 'boîte mail'],
  ['excel', 'classeur', 'tableur', 'xlsx', 'tableau'],
  ['word', 'docx', 'traitement de texte'],
  ['diaporama', 'powerpoint', 'pptx', 'diapositives', 'présentation', 'slides'],
  ['exporter', 'export', 'télécharger', 'extraire'],
  ['importer', 'import', 'charger', 'faire entrer', 'reprendre un fichier'],
  ['imprimer', 'impression', 'papier', 'pdf'],
  ['badge', 'étiquette', 'porte-nom'],
  ['annuaire', 'contacts', 'carnet d’adresses', 'répertoire', 'base de données'],
  ['acteur', 'structure', 'partenaire', 'association', 'organisme', 'mairie', 'collectivité'],
  ['lieu', 'point d’accueil', 'espace public numérique', 'epn', 'tiers-lieu'],
  ['personne', 'contact', 'interlocuteur'],
  ['doublon', 'en double', 'fusionner', 'rapprocher', 'regrouper'],
  ['relance', 'rappel', 'sans réponse', 'pas répondu'],
  ['fiche-action', 'fiche action', 'action', 'projet'],
  ['feuille de route', 'plan d’actions', 'stratégie', 'france numérique ensemble'],
  ['axe', 'orientation', 'priorité'],
  ['gommette', 'vote', 'voter', 'pastille', 'post-it'],
  ['vote', 'scrutin', 'mis aux voix', 'abstention', 'adopté', 'à main levée'],
  ['porteur', 'pilote', 'responsable', 'chef de file'],
  ['échéance', 'date limite', 'délai'],
  ['étape', 'jalon', 'avancement'],
  ['budget', 'financement', 'financeur', 'subvention', 'coût', 'argent', 'dépense'],
  ['suites à donner', 'décisions', 'tâches', 'to do', 'à faire'],
  ['indicateur', 'chiffre', 'statistique', 'tableau de bord', 'kpi', 'graphique', 'courbe', 'résultats'],
  ['cible', 'objectif chiffré'],
  ['mêmes structures', 'champ constant', 'périmètre constant'],
  ['campagne', 'collecte', 'enquête'],
  ['évaluation', 'questionnaire', 'satisfaction', 'bilan'],
  ['restitution', 'rendre compte'],
  ['besoin', 'demande', 'question du terrain'],
  ['actualité', 'info', 'nouvelle'],
  ['lettre d’information', 'newsletter', 'infolettre', 'bulletin', 'gazette', 'flash info'],
  ['carte', 'cartographie', 'plan', 'géographie'],
  ['territoire', 'epci', 'intercommunalité', 'communauté de communes', 'zones blanches'],
  ['envoi', 'lot', 'fichier d’envoi', 'paquet', 'synchroniser', 'synchronisation', 'partager'],
  ['collègue', 'poste', 'utilisateur'],
  ['ordinateur', 'poste'],
  ['changé de structure', 'changé de poste'],
  ['ne connaissez pas', 'poste inconnu'],
  ['dossier partagé', 'clé usb', 'réseau', 'nuage', 'cloud', 'serveur'],
  ['département', 'secrétariat', 'hub'],
  ['phrase de passe', 'mot de passe', 'mdp', 'code'],
  ['clé', 'chiffrement'],
  ['point à trancher', 'conflit', 'désaccord', 'différence'],
  ['sauvegarde', 'copie de sécurité', 'backup', 'restaurer', 'récupérer'],
  ['annuler', 'défaire', 'revenir en arrière', 'historique', 'journal', 'par erreur', 'trompé'],
  ['effacer', 'supprimer', 'retirer'],
  ['vie privée', 'rgpd', 'cnil', 'données personnelles', 'anonyme'],
  ['réglages', 'paramètres', 'préférences', 'options', 'configuration'],
  ['apparence', 'thème', 'sombre', 'contraste', 'couleurs'],
  ['modèle', 'gabarit', 'trame', 'papier à en-tête', 'charte', 'logo'],
  ['aide', 'guide', 'mode d’emploi', 'manuel', 'assistance', 'support', 'notice'],
  ['touches', 'clavier', 'raccourcis'],
  ['mise à jour', 'version', 'nouveautés'],
  ['matériel', 'équipement', 'ordinateurs'],
  ['médiateur', 'conseiller numérique', 'médiation', 'accompagnement'],
  ['illectronisme', 'exclusion numérique', 'éloignés du numérique'],
  ['gratuit', 'sans frais'],
  ['synthèse', 'résumé', 'résumer', 'version courte'],
  ['horloge', 'chronomètre', 'minuteur', 'chrono'],
  ['projeter', 'afficher au mur', 'vidéoprojecteur', 'rétroprojecteur', 'partager l’écran', 'partager mon écran'],
  ['image', 'photo', 'illustration', 'dessin'],
  ['retard', 'dépassé', 'en souffrance', 'date limite passée', 'délai passé', 'en attente'],
  ['grille', 'programme', 'planning', 'emploi du temps'],
  ['droits', 'permissions', 'autorisations', 'habilitations'],
  ['dossier', 'emplacement', 'stockage', 'disque dur'],
  ['agrandir', 'zoomer', 'grossir', 'taille du texte', 'plus grand'],
  ['noter', 'inscrire', 'consigner'],
  ['fixer', 'définir', 'régler'],
  ['chercher', 'rechercher', 'trouver', 'retrouver'],
  ['internet', 'en ligne', 'hors ligne', 'offline', 'connexion', 'réseau'],
  ['problème', 'panne', 'bug', 'ne marche pas'],
  ['handicap', 'accessibilité', 'pmr'],
  ['espace d’essai', 'demo', 'démonstration', 'exemple', 'visite guidée', 'tutoriel', 'apprendre', 'formation'],
]

/** A word or a phrase that was asked, folded, and what stands for it as well. */
export interface AskedTerm {
  readonly words: readonly string[]
  readonly neighbours: readonly string[]
  /** What stands for it in whole sentences, where the program's own words are searched. */
  readonly everyday: readonly string[]
}

/** What is asked, term by term: the longest phrase of the trade that begins at a word, else the word alone. @param without neighbours that were refused */
export const askedTerms = (asked: readonly string[], without: readonly string[] = []): readonly AskedTerm[] => {
  const refused = new Set(without.map(fold))
  const terms: AskedTerm[] = []
  for (let at = 0; at < asked.length; ) {
    const length = longest.find((count) => isPhrase(keyOf(asked.slice(at, at + count)))) ?? 1
    const words = asked.slice(at, at + length)
    const wanted = (one: string): boolean => !refused.has(fold(one))
    const neighbours = (phrases.get(keyOf(words)) ?? []).filter(wanted)
    const everyday = (everydayPhrases.get(keyOf(words)) ?? []).filter((one) => wanted(one) && !neighbours.includes(one))
    terms.push({ words, neighbours, everyday })
    at += length
  }
  return terms
}

/** The words of a text as a search compares them: folded, without what stands between. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Plural or not, and a verb as its noun: « relancer », « relance ». */
const keyOf = (words: readonly string[]): string => words.map(stem).join(' ')

/** One form of a word for all: « relance », « relancer », « relancées »; « export », « exportation ». A short one stays as it is. */
export const stem = (word: string): string => {
  const one = singular(verbForms.get(word) ?? verbForms.get(singular(word)) ?? word)
  return ofTheirOwn.has(one)
    ? one
    : one.replace(/(?:(?<=.{5})(?:ation|ement|aient|ent|ant|ons|ait)|(?<=.{4})(?:er|ee|ez|e))$/, '')
}

/** They look like a form of « chiffre », « départ », « importer », « projet », « présent », and mean something else. */
const ofTheirOwn: ReadonlySet<string> = new Set([
  'chiffrement',
  'departement',
  'important',
  'projeter',
  'presenter',
  'presentation',
])

export const singular = (word: string): string => word.replace(/(?<=..)[sx]$/, '')

/** Each phrase of some groups with the others of its own, as they are written. */
const phrasesOf = (lines: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [
      ...Map.groupBy(
        lines.flatMap((group) => group.map((phrase) => ({ phrase, group }))),
        ({ phrase }) => keyOf(wordsOf(phrase)),
      ),
    ].map(([key, found]) => [
      key,
      [...new Set(found.flatMap(({ group }) => group))].filter((other) => keyOf(wordsOf(other)) !== key),
    ]),
  )

const [phrases, everydayPhrases] = [phrasesOf(groups), phrasesOf(everydayGroups)]

const isPhrase = (key: string): boolean => phrases.has(key) || everydayPhrases.has(key)

/** Says little of what is looked for. */
export const little: ReadonlySet<string> = new Set(
  (
    'a ai aller alors as au aussi aux avaient avait avec avez avoir avons bien bonjour c ca car ce cela ces cet ' +
    'cette chacun chacune chaque chez ci combien comment d dans de deja depuis des dire dit doit dois doivent donc du elle elles en ' +
    'encore entre es est et etait etaient ete etes etre eu eux fait faire fais faites fasse faudrait faut font ' +
    'il ils j je jusqu l la le lequel laquelle lesquels les leur leurs lors lui m ma mais me merci mes mien moi mon monde n ne nombre nos ' +
    'notre nous on ont ou par pas peut peuvent peux plait plusieurs pour pourquoi pourrait pouvoir puis qu quand que ' +
    'quel quelle quelles quelque quelques quels qui quoi s sa sait sais savoir se ses si soit son sont stp ' +
    'suis sur svp t te tous tout toute toutes tres trop trouver tu un une va vais vers veulent veut veux via vois voit voila ' +
    'voir voudrais voudrait vos votre vous y'
  ).split(' '),
)

/** The words that say what is looked for: all of them where each says little. */
export const tellingWords = (words: readonly string[]): readonly string[] => {
  const telling = words.filter((word) => !little.has(word))
  return telling.length > 0 ? telling : words
}

/** Each word that stands in one of them. */
export const tradeVocabulary: ReadonlySet<string> = new Set([...groups, ...everydayGroups].flat().flatMap(wordsOf))

/** Numbers of words that a phrase may have, the most first. */
const longest = [
  ...new Set([...phrases.keys(), ...everydayPhrases.keys()].map((key) => key.split(' ').length)),
].toSorted((a, b) => b - a)
