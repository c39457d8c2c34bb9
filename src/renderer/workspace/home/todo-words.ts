import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { shortPeriod } from '#shared/text/period.ts'
import { longDate } from '../../words/dates.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

/** A row of « À faire »: the fact, its reason, the verb. `opens`: the meeting's page, its minutes, what is remarked of them, whom they go to, relances, the directory's duplicates, the fiches, the needs, what is set aside, the sheet of recovery, the bundles, the copies, typed figures. */
export interface TodoWords {
  readonly fact: string
  readonly reason: string
  readonly verb: string
  readonly opens:
    | 'meeting'
    | 'minutes'
    | 'review'
    | 'giveOut'
    | 'relances'
    | 'duplicates'
    | 'fiches'
    | 'needs'
    | 'aside'
    | 'recovery'
    | 'bundles'
    | 'copies'
    | 'figures'
}

const riskyFolder = {
  network: 'Le dossier de Concerto est sur un disque du réseau',
  synchronised: 'Le dossier de Concerto est dans un dossier synchronisé',
  roaming: 'Le dossier de Concerto n’a pas pu quitter le profil itinérant',
} as const

const checkReason = ({ entries, overdue, never }: Extract<Todo, { kind: 'toCheck' }>): string => {
  if (never === entries)
    return `Personne ne l${agree(never, '’a', 'es a')} vérifiée${agree(never, '', 's')} depuis ${agree(never, 'son', 'leur')} entrée.`
  const parts = [
    overdue === 0 ? [] : [`${counted(overdue, 'vérifiée', 'vérifiées', 'f')} il y a plus de dix-huit mois`],
    never === 0 ? [] : [counted(never, 'jamais vérifiée', 'jamais vérifiées', 'f')],
  ].flat()
  return parts.length === 0 ? 'La dernière vérification a plus d’un an.' : `Dont ${enumerated(parts)}.`
}

const postponedReason = ({ kind, formerDate, offReason }: MeetingSummary): string => {
  const { noun, agreed } = kindWords({ kind })
  const from =
    formerDate === null
      ? `${sentenceCase(noun)} ${agreed('reporté')}.`
      : `D’abord ${agreed('prévu')} le ${longDate(formerDate)}.`
  return offReason === null ? from : `${from} ${offReason.replace(/[.\s]*$/, '.')}`
}

const untilWords = (dueOn: string | null): string =>
  dueOn === null ? '' : `, à renvoyer au plus tard le ${longDate(dueOn)}`

const unfinishedReason = (sections: number, empty: number): string => {
  const written = sentenceCase(counted(sections, 'section écrite', 'sections écrites', 'f'))
  if (empty === 0) return `${written}. Il reste à relire, puis à valider.`
  return `${written}, dont ${counted(empty, 'encore vide', 'encore vides', 'f')}.`
}

const oneMissing = (meeting: MeetingSummary): TodoWords => ({
  fact: `${meeting.title}\u00a0: le compte-rendu n’est pas commencé`,
  reason: `${sentenceCase(kindWords(meeting).the)} est ${kindWords(meeting).agreed('passé')}. Un fichier Word ou PDF s’importe, ou le texte s’écrit ici.`,
  verb: 'Commencer',
  opens: 'minutes',
})

const severalMissing = (meetings: readonly MeetingSummary[]): TodoWords => {
  const named = meetings.slice(0, 2).map(({ title }) => title)
  const left = meetings.length - named.length
  return {
    fact: sentenceCase(`${counted(meetings.length, 'compte-rendu', 'comptes-rendus')} à commencer`),
    reason: `${enumerated(left === 0 ? named : [...named, counted(left, 'autre', 'autres')])}.`,
    verb: 'Commencer…',
    opens: 'minutes',
  }
}

const words: { readonly [Kind in Todo['kind']]: (todo: Extract<Todo, { kind: Kind }>) => TodoWords } = {
  toCheck: (todo) => ({
    fact: sentenceCase(
      `${counted(todo.entries, 'entrée', 'entrées', 'f')} de l’annuaire ${todo.never === todo.entries ? agree(todo.never, 'jamais vérifiée', 'jamais vérifiées') : 'à vérifier'}`,
    ),
    reason: checkReason(todo),
    verb: 'Préparer les relances',
    opens: 'relances',
  }),
  duplicates: (todo) => ({
    fact: sentenceCase(`${counted(todo.pairs, 'doublon probable', 'doublons probables')} dans l’annuaire`),
    reason: 'Deux entrées y désignent peut-être la même chose. Rien n’est réuni sans vous.',
    verb: 'Comparer',
    opens: 'duplicates',
  }),
  lateFiches: (todo) => ({
    fact: sentenceCase(`${counted(todo.fiches, 'fiche-action', 'fiches-actions', 'f')} en retard`),
    reason: 'La fin prévue est passée, ou le retard est dit.',
    verb: 'Voir les retards',
    opens: 'fiches',
  }),
  lateSteps: (todo) => ({
    fact: sentenceCase(`${counted(todo.steps, 'étape', 'étapes', 'f')} en retard`),
    reason: `${agree(todo.fiches, 'Dans une fiche-action', `Dans ${counted(todo.fiches, 'fiche-action', 'fiches-actions', 'f')}`)}\u00a0: l’échéance est passée.`,
    verb: 'Voir le calendrier',
    opens: 'fiches',
  }),
  bearerless: (todo) => ({
    fact: sentenceCase(`${counted(todo.fiches, 'fiche-action', 'fiches-actions', 'f')} sans porteur`),
    reason: `Personne ne répond encore de ${agree(todo.fiches, 'son', 'leur')} avancement.`,
    verb: agree(todo.fiches, 'Désigner un porteur', 'Désigner les porteurs'),
    opens: 'fiches',
  }),
  oldNeeds: (todo) => ({
    fact: sentenceCase(
      `${counted(todo.needs, 'besoin attend', 'besoins attendent')} une réponse depuis plus de deux mois`,
    ),
    reason: `Le plus ancien a été exprimé le ${longDate(todo.since)}.`,
    verb: agree(todo.needs, 'Voir le besoin', 'Voir les besoins'),
    opens: 'needs',
  }),
  workbooksToSend: (todo) => ({
    fact: sentenceCase(`${counted(todo.structures, 'classeur', 'classeurs')} à envoyer`),
    reason: `${todo.name}${untilWords(todo.dueOn)}. Rien n’est noté comme envoyé.`,
    verb: agree(todo.structures, 'Préparer l’envoi', 'Préparer les envois'),
    opens: 'relances',
  }),
  structuresToRemind: (todo) => ({
    fact: sentenceCase(`${counted(todo.structures, 'structure', 'structures', 'f')} à relancer`),
    reason: `${todo.name}${untilWords(todo.dueOn)}.`,
    verb: agree(todo.structures, 'Préparer la relance', 'Préparer les relances'),
    opens: 'relances',
  }),
  figuresToConfirm: (todo) => ({
    fact: sentenceCase(counted(todo.figures, 'chiffre à confirmer', 'chiffres à confirmer')),
    reason: `${todo.structure}, ${todo.name}, ${shortPeriod(todo.period)}\u00A0: ${todo.why.join(', ')}.`,
    verb: agree(todo.figures, 'Voir le chiffre', 'Voir le dernier'),
    opens: 'figures',
  }),
  forkToSettle: (todo) => ({
    fact: sentenceCase(counted(todo.forks, 'ordinateur a des travaux séparés', 'ordinateurs ont des travaux séparés')),
    reason:
      'Une copie du dossier a sans doute été remise en place\u00a0: ces travaux ne comptent pas tant que l’un n’est pas gardé.',
    verb: 'Choisir',
    opens: 'aside',
  }),
  asideToRead: (todo) => ({
    fact: sentenceCase(counted(todo.rows, 'écriture à examiner', 'écritures à examiner', 'f')),
    reason: agree(
      todo.rows,
      'Elle a été mise de côté\u00a0: elle ne compte nulle part tant que vous ne la reprenez pas.',
      'Elles ont été mises de côté\u00a0: elles ne comptent nulle part tant que vous ne les reprenez pas.',
    ),
    verb: agree(todo.rows, 'L’examiner', 'Les examiner'),
    opens: 'aside',
  }),
  sheetToPrint: () => ({
    fact: 'La feuille de secours est à imprimer',
    reason:
      'Sans elle, si cet ordinateur est perdu, aucun autre ne peut prendre sa place. Ses mots s’effacent d’ici une fois relus sur le papier.',
    verb: 'Imprimer la feuille',
    opens: 'recovery',
  }),
  bundlesToRead: (todo) => ({
    fact: sentenceCase(`${counted(todo.bundles, 'envoi reçu', 'envois reçus')} à lire`),
    reason: agree(
      todo.bundles,
      `Arrivé le ${longDate(todo.since)}\u00a0: ce qu’il apporte n’est pas encore ici.`,
      `Le plus ancien est arrivé le ${longDate(todo.since)}\u00a0: ce qu’ils apportent n’est pas encore ici.`,
    ),
    verb: agree(todo.bundles, 'Lire l’envoi', 'Lire les envois'),
    opens: 'bundles',
  }),
  damaged: ({ told: { fact, cause, unchanged, next } }) => ({
    fact: fact.replace(/\.$/, ''),
    reason: [cause, unchanged, next].join(' '),
    verb: 'Voir les sauvegardes',
    opens: 'copies',
  }),
  folderAtRisk: (todo) => ({
    fact: riskyFolder[todo.risk],
    reason:
      'Vos données peuvent s’y abîmer. Faites une sauvegarde, fermez Concerto, puis déplacez son dossier sur un disque de cet ordinateur\u00a0; pour partager, préparez des envois.',
    verb: 'Voir les sauvegardes',
    opens: 'copies',
  }),
  copiesFailing: (todo) => ({
    fact:
      todo.lastOn === null
        ? 'Aucune sauvegarde n’a pu être faite'
        : `La sauvegarde échoue depuis le ${longDate(todo.since)}`,
    reason: todo.lastOn === null ? todo.cause : `${todo.cause} La dernière réussie est du ${longDate(todo.lastOn)}.`,
    verb: 'Voir les sauvegardes',
    opens: 'copies',
  }),
  dayToFix: (todo) => ({
    fact: `${todo.meeting.title}\u00a0: la nouvelle date est à fixer`,
    reason: postponedReason(todo.meeting),
    verb: 'Fixer la date',
    opens: 'meeting',
  }),
  minutesMissing: ({ meeting, others }) =>
    others.length === 0 ? oneMissing(meeting) : severalMissing([meeting, ...others]),
  minutesToFinish: (todo) => ({
    fact: `${todo.meeting.title} : le compte-rendu est à terminer`,
    reason: unfinishedReason(todo.meeting.sections, todo.emptySections),
    verb: 'Relire le compte-rendu',
    opens: 'review',
  }),
  minutesToGive: (todo) => ({
    fact: `${todo.meeting.title}\u00a0: validé, pas encore envoyé à ${counted(todo.persons, 'personne', 'personnes', 'f')}`,
    reason: 'Les courriels se préparent avec le compte-rendu joint. Rien n’est envoyé sans vous.',
    verb: 'Diffuser',
    opens: 'giveOut',
  }),
  untreated: (todo) => ({
    fact: sentenceCase(
      `${counted(todo.cells, 'case', 'cases', 'f')} ${quoted('Non traité')} dans ${counted(todo.fiches, 'fiche-action', 'fiches-actions', 'f')}`,
    ),
    reason: `Faisabilité et impact restent à évaluer depuis ${quoted(todo.meeting.title)}.`,
    verb: agree(todo.fiches, 'Voir la fiche', 'Voir les fiches'),
    opens: 'minutes',
  }),
  unknownStructures: (todo) => ({
    fact: sentenceCase(`${counted(todo.persons, 'personne présente', 'personnes présentes', 'f')} sans structure`),
    reason: `${todo.meeting.title}. La liste des présents l’indiquera dans le compte-rendu.`,
    verb: 'Compléter la liste',
    opens: 'meeting',
  }),
}

export const todoWords = (todo: Todo): TodoWords => words[todo.kind](todo as never)
