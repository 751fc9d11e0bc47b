/** Where the command speaks. */
export interface Terminal {
  /** Prints a line of the result. */
  print(line: string): void;
  /** Prints a line about something that went wrong. */
  complain(line: string): void;
  /** Begins to show how far a task has come. */
  showProgress(label: string, total: number): Progress;
}

/** How far a task has come. */
export interface Progress {
  /** `done` of the total, with a note such as the pace; anything may repeat. */
  update(done: number, total: number, note?: string): void;
  /** Ends the display; safe to call twice. */
  end(): void;
}
