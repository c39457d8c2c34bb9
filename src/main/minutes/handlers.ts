import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { positionAfter } from '#main/kit/positions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { minutesContract } from '#shared/contract/minutes/minutes.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { write } from '#shared/records/row-write.ts'
import { decideReplacement } from './decide-replacement.ts'
import { composedParts } from './documents/composed-parts.ts'
import { minutesImports } from './import-minutes.ts'
import type { MinutesSource } from './jobs.ts'
import { decideSection } from './read/add-section.ts'
import { loadMinutes } from './read/load-minutes.ts'
import { meetingSummaries } from './read/meeting-summary.ts'
import { minutesPaper } from './read/minutes-paper.ts'
import { wantedDocument } from './read/wanted-document.ts'

const sourceOf = (asked: Parameters<Handlers<typeof minutesContract>['import']>[0]['source']): MinutesSource =>
  asked.kind === 'text'
    ? { ...asked, pictures: asked.pictures.map(({ name, content }) => ({ name, bytes: bytesOf(content) })) }
    : { kind: asked.kind, bytes: bytesOf(asked.content) }

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'))

/** A screen asks for each picture once; what it reads again at each pause is light. */
const withoutBytes = <Shown extends Pick<Minutes, 'pictures'>>(shown: Shown): Shown => ({
  ...shown,
  pictures: shown.pictures.map((picture) => ({ ...picture, data: null })),
})

export const minutesHandlers = (context: FeatureContext): Handlers<typeof minutesContract> => {
  const { db } = context.workspace
  const imports = minutesImports(context)

  const today = (): string => localDay(context.clock.now())

  return {
    list: () => meetingSummaries(db).filter((meeting) => meeting.written),
    get: ({ meeting }) => withoutBytes(loadMinutes(db, meeting)),
    composed: ({ meeting }) => composedParts(loadMinutes(db, meeting)),
    preview: (wanted) => withoutBytes(wantedDocument(db, wanted, today()).document),
    picture: ({ id }) => ({ ...demand(db, 'picture', id), data: null }),
    pictureData: ({ id }) => {
      const { type, data } = demand(db, 'picture', id)
      return { type, data }
    },
    previewImport: ({ source, ...asked }) => imports.preview(sourceOf(source), asked),
    import: ({ source, ...asked }) => imports.write(sourceOf(source), asked),
    exportWord: (asked) => minutesPaper(context, asked, asked),
    addSection: ({ meeting, after, kind, level }) => {
      const decided = decideSection(loadMinutes(db, meeting), { after, kind, level }, context.ids)
      context.write({ intent: 'section.add', writes: decided.writes })
      return { id: decided.id }
    },
    moveSection: ({ id, after }) => {
      const section = row(db, 'section', id)
      if (section?.meeting == null) throw missing('section')
      const others = loadMinutes(db, section.meeting).sections.filter((other) => other.id !== id)
      const position = positionAfter(others, after, () => missing('section'))
      context.write({ intent: 'section.move', writes: [{ record: 'section', id, values: { position } }] })
      return null
    },
    replaceWords: ({ meeting, ...asked }) => {
      const { writes, ...told } = decideReplacement(loadMinutes(db, meeting), asked)
      if (writes.length > 0) context.write({ intent: 'minutes.replaceWords', writes })
      return told
    },
    numberAutomatically: ({ meeting }) => {
      const numbered = loadMinutes(db, meeting).sections.filter(
        (section) => section.level === 1 && section.kind !== 'front',
      )
      const writes = numbered.map(({ id }) => write('section', id, { numbering: 'auto', forcedNumber: null }))
      context.write({ intent: 'section.number', writes })
      return null
    },
  }
}
