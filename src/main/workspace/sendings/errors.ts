import { AppFailure } from '#shared/kernel/app-error.ts'
import { withDe } from '#shared/text/article.ts'

/** @param way in which nobody of those asked for can be reached */
export const nobodyReachable = (way: 'mail' | 'letter'): AppFailure =>
  new AppFailure({
    code: 'sending-unreachable',
    fact: way === 'mail' ? 'Aucun brouillon n’a été préparé.' : 'Aucune lettre n’a été préparée.',
    cause:
      way === 'mail'
        ? 'Aucune des personnes choisies n’a d’adresse de courriel.'
        : 'Rien ici ne se dit par lettre aux personnes choisies.',
    unchanged: 'Rien n’est noté comme envoyé.',
    next: 'Inscrivez une adresse dans la ligne de la personne, ou prévenez-la autrement et notez-le.',
  })

/** @param why a French sentence */
export const tooSoon = (why: string): AppFailure =>
  new AppFailure({
    code: 'sending-too-soon',
    fact: 'Rien n’a été préparé ni noté.',
    cause: why,
    unchanged: 'Rien n’est noté comme envoyé.',
    next: 'Ouvrez la réunion pour voir où elle en est.',
  })

export const addressUnreadable = (typed: string): AppFailure =>
  new AppFailure({
    code: 'address-unreadable',
    fact: `L’adresse «\u00a0${typed}\u00a0» n’a pas été inscrite.`,
    cause: 'Ce n’est ni une adresse de courriel, ni une adresse postale avec son code postal.',
    unchanged: 'L’annuaire n’a pas changé.',
    next: 'Écrivez «\u00a0nom@exemple.fr\u00a0», ou «\u00a012 rue des Tilleuls, 69400 Limas\u00a0».',
  })

export const addressHomeless = (name: string): AppFailure =>
  new AppFailure({
    code: 'address-homeless',
    fact: `L’adresse ${withDe(name)} n’a pas été inscrite.`,
    cause: 'Aucune fiche de l’annuaire n’est reliée à cette ligne, ou une adresse postale est celle d’une structure.',
    unchanged: 'L’annuaire n’a pas changé.',
    next: 'Reliez la personne à sa structure dans l’annuaire, ou prévenez-la autrement et notez-le.',
  })

export const draftNotOpened = (): AppFailure =>
  new AppFailure({
    code: 'draft-not-opened',
    fact: 'Le brouillon n’a pas été ouvert.',
    cause: 'Cet ordinateur n’a pas de messagerie qui ouvre les fichiers «\u00a0.eml\u00a0».',
    unchanged: 'Rien n’est noté comme envoyé.',
    next: 'Enregistrez les brouillons dans un fichier, ou copiez leur texte dans votre messagerie.',
  })
