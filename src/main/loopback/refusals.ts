import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type AppError, sentenceOf } from '#shared/kernel/app-error.ts'
import { err } from '#shared/kernel/result.ts'
import { longestFile, longestJson, megabytes } from './longest.ts'

export interface Refusal {
  readonly status: ContentfulStatusCode
  readonly error: AppError
}

const unchanged = 'Rien n’a été lu ni modifié.'
const reopen =
  'Revenez à la fenêtre de Concerto déjà ouverte, ou appuyez sur Entrée dans le terminal qui l’a lancé pour obtenir une nouvelle adresse.'

const refusal = (status: ContentfulStatusCode, code: string, fact: string, cause: string, next: string): Refusal => ({
  status,
  error: { code: `loopback.${code}`, fact, cause, unchanged, next },
})

/** Every way the loopback host says no, in the order in which it checks. */
export const refusals = {
  host: refusal(
    421,
    'host',
    'Cette page n’a pas été ouverte.',
    'La demande ne vise pas l’adresse de Concerto sur cet ordinateur.',
    reopen,
  ),
  origin: refusal(
    403,
    'origin',
    'Cette demande a été refusée.',
    'Elle vient d’un autre site que Concerto.',
    'Fermez l’autre site, puis reprenez dans la fenêtre de Concerto.',
  ),
  token: refusal(
    403,
    'token',
    'Cette adresse ne sert plus.',
    'L’adresse donnée par Concerto ouvre une seule fenêtre, une seule fois, dans les deux minutes.',
    reopen,
  ),
  session: refusal(
    401,
    'session',
    'Cette fenêtre n’est pas reconnue.',
    'Elle n’a pas été ouverte avec l’adresse donnée par Concerto au lancement.',
    reopen,
  ),
  method: refusal(
    405,
    'method',
    'Cette demande a été refusée.',
    'Cette adresse ne se demande pas ainsi.',
    'Rechargez la fenêtre de Concerto.',
  ),
  type: refusal(
    415,
    'type',
    'Cette demande a été refusée.',
    'Son contenu n’est pas annoncé comme du JSON.',
    'Rechargez la fenêtre de Concerto.',
  ),
  size: refusal(
    413,
    'size',
    'Cette demande a été refusée.',
    `Elle dépasse ${megabytes(longestJson)}.`,
    'Choisissez un fichier plus petit, ou partagez-le en plusieurs.',
  ),
  fileSize: refusal(
    413,
    'file-size',
    'Ce fichier a été refusé.',
    `Il dépasse ${megabytes(longestFile)}.`,
    'Choisissez un fichier plus petit.',
  ),
  json: refusal(
    400,
    'json',
    'Cette demande a été refusée.',
    'Son contenu n’est pas du JSON lisible.',
    'Rechargez la fenêtre de Concerto.',
  ),
  unknown: refusal(
    404,
    'unknown',
    'Cette page n’existe pas.',
    'Aucune page ni aucun fichier de Concerto ne porte cette adresse.',
    'Revenez à l’accueil de Concerto.',
  ),
} as const satisfies Record<string, Refusal>

export type RefusalReason = keyof typeof refusals

/** What a program reads: the error in the contract's envelope. */
export const refusedCall = ({ status, error }: Refusal): Response => Response.json(err(error), { status })

/** What a person reads. It needs no file of the interface, fonts included: a refused window may load none. */
export const refusedPage = ({ status, error }: Refusal): Response =>
  new Response(
    `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${error.fact} Concerto</title>
<style>
:root { color-scheme: light dark; background: light-dark(#f3f7f5, #121614); color: light-dark(#151b18, #e6ebe8) }
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto; padding: 0 1.5rem }
h1 { font: 600 1.8rem/1.25 Georgia, serif; text-wrap: balance }
</style>
<main>
<h1>${error.fact}</h1>
<p>${sentenceOf({ ...error, fact: '' })}</p>
</main>
</html>`,
    { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  )
