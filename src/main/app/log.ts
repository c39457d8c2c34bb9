/** Notes what happened, for whoever repairs: a stable code and facts that are ids, codes or counts, never personal data. */
export type Log = (code: string, facts?: Readonly<Record<string, string | number | boolean>>) => void
