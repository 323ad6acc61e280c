/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the findings that the page cites, in the order of their numbers. Set by the route, read by <Cite>. */
    cited?: readonly string[];
  }
}
