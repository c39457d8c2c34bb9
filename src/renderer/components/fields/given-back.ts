/** Words leave a form with what they are for; those that could not be sent come back, before what was typed since. */
export const givenBack =
  (sent: string) =>
  (since: string): string =>
    since === '' ? sent : `${sent} ${since}`
