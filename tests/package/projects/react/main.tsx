import type { CreditmixChangeEvent } from "creditmix";
import "creditmix/define";
import type {} from "creditmix/react";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import catalog from "../shared/catalog.json";
import scenario from "../shared/scenario.json";

function Prices() {
  const [best, setBest] = useState("");
  return (
    <>
      <creditmix-calculator
        catalog={catalog as never}
        scenario={scenario}
        oncreditmix-change={({ comparison }: CreditmixChangeEvent) => setBest(comparison.best ?? "")}
      />
      <p id="best">{best}</p>
    </>
  );
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Prices />
    </StrictMode>,
  );
}
