import { exchangeLines } from '#main/db/exchanges.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { invitingHub } from '#main/kit/invitation.ts'
import { localDay } from '#main/kit/local-day.ts'
import { localTime } from '#main/kit/local-time.ts'
import { notFound } from '#main/kit/not-found.ts'
import { knownPostes, posteName } from '#main/kit/postes.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { writeOurWord } from '#main/kit/write-word.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { hour } from '#shared/text/french-hours.ts'
import type { LostBundle } from '../documents/compose-lost-bundle.ts'

/** The sheet of a bundle that left, as it is read on screen. @throws AppFailure `not-found` */
export const lostBundleSheet = async (context: FeatureContext, hash: string): Promise<ComposedDocument> => {
  const { composeLostBundle } = await import('../documents/compose-lost-bundle.ts')
  return composeLostBundle(lostBundle(context, hash))
}

/** The same, in Word. @throws AppFailure `not-found`, `cancelled` */
export const writeLostBundle = async (context: FeatureContext, hash: string, job: string): Promise<MadeFile> => {
  const document = await lostBundleSheet(context, hash)
  const name = `Envoi-perdu_${safeName(document.footer.replace(/^.*–\s/, '').replace(/\.lot$/, ''))}.docx`
  return writeOurWord(context, { name, document }, 'fiche-action', { job })
}

const lostBundle = ({ workspace: { db } }: FeatureContext, hash: string): LostBundle => {
  const line = exchangeLines(db, Number.MAX_SAFE_INTEGER).find((one) => one.direction === 'sent' && one.hash === hash)
  if (line === undefined) throw notFound('L’envoi demandé', 'm')
  const postes = knownPostes(db)
  const nameOf = (poste: (typeof postes)[number] | undefined): string | null =>
    poste === undefined ? null : posteName(db, poste)
  const hub = invitingHub(db)
  const espace = espaceName(db) ?? ''
  const { contents } = line
  const at = new Date(line.at)
  return {
    espace: loadEspace(db),
    file: line.file,
    hash: line.hash,
    madeAt: `${longDate(localDay(at))} à ${hour(localTime(at))}`,
    madeBy: nameOf(postes.find(({ verifying }) => verifying === line.sender)),
    recipients: line.recipients.map((recipient) => {
      const poste = postes.find((one) => one.recipient === recipient)
      if (poste !== undefined) return { name: nameOf(poste) ?? 'Collègue sans nom', words: fingerprint(espace, poste) }
      return hub?.recipient === recipient
        ? { name: hub.name ?? 'Le secrétariat du département', words: fingerprint(espace, hub) }
        : { name: 'Un ordinateur inconnu', words: null }
    }),
    period:
      contents === null || contents.from === null || contents.to === null
        ? null
        : [localDay(new Date(contents.from)), localDay(new Date(contents.to))],
    contents,
  }
}
