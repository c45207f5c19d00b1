/** The price lists of www/catalogs, listed when the pages are built. */
declare module "virtual:catalogs" {
  export interface ListedCatalog {
    /** Its name in an address: that of its file without the ending. */
    readonly id: string;
    readonly product: string;
    readonly vendor?: string;
    /** The day its prices were read. */
    readonly as_of?: string;
    /** How many plans it has. */
    readonly plans: number;
    /** The names of its presets. */
    readonly presets: readonly string[];
  }

  /** By product. */
  export const catalogs: readonly ListedCatalog[];
}
