/** Cargo's folder for what is compiled without optimising: who compiles into it keeps others out meanwhile. */
export const CARGO = "cargo";
