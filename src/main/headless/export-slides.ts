import type { Command } from 'commander'
import { meetingWanted } from './actions.ts'
import { inHouse, type On, toFile } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import { fichesNamed } from './export-roadmap.ts'
import { isPdf, type PaperOutput, paperAsked } from './paper-asked.ts'
import type { Action } from './session.ts'
import { exportTo } from './write-out.ts'

interface Options extends PaperOutput {
  readonly fiches?: string
  readonly meeting?: string
  readonly withoutPersons?: boolean
}

export const addSlidesExport = (exporting: Command, on: On): void => {
  inHouse(toFile(exporting.command('slides'), words['export slides']), 'présentation de la maison, pour ses couleurs')
    .option(
      '--fiches <numéros>',
      'les fiches qui ont leur diapositive : « 1.1,2.3 » ; sans cela, la première de chaque axe',
    )
    .option('--meeting <réunion>', 'la réunion où le diaporama est montré (son identifiant, ou « latest »)')
    .option('--without-persons', 'ne nomme personne')
    .action(on.read(exportSlides))
}

/** What is given back to the sectors, as slides. */
const exportSlides =
  ({ fiches, meeting, withoutPersons, ...output }: Options): Action =>
  async (session) => {
    const chosen = fiches === undefined ? null : await fichesNamed(session, fiches)
    const shownAt = meeting === undefined ? null : await meetingWanted(session, meeting)
    const { template } = await paperAsked(output)
    await exportTo(session, output, (job) =>
      session.call('restitution.write', {
        fiches: chosen,
        meeting: shownAt?.id ?? null,
        persons: withoutPersons !== true,
        template,
        as: isPdf(output.out) ? 'pdf' : 'slides',
        job,
      }),
    )
  }
