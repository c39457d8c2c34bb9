import { salutation } from '#main/meetings/documents/papers/salutation.ts'
import { mailSignature } from '#main/office/mail/mail-signature.ts'
import { fact, type Message, paragraphs, type Words, words, written } from '#main/office/mail/message.ts'
import type { CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { optionalWords } from '#shared/records/indicators/asked-lines.ts'
import type { Campaign, Espace, Person } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'
import { knownCode } from '#shared/text/newer.ts'
import { ofPeriod } from '#shared/text/of-period.ts'
import { daysOf, isPeriod } from '#shared/text/period.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'

export interface MailFacts {
  readonly campaign: Campaign
  readonly structure: CampaignStructure
  /** Whom it is for, where the directory says it. */
  readonly contact: Person | null
  /** Here is its workbook; or its figures are waited for, some cells of them to be corrected. */
  readonly again: boolean
  /** Of the indicators asked. */
  readonly asked: number
  /** Lines that split them. */
  readonly optional: number
  /** In words. */
  readonly questions: number
  readonly espace: Espace | null
  readonly sender: string | null
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** What one writes to a structure that a campaign asks. */
export const composeCampaignMail = (facts: MailFacts): Message => {
  const { campaign } = facts
  const { about, said } = isCorrection(facts) ? correction(facts) : facts.again ? reminder(facts) : sending(facts)
  return {
    subject: withNoBreakSpaces(`${campaign.name ?? 'Campagne'} : ${about}`),
    parts: paragraphs(
      ...greeting(facts),
      ...said,
      written(campaign.message ?? ''),
      written(
        'Le classeur se remplit dans Excel ou LibreOffice : seules les cases à fond crème se modifient, et un chiffre que vous ne connaissez pas se dit « Non disponible ».',
      ),
      fact(mailSignature(facts.sender, facts.espace)),
    ),
  }
}

/** Who has an address of their own needs not be named: the mail comes to them. */
const greeting = ({ contact, structure }: MailFacts): readonly Words[] => {
  const isTheirs = contact !== null && structure.to[0]?.toLowerCase() === contact.email?.toLowerCase()
  return salutation(knownCode(contact?.civility ?? null), contact === null || isTheirs ? null : spokenName(contact))
}

interface Said {
  /** End of the subject. */
  readonly about: string
  readonly said: readonly Words[]
}

const isCorrection = ({ again, structure }: MailFacts): boolean => again && structure.state === 'refused'

const sending = (facts: MailFacts): Said => ({
  about: 'votre classeur à remplir',
  said: [
    words`Nous rassemblons les indicateurs communs${periodPhrase(facts)}. Le classeur de « ${facts.structure.name} » est joint à ce message : ${howMany(facts.asked)} à renseigner, chacun avec sa définition${written(besideWords(facts))}.`,
    returnPhrase(facts),
  ],
})

const reminder = (facts: MailFacts): Said => ({
  about: 'vos chiffres sont attendus',
  said: [
    words`Nous n’avons pas encore reçu les chiffres de « ${facts.structure.name} »${periodPhrase(facts)}.${lacks(facts)}`,
    words`Le classeur est joint de nouveau à ce message. ${returnPhrase(facts)}`,
  ],
})

const correction = (facts: MailFacts): Said => {
  const { toCorrect, missing } = facts.structure
  const taken = missing.length === facts.asked ? '' : ' ; le reste est enregistré'
  const cells = toCorrect.map(
    ({ address, what, found, reason }) =>
      `– ${address}, ${what}${found === null ? ',' : ` (« ${found} ») :`} ${reason}`,
  )
  return {
    about: 'quelques cases à corriger',
    said: [
      words`Merci pour votre classeur${periodPhrase(facts)}. ${written(`${agree(toCorrect.length, 'Une case est à corriger ou à remplir', 'Quelques cases sont à corriger ou à remplir')}${taken}.`)}`,
      fact(cells.join('\n')),
      words`Pouvez-vous le faire dans le classeur joint ? ${returnPhrase(facts)}`,
    ],
  }
}

/** « du 3e trimestre 2025 », after a space. */
const periodPhrase = ({ campaign: { period } }: MailFacts): Words =>
  period !== null && isPeriod(period)
    ? words` ${ofPeriod(period)} (du ${longDate(daysOf(period).first)} au ${longDate(daysOf(period).last)})`
    : []

/** What the workbook holds beside: lines that nobody must fill, questions in a sheet of their own. */
const besideWords = ({ optional, questions }: MailFacts): string =>
  [
    optional === 0 ? '' : `, puis ${optionalWords(optional)}`,
    questions === 0 ? '' : `, et ${counted(questions, 'question', 'questions', 'f')} dans une autre feuille`,
  ].join('')

const howMany = (asked: number): string => counted(asked, 'indicateur', 'indicateurs')

/** All is wanted, or what is not known yet. */
const lacks = ({ structure: { missing }, asked }: MailFacts): Words =>
  missing.length === 0 || missing.length === asked ? [] : words` Il manque encore : ${missing.join(', ')}.`

const returnPhrase = ({ campaign: { dueOn, replyTo }, today, again }: MailFacts): Words => {
  const where = replyTo === null ? written('en réponse à ce message') : words`à ${replyTo}`
  if (dueOn === null) return words`Merci de le renvoyer ${where}.`
  // Who was not asked before could not answer by that day.
  if (dueOn < today && !again) return words`Merci de le renvoyer ${where} dès que possible.`
  return dueOn < today
    ? words`Il était attendu le ${longDate(dueOn)} : merci de le renvoyer ${where} dès que possible.`
    : words`Merci de le renvoyer ${where} au plus tard le ${longDate(dueOn)}.`
}
