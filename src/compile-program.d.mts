/** The folder of the compiled program, made if it must be; null where it cannot be. */
export function compileProgram(home: string): Promise<string | null>
/** Parts by name (`{ 'run-reader': 'bench/run-reader.ts' }`) → plain modules in `outdir`. */
export function compileParts(home: string, entryPoints: Readonly<Record<string, string>>, outdir: string, made?: string): Promise<void>
