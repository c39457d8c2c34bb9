import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { type AskedWord, writeWord } from '#main/kit/write-word.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { MinutesVariant } from '#shared/records/minutes/minutes-variant.ts'
import { type WantedMinutes, wantedDocument } from './wanted-document.ts'

/** The document asked for of some minutes, in the template of its variant. @throws AppFailure as `wantedDocument`, `writeWord` */
export const minutesPaper = (
  context: FeatureContext,
  wanted: WantedMinutes,
  asked: AskedWord,
): Promise<MadeFile<ReadyDocument>> => {
  const document = wantedDocument(context.workspace.db, wanted, localDay(context.clock.now()))
  return writeWord(context, document, templatesOf(wanted.variant), asked)
}

/** Two pages are promised of Concerto’s template alone: the margins and letters of a house are its own. */
const templatesOf = (variant: MinutesVariant): Parameters<typeof writeWord>[2] =>
  variant === 'synthesis'
    ? {
        ours: 'synthese',
        house: 'minutes',
        inHouse: 'La synthèse tient sur deux pages dans le modèle de Concerto\u00a0; dans le vôtre, comptez-les.',
      }
    : { ours: 'compte-rendu', house: 'minutes' }
