/** Where long work says how far it is. On a terminal a bar, on a pipe one line a stage, with `--quiet` nothing. */
export interface Progress {
  /** `total` things to do in this stage; 0 when unknown. */
  readonly begin: (stage: 'list' | 'read' | 'catalogue' | 'render' | 'search' | 'move', total: number) => void
  readonly step: (done: number) => void
  readonly end: () => void
}
