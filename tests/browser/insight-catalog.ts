import type { Catalog } from "../../www/core/types.js";

/** Pay as you go beside a flat price, and a plan by the seat: small enough to work everything out by hand. */
export function smallCatalog(change: Partial<Catalog> = {}): Catalog {
  return {
    format: 1,
    product: "Small",
    vendor: "Small & Co",
    as_of: "2026-11-01",
    sources: ["https://example.com/prices"],
    notes: "Support is not included.",
    currency: "USD",
    actions: [{ id: "run", name: "Run", uses: "1" }],
    plans: [
      {
        id: "payg",
        name: "Pay as you go",
        allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "0.1" }] }],
      },
      {
        id: "flat",
        name: "Flat",
        fee: "10",
        notes: "Sold online only.",
        allowances: [{ meter: "credits", grants: [{ credits: "250" }] }],
      },
    ],
    presets: [{ id: "seventy", name: "Seventy", scenario: { mix: [{ action: "run", quantity: "70" }] } }],
    ...change,
  };
}

/** The same with a plan by the seat in place of the flat one: $10 and 150 credits a seat. */
export function seatCatalog(): Catalog {
  const { plans, presets } = smallCatalog();
  const [payg] = plans;
  if (payg === undefined || presets === undefined) throw new Error("the small catalog has no plans");
  return smallCatalog({
    plans: [
      payg,
      {
        id: "team",
        name: "Team",
        seats: { price: "10" },
        allowances: [{ meter: "credits", grants: [{ credits: "150", per: "seat" }] }],
      },
    ],
    presets,
  });
}
