import "creditmix/define";
import catalog from "../shared/catalog.json" with { type: "json" };
import scenario from "../shared/scenario.json" with { type: "json" };

const calculator = document.createElement("creditmix-calculator");
calculator.catalog = catalog;
calculator.scenario = scenario;
document.body.append(calculator);
