import { mailSignature } from '#main/office/mail/mail-signature.ts'
import type { CampaignMail, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { Campaign, Espace } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { ofPeriod } from '#shared/text/of-period.ts'
import { daysOf, isPeriod } from '#shared/text/period.ts'

export interface MailFacts {
  readonly campaign: Campaign
  readonly structure: CampaignStructure
  /** Of the indicators asked. */
  readonly asked: number
  readonly espace: Espace | null
  readonly sender: string | null
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** What one writes to a structure: here is your workbook, we wait for it, or some cells are to be corrected. */
export const composeCampaignMail = (facts: MailFacts): CampaignMail => {
  const { campaign, structure } = facts
  const paragraphs = [
    'Bonjour,',
    ...(structure.state === 'refused' ? correction(facts) : isRelance(facts) ? relance(facts) : sending(facts)),
    campaign.message ?? '',
    `Le classeur se remplit dans Excel ou LibreOffice\u00a0: seules les cases à fond crème se modifient, et un chiffre que vous ne connaissez pas se dit «\u00a0Non disponible\u00a0».`,
    'Merci de votre aide.',
    mailSignature(facts.sender, facts.espace),
  ]
  return {
    structure: structure.id,
    name: structure.name,
    again: structure.state === 'refused' || isRelance(facts),
    to: structure.to,
    subject: withNoBreakSpaces(`${campaign.name ?? 'Collecte'}\u00a0: ${subjectOf(facts)}`),
    body: paragraphs
      .filter((text) => text !== '')
      .map(withNoBreakSpaces)
      .join('\n\n'),
  }
}

/** Its workbook left before today: this one asks again. */
const isRelance = ({ structure, campaign, today }: MailFacts): boolean =>
  structure.remindedOn !== null ||
  (structure.madeOn !== null && structure.madeOn < today) ||
  (campaign.dueOn !== null && campaign.dueOn < today)

const subjectOf = (facts: MailFacts): string => {
  if (facts.structure.state === 'refused') return 'quelques cases à corriger'
  return isRelance(facts) ? 'vos chiffres sont attendus' : 'votre classeur à remplir'
}

const sending = (facts: MailFacts): readonly string[] => [
  `Nous rassemblons les indicateurs communs ${periodPhrase(facts)}. Le classeur de «\u00a0${facts.structure.name}\u00a0» est joint à ce message\u00a0: ${howMany(facts.asked)} à renseigner, chacun avec sa définition.`,
  returnPhrase(facts),
]

const relance = (facts: MailFacts): readonly string[] => [
  `Nous n’avons pas encore reçu les chiffres de «\u00a0${facts.structure.name}\u00a0» ${periodPhrase(facts)}. ${lacks(facts)}`,
  `Le classeur est joint de nouveau à ce message. ${returnPhrase(facts)}`,
]

const correction = (facts: MailFacts): readonly string[] => [
  `Merci pour votre classeur ${periodPhrase(facts)}. ${facts.structure.toCorrect.length === 1 ? 'Une case n’a pas pu être lue' : 'Quelques cases n’ont pas pu être lues'}\u00a0; le reste est enregistré.`,
  facts.structure.toCorrect
    .map(
      ({ address, what, found, reason }) =>
        `– ${address}, ${what}${found === null ? '' : ` («\u00a0${found}\u00a0»)`}\u00a0: ${reason}`,
    )
    .join('\n'),
  `Pouvez-vous les corriger dans le classeur joint\u00a0? ${returnPhrase(facts)}`,
]

/** « du 3e trimestre 2025 ». */
const periodPhrase = ({ campaign: { period } }: MailFacts): string =>
  period !== null && isPeriod(period)
    ? `${ofPeriod(period)} (du ${longDate(daysOf(period).first)} au ${longDate(daysOf(period).last)})`
    : ''

const howMany = (asked: number): string => (asked === 1 ? 'un indicateur' : `${asked} indicateurs`)

/** All is wanted, or what is not known yet. */
const lacks = ({ structure: { missing }, asked }: MailFacts): string =>
  missing.length === 0 || missing.length === asked ? '' : `Il manque encore\u00a0: ${missing.join(', ')}.`

const returnPhrase = ({ campaign: { dueOn, replyTo }, today }: MailFacts): string => {
  const where = replyTo === null ? 'en réponse à ce message' : `à ${replyTo}`
  if (dueOn === null) return `Merci de le renvoyer ${where}.`
  return dueOn < today
    ? `Il était attendu le ${longDate(dueOn)}\u00a0: merci de le renvoyer ${where} dès que possible.`
    : `Merci de le renvoyer ${where} avant le ${longDate(dueOn)}.`
}
