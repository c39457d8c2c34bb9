import type { KindWords } from './meetings/meeting/kind-words.ts'
import type { RecordName } from './records.ts'

/** What one gesture of a person is called, and what it may do that no other may. */
interface DeclaredIntent {
  /** French, as « Récemment » and « Annuler » say it. */
  readonly words: string | ((meeting: KindWords) => string)
  /** None when it is not said. */
  readonly lifts?: readonly Lift[]
}

/** What may be lifted of the rules that guard what is validated: which gestures lift it is said below, and nowhere else. */
export type Lift =
  /** Writes in validated minutes, which stay validated. */
  | 'minutes-locked'
  /** Opens validated minutes again, and writes in them by that. */
  | 'minutes-open'
  /** Makes minutes validated. */
  | 'not-validated'
  /** Writes over a version of the minutes, or removes it. */
  | 'version-fixed'
  /** Writes in validated minutes what was only proposed of them. */
  | 'proposed'

/** To take back, or do again, is to do whatever the gesture did. */
const reversal = ['minutes-open', 'not-validated', 'version-fixed', 'proposed'] as const

/**
 * The gestures that are more than a verb on a record, by the code that the log keeps for ever. A code never changes; one that
 * is no longer written stays here, for the logs that have it.
 */
const intents = {
  'workspace.setUp': { words: 'ouverture de l’espace' },
  'workspace.addSector': { words: 'ajout d’un secteur' },
  'workspace.demo': { words: 'chargement de l’espace d’essai' },
  'espace.start': { words: 'préparation des échanges' },
  'espace.replace': { words: 'remplacement d’un ordinateur' },
  'espace.join': { words: 'arrivée dans l’espace' },
  'espace.checked': { words: 'accueil d’un ordinateur' },
  'espace.takeOver': { words: 'reprise de l’espace par sa feuille de secours' },
  'espace.role': { words: 'changement de rôle d’un collègue' },
  'espace.left': { words: 'départ d’un collègue' },
  'espace.erase': { words: 'effacement' },
  'aside.take': { words: 'reprise de ce qui était à examiner' },
  'aside.keep': { words: 'choix entre deux travaux du même ordinateur' },
  'aside.decline': { words: 'mise de côté de ce qui était à examiner' },
  'espace.back': { words: 'retour d’un collègue' },
  'meetings.create': { words: ({ ofThe }) => `création ${ofThe}` },
  'session.begin': { words: 'passage à un point' },
  'session.suspend': { words: 'suspension de séance' },
  'session.resume': { words: 'reprise de séance' },
  'session.close': { words: 'clôture de la séance' },
  'session.reopen': { words: 'réouverture de la séance' },
  'session.untreated': { words: 'point non traité' },
  'session.texts': { words: 'ouverture du texte d’un point' },
  'meetings.postpone': { words: ({ ofThe }) => `report ${ofThe}` },
  'meetings.cancel': { words: ({ ofThe }) => `annulation ${ofThe}` },
  'meetings.resume': { words: 'reprise de la préparation' },
  'convocations.rewrite': { words: 'texte de convocation repris' },
  'convocations.restore': { words: 'retour au texte de convocation habituel' },
  'invitations.invite': { words: 'invitation' },
  'invitations.withdraw': { words: 'retrait d’une invitation' },
  'invitations.convene': { words: ({ call }) => call },
  'sendings.note': { words: 'envois notés' },
  'sendings.forget': { words: 'envoi noté retiré' },
  'sendings.address': { words: 'adresse inscrite' },
  'agenda.startFrom': { words: 'ordre du jour d’après un modèle' },
  'agenda.shorten': { words: 'ordre du jour raccourci' },
  'agenda.take': { words: 'reprise d’un point' },
  'programme.startFrom': { words: 'programme d’après un modèle' },
  'programme.keep': { words: 'ajout d’une proposition au programme' },
  'programme.drop': { words: 'proposition écartée' },
  'programme.reconsider': { words: 'proposition remise à l’étude' },
  'programmeItem.add': { words: 'ajout au programme' },
  'programmeItem.addStands': { words: 'ajout de stands au programme' },
  'programmeItem.move': { words: 'placement dans le programme' },
  'programmeItem.remove': { words: 'retrait du programme' },
  'attendance.number': { words: 'numérotation de la feuille d’émargement' },
  'axes.add': { words: 'ajout de formulations' },
  'axes.takeUp': { words: 'reprise des comptes-rendus' },
  'axes.attach': { words: 'rattachement' },
  'axes.addAxis': { words: 'ajout d’un axe' },
  'axes.moveAxis': { words: 'ordre des axes' },
  'axes.removeAxis': { words: 'suppression d’un axe' },
  'axes.gather': { words: 'réunion d’axes' },
  'axes.apart': { words: 'axes gardés tous les deux' },
  'fiches.gather': { words: 'réunion de fiches-actions' },
  'fiches.apart': { words: 'fiches-actions gardées toutes les deux' },
  'axes.restate': { words: 'formulations réunies' },
  'axes.proposed': { words: 'axe remis à l’étude' },
  'axes.consolidated': { words: 'axe proposé au comité' },
  'axes.validated': { words: 'validation d’un axe' },
  'axes.postponed': { words: 'report d’un axe' },
  'axes.link': { words: 'lien du fil' },
  'axes.unlink': { words: 'lien du fil défait' },
  'followUps.done': { words: 'suite notée comme faite' },
  'followUps.dropped': { words: 'suite abandonnée' },
  'followUps.open': { words: 'suite reprise' },
  'arrivals.arrive': { words: 'arrivée notée' },
  'arrivals.settle': { words: 'arrivée rattachée' },
  'arrivals.mark': { words: 'présences notées' },
  'arrivals.represent': { words: 'représentation notée' },
  'arrivals.leave': { words: 'départ noté' },
  'arrivals.transcribe': { words: 'report de la feuille d’émargement' },
  'minutes.import': { words: 'import du compte-rendu' },
  'territory.assign': { words: 'répartition entre les secteurs' },
  'territory.exclude': { words: 'périmètre de l’espace' },
  'directory.import': { words: 'import dans l’annuaire' },
  'evaluations.startFrom': { words: 'questionnaire d’évaluation' },
  'evaluations.import': { words: 'import de fiches d’évaluation' },
  'figures.import': { words: 'enregistrement de chiffres reçus' },
  'fiches.import': { words: 'import d’un plan d’actions' },
  'section.number': { words: 'numérotation automatique' },
  'minutes.replaceWords': { words: 'remplacement dans le compte-rendu' },
  'review.leave': { words: 'remarque laissée' },
  'review.takeUp': { words: 'remarque reprise' },
  'feedback.receive': { words: 'lecture d’un Word annoté' },
  'feedback.accept': { words: 'retour accepté' },
  'feedback.settle': { words: 'retour réglé' },
  'feedback.forget': { words: 'retrait de retours' },
  'versions.fix': { words: 'version fixée' },
  'versions.send': { words: 'version donnée à relire' },
  'versions.validate': { words: 'validation du compte-rendu', lifts: ['not-validated'] },
  'versions.reopen': { words: 'réouverture du compte-rendu', lifts: ['minutes-open'] },
  'versions.accept': { words: 'proposition acceptée', lifts: ['minutes-locked'] },
  'versions.decline': { words: 'proposition déclinée', lifts: ['minutes-locked'] },
  'fiches.takeUp': { words: 'suivi de ce qu’une rubrique dit' },
  'fiches.addIndicator': { words: 'indicateur relié' },
  'fiches.comment': { words: 'commentaire d’une fiche' },
  'fiches.fix': { words: 'version de la fiche fixée' },
  'digest.start': { words: 'nouvelle lettre d’information' },
  'needs.raise': { words: 'besoin noté' },
  'needs.answered': { words: 'réponse à un besoin' },
  'needs.dropped': { words: 'besoin sans suite' },
  'needs.open': { words: 'besoin remis en attente' },
  'needs.toFiche': { words: 'fiche-action tirée d’un besoin' },
  'campaigns.create': { words: 'nouvelle campagne de collecte' },
  'campaigns.setIndicators': { words: 'indicateurs d’une campagne' },
  'campaigns.setQuestions': { words: 'questions d’une campagne' },
  'campaigns.answer': { words: 'réponse à une question' },
  'campaigns.type': { words: 'saisie des chiffres d’une structure' },
  'campaigns.addStructures': { words: 'structures ajoutées à une campagne' },
  'campaigns.removeStructure': { words: 'structure retirée d’une campagne' },
  'campaigns.close': { words: 'clôture de la campagne' },
  'campaigns.reopen': { words: 'réouverture de la campagne' },
  'campaigns.make': { words: 'classeurs de collecte préparés' },
  'campaigns.remind': { words: 'relances notées' },
  'campaigns.received': { words: 'réponse notée comme reçue' },
  'campaigns.waived': { words: 'structure notée sans réponse' },
  'campaigns.waiting': { words: 'structure de nouveau attendue' },
  'measures.fix': { words: 'chiffres arrêtés' },
  'indicators.start': { words: 'ajout depuis la liste de départ' },
  'indicators.redefine': { words: 'changement de définition' },
  'figures.confirm': { words: 'confirmation d’un chiffre' },
  'figures.type': { words: 'saisie de chiffres' },
  'rubrics.reset': { words: 'rubriques de la méthode' },
  'review.repair': { words: 'correction d’une remarque' },
  'duplicates.join': { words: 'réunion de deux entrées' },
  'duplicates.figure': { words: 'choix d’un chiffre' },
  'duplicates.separate': { words: 'séparation de deux entrées' },
  'duplicates.attach': { words: 'rattachement' },
  'duplicates.distinguish': { words: 'deux entrées dites distinctes' },
  'conflicts.settle': { words: 'point tranché' },
  'history.restore': { words: 'retour à une valeur d’avant' },
  'history.undo': { words: 'annulation', lifts: reversal },
  'history.redo': { words: 'rétablissement', lifts: reversal },
  'actor.markAsked': { words: 'modification d’une structure' },
  'actor.verify': { words: 'modification d’une structure' },
  'place.verify': { words: 'modification d’un lieu' },
  'meeting.remove': { words: ({ ofThe }) => `suppression ${ofThe}`, lifts: ['version-fixed'] },
} as const satisfies Readonly<Record<string, DeclaredIntent>>

/** Gestures that are a verb on a record: « section.move ». */
export const recordVerbs = {
  add: 'ajout',
  create: 'ajout',
  duplicate: 'copie',
  move: 'déplacement',
  remove: 'suppression',
  removeMany: 'modification',
  update: 'modification',
  updateMany: 'modification',
} as const

/** The stable code of what a person did: « minutes.import », « fiche.update ». */
export type IntentCode = keyof typeof intents | `${RecordName}.${keyof typeof recordVerbs}`

/**
 * What an intent is called, `null` for a verb on a record, or a code that only a newer Concerto knows.
 * @param meeting how the meeting it is about is spoken of
 */
export const intentWords = (code: string, meeting: KindWords): string | null => {
  const words = declared(code)?.words ?? null
  return typeof words === 'function' ? words(meeting) : words
}

/** Whether a rule gives way to that intent. */
export const lifts = (code: IntentCode, lift: Lift): boolean => declared(code)?.lifts?.includes(lift) ?? false

const declared = (code: string): DeclaredIntent | undefined =>
  Object.hasOwn(intents, code) ? intents[code as keyof typeof intents] : undefined
