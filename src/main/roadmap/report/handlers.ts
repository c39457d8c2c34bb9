import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadPeopleToHide } from '#main/kit/people-to-hide.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { writeWord } from '#main/kit/write-word.ts'
import { valuesWithoutPersons, withoutPersons } from '#main/office/discretion/without-persons.ts'
import { espaceValues } from '#main/office/paper/espace-values.ts'
import type { AskedOf, Handlers } from '#shared/contract/define.ts'
import type { ReportDays, reportContract } from '#shared/contract/roadmap/report.ts'
import { wrongDays } from './errors.ts'
import { loadReport, type StandingsBetween } from './load-report.ts'
import { usualDays } from './usual-days.ts'

export const reportHandlers = (
  context: FeatureContext,
  standingsBetween: StandingsBetween,
): Handlers<typeof reportContract> => {
  const { workspace } = context
  const { db } = workspace
  const today = () => localDay(context.clock.now())

  const composed = async ({ from, to, persons }: Wanted) => {
    const { composeReport, reportName } = await import('../documents/report/compose-report.ts')
    const last = to ?? today()
    const days = allowed({ from: from ?? usualDays(db, last)[0].from, to: last }, today())
    const report = loadReport(workspace, days, standingsBetween)
    const document = composeReport(report)
    const facts = { espace: report.espace, title: document.title, kind: reportName, sector: null, day: days.to }
    const values = espaceValues({ ...facts, footer: document.footer })
    if (persons) return { days, document, values }
    const hidden = loadPeopleToHide(db, null)
    return { days, document: withoutPersons(document, hidden), values: valuesWithoutPersons(values, hidden) }
  }

  return {
    get: async (wanted) => {
      const { days, document } = await composed(wanted)
      return { today: today(), days, usual: usualDays(db, today()), document }
    },
    write: async ({ from, to, persons, ...asked }) => {
      const { days, document, values } = await composed({ from, to, persons })
      const name = fileName(['Rapport-de-situation', days.from, days.to, persons ? null : 'sans-personnes'], 'docx')
      return writeWord(context, { name, document, values }, { ours: 'synthese', house: 'report' }, asked)
    },
  }
}

type Wanted = AskedOf<typeof reportContract.get>

const allowed = ({ from, to }: ReportDays, today: string): ReportDays => {
  if (from > to) throw wrongDays('Le premier jour est après le second.')
  if (to > today) throw wrongDays('Le second jour est à venir\u00a0: ce qui s’y passera n’est pas connu.')
  return { from, to }
}
