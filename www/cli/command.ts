/** One command of the program. */
export interface Command {
  /** What stands after `creditmix` in its usage line, the name first. */
  usage: string;
  /** What it does, in a few words. */
  summary: string;
  /** All about it below the usage line: options and examples. */
  details: string;
  /** Takes the arguments after the name and gives the exit code. */
  run(given: string[]): Promise<number>;
}
