import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { call } from './screens.ts'

/** Every address of the router, as it is declared: « /axes/fil/$id ». */
const everyPath = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.keys((window as unknown as { __TSR_ROUTER__: { routesByPath: object } }).__TSR_ROUTER__.routesByPath),
  )

/** The same, whatever it is of filled in with what the demonstration holds: « /axes/fil/0190… » of « /axes/fil/$id ». */
export const everyAddress = async (page: Page, dataDir: string): Promise<Map<string, string>> => {
  const paths = await everyPath(page)
  const parts = await partsOf(page, dataDir)
  return new Map(paths.map((path) => [path, filled(path, parts)]))
}

/** What stands for a part of an address, under the longest of these beginnings. */
type Parts = readonly (readonly [beginning: string, value: string])[]

const partsOf = async (page: Page, dataDir: string): Promise<Parts> => {
  const db = new Database(`${dataDir}/concerto.db`, { readonly: true })
  const first = (record: string) => db.prepare<[], string>(`SELECT id FROM "${record}" ORDER BY id`).pluck().get() ?? ''
  const [actor, axis, campaign, fiche] = [first('actor'), first('axis'), first('campaign'), first('fiche')]
  const [indicator, need, news] = [first('indicator'), first('need'), first('newsItem')]
  db.close()
  const meetings = await call<readonly { id: string; kind: string; hasText: boolean }[]>(page, 'meetings.list')
  const written = meetings.find(({ hasText }) => hasText)?.id ?? ''
  const forum = meetings.find(({ kind }) => kind === 'forum')?.id ?? ''
  const [received] = await call<readonly { bundle: string }[]>(page, 'bundles.waiting')
  const [told] = await call<readonly { bundle: string }[]>(page, 'bundles.journal')
  return [
    ['/annuaire/$liste/$id', `acteurs/${actor}`],
    ['/axes/axe/', axis],
    ['/axes/fil/', axis],
    ['/fiches/', fiche],
    ['/besoins/', need],
    ['/actualites/', news],
    ['/indicateurs/campagnes/', campaign],
    ['/indicateurs/', indicator],
    ['/reunions/modeles/', 'firstConcertation'],
    ['/reunions/$meeting/programme', forum],
    ['/reunions/$meeting/evaluation', forum],
    ['/reunions/', written],
    ['/comptes-rendus/', written],
    ['/reglages/convocations/', 'concertation'],
    ['/echanges/lots/', received?.bundle ?? ''],
    ['/echanges/journal/', told?.bundle ?? ''],
  ]
}

const filled = (path: string, parts: Parts): string => {
  const value = parts.find(([beginning]) => path.startsWith(beginning))?.[1]
  return value === undefined ? path : path.replace(/(\$\w+)(\/\$\w+)?/, value)
}
