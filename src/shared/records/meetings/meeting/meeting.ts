import { choice, date, integer, logged, longText, ref, rich, type SeenAt, text, time } from '../../field.ts'
import { defineRecord, feminine } from '../../record.ts'

export const meetingKinds = {
  concertation: 'Concertation',
  committee: 'Comité de pilotage',
  webinar: 'Webinaire de restitution',
  workingGroup: 'Groupe de travail',
  forum: 'Forum',
  cafe: 'Café rencontre',
  other: 'Autre réunion',
} as const

/** Life of a meeting and of its minutes. */
export const meetingStates = {
  preparing: 'En préparation',
  convened: 'Convoquée',
  running: 'En cours',
  toValidate: 'À valider',
  validated: 'Validée',
  postponed: 'Reportée',
  cancelled: 'Annulée',
} as const

/** What somebody does who runs a meeting, as its minutes say it. */
export const chairRoles = { leads: 'Animée par', chairs: 'Présidée par' } as const

/** A meeting; its minutes are the sections that point to it. */
export const meeting = defineRecord(
  'meeting',
  feminine('réunion', 'réunions', {
    title: ['title'],
    body: ['place', 'access', 'chair', 'offReason', 'letter', 'mail', 'minutesMail', 'workNotes'],
  }),
  {
    title: text('Intitulé'),
    kind: choice('Type de réunion', meetingKinds),
    /** Rank in its series: 2 for a second concertation. */
    number: integer('Rang dans la série', 1, 999),
    series: ref('Série', 'series'),
    sector: ref('Secteur', 'sector'),
    date: date('Date'),
    startsAt: time('Début'),
    endsAt: time('Fin'),
    place: text('Lieu'),
    /** How to get in: floor, door, car park. */
    access: text('Accès'),
    onlineLink: text('Lien de visioconférence', 2_083),
    /** « Mme VERSOLIVE, présidente du comité »: printed under when and where it is held. */
    chair: text('Qui préside ou anime'),
    /** Under which word; `null`: it was asked who chairs (`chair-words.ts`). */
    chairAs: choice('Rôle imprimé', chairRoles),
    state: choice('État', meetingStates),
    /** Why it was postponed or cancelled. A postponed meeting keeps its row: `date` is the new day, `null` until known. */
    offReason: longText('Motif', 2_000),
    /** The day first announced, once it was postponed. */
    formerDate: date('Date initiale'),
    replyBy: date('Réponse attendue avant le'),
    /** The letter of the convocation, and how the mail begins; `null`: as usual. */
    letter: rich('Texte de la convocation'),
    mail: longText('Texte du message', 1_200),
    /** How the mail that gives out its minutes begins; `null`: as usual. */
    minutesMail: longText('Texte du message de diffusion', 1_200),
    /** The running clock, local hours: when the session was opened, is suspended since, was closed. */
    openedAt: time('Ouverte à'),
    suspendedAt: time('Suspendue depuis'),
    closedAt: time('Close à'),
    /** For the secretariat alone: no document, no projection shows them. */
    workNotes: rich('Notes de travail'),
    /** Who validated its minutes, and when: from then on they are locked (`minutes/rules.ts`). */
    validatedBy: ref('Validée par', 'member'),
    validatedOn: date('Validée le'),
    /** The version given out since, and what had been written by then: the rest is only proposed (`db/sealed-minutes.ts`). */
    validatedAs: ref('Version validée', 'minutesVersion'),
    validatedSeen: logged<SeenAt>('Vu à la validation', 'Ce qui était écrit alors'),
    /** Why validated minutes were opened again; `null` once they are validated anew. */
    reopenedFor: longText('Motif de la réouverture', 2_000),
    /** How many gommettes each person could place, when there was a vote. */
    votesEach: integer('Gommettes par personne', 0, 99),
    /** Four lines at most at the head of its two-page synthesis; `null`: none. */
    essential: longText('L’essentiel', 380),
    /** The line at the foot of each page of the minutes; `null`: composed from the espace and the date. */
    footer: text('Pied de page'),
    /** SHA-256 of the file its minutes were imported from, hexadecimal: the same file twice is recognised. */
    importedFrom: text('Empreinte du fichier importé', 64),
  },
)
