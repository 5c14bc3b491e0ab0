/** Stands in for a module that is loaded for its effects, which this site does not need. */
export {};
