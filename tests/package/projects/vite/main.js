import "creditmix/define";
import catalog from "../shared/catalog.json";
import scenario from "../shared/scenario.json";

const calculator = document.createElement("creditmix-calculator");
calculator.catalog = catalog;
calculator.scenario = scenario;
document.body.append(calculator);
