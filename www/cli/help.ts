export { version } from "../../package.json";

/** What the command says about itself. */
export const HELP = `Usage: creditmix COMMAND

What a month of usage costs on each plan of a price list.

  compare CATALOG.json SCENARIO.json   print the comparison of all plans as JSON

  -h, --help      print this
      --version   print the version

"-" in place of a file name reads standard input.
Exit code: 0 done, 1 the catalog or the scenario has problems, 2 called wrongly or a file cannot be read.
`;
