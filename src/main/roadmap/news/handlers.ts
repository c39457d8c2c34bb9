import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { newsContract } from '#shared/contract/roadmap/news.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { newsLines } from '../read/news-lines.ts'
import { standingFiche } from '../read/standing-fiches.ts'
import { loadSurroundings } from '../read/surroundings.ts'

export const newsHandlers = (context: FeatureContext): Handlers<typeof newsContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  return {
    list: () => ({ today: today(), ...loadSurroundings(db), lines: newsLines(db, rows(db, 'newsItem')) }),
    get: ({ news }) => {
      const item = demand(db, 'newsItem', news)
      const actor = row(db, 'actor', item.actor === null ? null : sameEntry(db, 'actor', item.actor).standing)
      const fiche = standingFiche(db, item.fiche)
      const need = row(db, 'need', item.need)
      return {
        today: today(),
        item,
        actor: named(actor, actor?.name, 'Structure sans nom'),
        fiche: named(fiche, fiche?.title, 'Fiche-action sans intitulé'),
        need: named(need, need?.text, 'Besoin sans texte'),
      }
    },
  }
}

const named = (
  found: Pick<NamedRow, 'id'> | null,
  name: string | null | undefined,
  unnamed: string,
): NamedRow | null => (found === null ? null : { id: found.id, name: name ?? unnamed })
