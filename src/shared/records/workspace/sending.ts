import { choice, date, longText, ref, text, time } from '../field.ts'
import { minutesVariants } from '../minutes/minutes-variant.ts'
import { defineRecord, masculine } from '../record.ts'

/** What somebody was told. A meeting put off, moved or cancelled is announced as it was convened: by `invitation`. */
const sendingKinds = {
  invitation: 'Convocation',
  reminder: 'Relance',
  minutes: 'Compte-rendu',
  /** A campaign asks for figures; it asks again, or says what is to be corrected; the directory asks whether it is right. */
  collection: 'Classeur à remplir',
  collectionReminder: 'Relance d’une campagne',
  check: 'Vérification d’une fiche de l’annuaire',
} as const

/** How it reached them, as the person who noted it says: Concerto sends nothing. `aside`: it will not be sent to them. */
export const sendingWays = {
  mail: 'Courriel',
  letter: 'Lettre',
  phone: 'Téléphone',
  hand: 'Remis en main propre',
  aside: 'Laissé de côté',
} as const

/** What was announced of a meeting. */
const announcedStates = { held: 'Tenue', postponed: 'Reportée', cancelled: 'Annulée' } as const

/**
 * Somebody was told something: noted by a person once it left, never by the program. What one knows of who was told, how and
 * when is here and nowhere else; the latest of a kind counts.
 */
export const sending = defineRecord('sending', masculine('envoi noté', 'envois notés', { called: 'envoi' }), {
  kind: choice('Objet de l’envoi', sendingKinds),
  way: choice('Moyen', sendingWays),
  on: date('Envoyé le'),
  by: ref('Noté par', 'member'),
  /** Whose line of the list of the meeting. Who is on no list has a name, and a row of the directory when it is known. */
  meeting: ref('Réunion', 'meeting'),
  attendance: ref('Présence', 'attendance'),
  person: ref('Personne', 'person'),
  actor: ref('Structure', 'actor'),
  /** Whose line of a campaign. */
  campaignActor: ref('Structure d’une campagne', 'campaignActor'),
  name: text('Destinataire'),
  /** What was announced of the meeting, so that one knows when it is no longer so. */
  announced: choice('Annonce', announcedStates),
  date: date('Date annoncée'),
  startsAt: time('Début annoncé'),
  endsAt: time('Fin annoncée'),
  place: text('Lieu annoncé'),
  /** A line an item: `told-programme.ts`. `null`: it had none, or it was not kept yet. */
  programme: longText('Programme annoncé', 200_000),
  /** Which minutes. */
  version: ref('Version', 'minutesVersion'),
  variant: choice('Document', minutesVariants),
})
