import type { NotedSending, Recipient, SendingSubject } from '#shared/contract/workspace/sendings.ts'
import { minutesVariants } from '#shared/records/minutes/minutes-variant.ts'
import type { sendingWays } from '#shared/records/workspace/sending.ts'
import { daysBetween } from '#shared/text/days.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { shortDate } from '../../words/dates.ts'
import { agree, counted, figure, numberWord, plural, sentenceCase } from '../../words/numbers.ts'

/** What those who are told are called. */
export interface Called {
  readonly one: string
  readonly many: string
  readonly gender: 'm' | 'f'
  /** « 12 à prévenir ». */
  readonly toDo: string
  /** « neuf invités à prévenir du changement »: what was sent is no longer so. */
  readonly anew: string
  /** « deux notés », of those of whom nothing is left to do. */
  readonly done: readonly [one: string, many: string, all: string]
}

const news = { toDo: 'à prévenir', anew: 'à prévenir du changement' }
const files = { toDo: 'à envoyer', anew: 'à qui envoyer ce qui a changé' }
const noted = ['noté', 'notés', 'tous notés'] as const
const guests: Called = { one: 'invité', many: 'invités', gender: 'm', ...news, done: noted }
const readers: Called = { one: 'destinataire', many: 'destinataires', gender: 'm', ...news, done: noted }
const structures: Called = { one: 'structure', many: 'structures', gender: 'f', ...files, done: noted }
// Of most of them, what was noted is that they were asked, not reminded.
const reminded: Called = { ...structures, toDo: 'à relancer', done: ['attendue', 'attendues', 'toutes attendues'] }

/** « prévenu », « prévenue ». */
export const agreed = ({ gender }: Called, word: string): string => (gender === 'f' ? `${word}e` : word)

export const calledOf = ({ kind }: SendingSubject): Called => {
  if (kind === 'minutes') return readers
  if (kind === 'invitation' || kind === 'reminder') return guests
  return kind === 'collectionReminder' ? reminded : structures
}

/** « deux notés, 17 à prévenir ». */
export const countsOf = (recipients: readonly Recipient[], { toDo, done: [one, many, all] }: Called): string => {
  const toTell = recipients.filter(isToTell).length
  const told = recipients.length - toTell
  if (toTell === 0) return agree(told, one, all)
  return told === 0 ? `${toTell} ${toDo}` : `${plural(told, one, many)}, ${toTell} ${toDo}`
}

/** How many drafts and how many letters a press makes. */
export interface ToPrepare {
  readonly mails: number
  readonly letters: number
}

/** The file of the drafts, and the folder that Concerto saved it in; `null`: a browser keeps it where it keeps what it downloads. */
export interface PreparedFile {
  readonly name: string
  readonly folder: string | null
}

export interface Prepared extends ToPrepare {
  readonly file: PreparedFile | null
}

/** Where the drafts are, and what one does with them. */
export const draftsSentence = ({ mails, file }: Pick<Prepared, 'mails' | 'file'>): string | null => {
  if (file === null || mails === 0) return null
  const where = `«\u00a0${file.name}\u00a0», ${file.folder === null ? 'parmi vos téléchargements' : `dans «\u00a0${file.folder}\u00a0»`}`
  return mails === 1
    ? `C’est le fichier ${where}\u00a0: ouvrez-le, votre messagerie le montre, prêt à envoyer.`
    : `Ils sont dans le fichier ${where}\u00a0: ouvrez-le, puis chaque brouillon l’un après l’autre, et votre messagerie le montre, prêt à envoyer.`
}

/** For whoever writes in a browser, where no draft opens. */
export const webmailSentence =
  'Vous écrivez sur un site (Gmail, Orange, Zimbra…)\u00a0? Un brouillon ne s’y ouvre pas\u00a0: copiez le message à droite, et joignez-y le fichier vous-même.'

/** « Préparer 17 brouillons et quatre lettres », « Préparer de nouveau une lettre ». @param again all of them are noted */
export const prepareWords = (prepared: ToPrepare, again: boolean): string =>
  `Préparer ${again ? 'de nouveau ' : ''}${preparedThings(prepared)}`

/** « 17 brouillons et quatre lettres sont préparés. » @param again all of them are noted */
export const preparedSentence = (prepared: ToPrepare, again: boolean): string => {
  const { mails, letters } = prepared
  const things = preparedThings(prepared)
  const [one, many] = mails === 0 ? ['est préparée', 'sont préparées'] : ['est préparé', 'sont préparés']
  const made = `${sentenceCase(things)} ${agree(mails + letters, one, many)}.`
  return again ? made : `${made} Rien n’est envoyé\u00a0: notez-le une fois que c’est fait.`
}

/** « Ouvrir les 17 brouillons », « Ouvrir le brouillon »: one after the other. */
export const openWords = (drafts: number): string =>
  agree(drafts, 'Ouvrir le brouillon', `Ouvrir les ${numberWord(drafts)} brouillons`)

/** « Brouillon 3 sur 17 ouvert dans votre messagerie : BRUMECLAIRE Églantine. » */
export const walkSentence = (at: {
  readonly recipient: Pick<Recipient, 'name'>
  readonly rank: number
  readonly of: number
}): string =>
  `Brouillon ${at.of === 1 ? '' : `${figure(at.rank)} sur ${figure(at.of)} `}ouvert dans votre messagerie\u00a0: ${at.recipient.name}.`

const preparedThings = ({ mails, letters }: ToPrepare): string =>
  [
    mails === 0 ? '' : counted(mails, 'brouillon', 'brouillons'),
    letters === 0 ? '' : counted(letters, 'lettre', 'lettres', 'f'),
  ]
    .filter((part) => part !== '')
    .join(' et ')

/** « Noter comme envoyé », « Noter les 17 comme envoyés ». */
export const noteWords = (count: number): string =>
  agree(count, 'Noter comme envoyé', `Noter les ${numberWord(count)} comme envoyés`)

const wayWords = (way: keyof typeof sendingWays, called: Called): string =>
  ({
    mail: 'noté comme envoyé',
    letter: 'lettre notée comme envoyée',
    phone: `${agreed(called, 'prévenu')} au téléphone`,
    hand: 'remis en main propre',
    aside: `${agreed(called, 'laissé')} de côté`,
  })[way]

/** « Invité laissé de côté », « Trois envois notés »: what a note did. */
export const notedDone = (noted: number, way: keyof typeof sendingWays | null, called: Called): string => {
  const left = agreed(called, 'laissé')
  return sentenceCase(
    way === 'aside'
      ? counted(noted, `${called.one} ${left} de côté`, `${called.many} ${left}s de côté`, called.gender)
      : counted(noted, 'envoi noté', 'envois notés'),
  )
}

/** « noté comme envoyé hier par Violette », « remis en main propre le 6 nov., version 3 ». @param today `YYYY-MM-DD` */
export const notedWords = ({ way, on, by, variant, said }: NotedSending, today: string, called: Called): string => {
  const how = way === null ? 'noté comme envoyé' : way === 'newer' ? 'noté' : wayWords(way, called)
  const what = variant === null || variant === 'complete' ? null : choiceWord(minutesVariants, variant).toLowerCase()
  return [
    `${how}${on === null ? '' : ` ${dayWords(on, today)}`}${by === null ? '' : ` par ${by}`}`,
    what,
    said === null ? null : `a reçu\u00a0: ${said}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

const dayWords = (day: string, today: string): string => {
  const since = daysBetween(day, today)
  if (since === 0) return 'aujourd’hui'
  return since === 1 ? 'hier' : `le ${shortDate(day)}`
}

/** Who is still to be told: nothing was noted, or what was told is no longer so. */
export const isToTell = ({ state }: Pick<Recipient, 'state'>): boolean => state === 'toTell' || state === 'changed'

/** Whose draft or letter may be wanted again: it was noted as sent, by them. */
export const wasSent = ({ state, noted }: Pick<Recipient, 'state' | 'noted'>): boolean =>
  state === 'told' && noted !== null && noted.id !== null && noted.way !== 'phone' && noted.way !== 'hand'

/** « trois sur 26 » told, of those who are not left aside. */
export const toldOf = (recipients: readonly Recipient[]): Progress => {
  const concerned = recipients.filter(({ state }) => state !== 'aside')
  const count = (wanted: Recipient['state']) => concerned.filter(({ state }) => state === wanted).length
  return { told: count('told'), changed: count('changed'), of: concerned.length }
}

interface Progress {
  readonly told: number
  /** Told what is no longer so. */
  readonly changed: number
  readonly of: number
}

/** « Noté comme envoyé à trois sur 26. », « Trois structures à relancer, sur 26 attendues. » */
export const notedSentence = ({ told, changed, of }: Progress, called: Called): string => {
  const { one, many, gender, anew } = called
  if (called === reminded) return remindedSentence(of - told, of)
  if (told === 0 && changed > 0) return `${sentenceCase(counted(changed, one, many, gender))} ${anew}.`
  if (told === 0) return 'Rien n’est encore noté comme envoyé.'
  return told === of
    ? 'Tout est noté comme envoyé.'
    : `Noté comme envoyé à ${numberWord(told, gender)} sur ${numberWord(of, gender)}.`
}

const remindedSentence = (toRemind: number, of: number): string => {
  if (toRemind === 0) return 'Rien n’est à relancer aujourd’hui.'
  const who = sentenceCase(counted(toRemind, 'structure à relancer', 'structures à relancer', 'f'))
  return toRemind === of ? `${who}.` : `${who}, sur ${numberWord(of, 'f')} attendues.`
}

/** « Copier l’adresse en Cci », « Copier les 46 adresses en Cci ». */
export const copyWords = (addresses: number): string =>
  agree(addresses, 'Copier l’adresse en Cci', `Copier les ${numberWord(addresses)} adresses en Cci`)
