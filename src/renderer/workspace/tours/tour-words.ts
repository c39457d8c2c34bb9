import type { LinkProps } from '@tanstack/react-router'
import type { TourName, TourStepKey } from '#shared/contract/workspace/tours.ts'
import type { RowId } from '#shared/kernel/ids.ts'

export type Where = Pick<LinkProps, 'to' | 'params' | 'search'>

/** What one does, and where: on the page of what was begun. */
interface Step {
  readonly asks: string
  readonly how: string
  readonly where: (subject: RowId | null) => Where
}

interface TourWords {
  readonly title: string
  readonly about: string
  readonly steps: Readonly<Record<string, Step>>
  /** Once all is done. */
  readonly end: Step
}

const ofMeeting =
  (to: NonNullable<LinkProps['to']>): Step['where'] =>
  (meeting) =>
    meeting === null ? { to: '/reunions' } : { to, params: { meeting } }

const ofCampaign =
  (to: NonNullable<LinkProps['to']>): Step['where'] =>
  (id) =>
    id === null ? { to: '/indicateurs/campagnes' } : { to, params: { id } }

const tourWords = {
  meeting: {
    title: 'Votre première réunion en huit minutes',
    about: 'Préparer, inviter, tenir la séance, valider le compte-rendu.',
    steps: {
      create: {
        asks: 'Préparez une réunion',
        how: 'choisissez un modèle d’ordre du jour et une date',
        where: () => ({ to: '/reunions', search: { nouvelle: true } }),
      },
      invite: {
        asks: 'Invitez deux personnes',
        how: 'quelques lettres d’un nom, puis Entrée',
        where: ofMeeting('/reunions/$meeting/inviter'),
      },
      open: {
        asks: 'Ouvrez la séance',
        how: 'l’horloge part, et le premier point s’ouvre',
        where: ofMeeting('/reunions/$meeting/salle'),
      },
      arrive: {
        asks: 'Notez une arrivée',
        how: 'F9, quelques lettres, Entrée',
        where: ofMeeting('/reunions/$meeting/salle'),
      },
      write: {
        asks: 'Écrivez une phrase sous un point',
        how: 'elle s’enregistre d’elle-même',
        where: ofMeeting('/reunions/$meeting/salle'),
      },
      close: {
        asks: 'Terminez la séance',
        how: '«\u00A0Clore la séance…\u00A0», en haut\u00A0; ce qui n’a pas été abordé est noté «\u00A0non traité\u00A0»',
        where: ofMeeting('/reunions/$meeting/salle'),
      },
      validate: {
        asks: 'Validez le compte-rendu',
        how: '«\u00A0Valider…\u00A0» le fige dans une version que plus rien ne change',
        where: ofMeeting('/comptes-rendus/$meeting/versions'),
      },
    },
    end: {
      asks: 'Votre compte-rendu est validé',
      how: '«\u00A0Exporter en Word\u00A0» le donne à imprimer ou à joindre',
      where: ofMeeting('/comptes-rendus/$meeting'),
    },
  },
  forum: {
    title: 'Un forum',
    about: 'Un programme, des salles, des invités, ce que chacun reçoit.',
    steps: {
      create: {
        asks: 'Préparez un forum',
        how: 'un intitulé et une date suffisent',
        where: () => ({ to: '/forums', search: { nouveau: true } }),
      },
      programme: {
        asks: 'Donnez un programme au forum',
        how: '«\u00A0Partir d’un programme usuel\u00A0» apporte d’un geste les salles et les horaires, qui se changent ensuite',
        where: ofMeeting('/reunions/$meeting/programme'),
      },
      invite: {
        asks: 'Invitez quelqu’un',
        how: 'quelques lettres d’un nom, puis Entrée',
        where: ofMeeting('/reunions/$meeting/inviter'),
      },
      tell: {
        asks: 'Notez qui est prévenu',
        how: 'Concerto prépare, vous envoyez\u00A0; «\u00A0Noter comme envoyé\u00A0» dit ici que c’est fait',
        where: ofMeeting('/reunions/$meeting/prevenir'),
      },
    },
    end: {
      asks: 'Vous avez fait le tour d’un forum',
      how: 'programme, badges et feuille d’émargement s’impriment d’ici, qui dit ce qui leur manque',
      where: ofMeeting('/reunions/$meeting/documents'),
    },
  },
  collection: {
    title: 'Une campagne',
    about: 'Demander les mêmes chiffres à plusieurs structures, et les lire.',
    steps: {
      create: {
        asks: 'Préparez une campagne',
        how: 'une période, des indicateurs, des structures',
        where: () => ({ to: '/indicateurs/campagnes/nouvelle' }),
      },
      tell: {
        asks: 'Préparez les messages, puis notez un envoi',
        how: 'le classeur à remplir est joint à chacun\u00A0; «\u00A0Noter comme envoyé\u00A0» change l’état de la structure',
        where: ofCampaign('/indicateurs/campagnes/$id/relances'),
      },
      receive: {
        asks: 'Recevez une réponse',
        how: 'lisez un classeur rempli, ou notez-la comme reçue dans le menu de sa ligne',
        where: ofCampaign('/indicateurs/campagnes/$id'),
      },
    },
    end: {
      asks: 'La campagne est en route',
      how: 'les indicateurs disent qui l’on attend encore',
      where: () => ({ to: '/indicateurs' }),
    },
  },
} as const satisfies {
  readonly [Name in TourName]: TourWords & { readonly steps: Readonly<Record<TourStepKey<Name>, Step>> }
}

export const wordsOf = (name: TourName): TourWords => tourWords[name]
