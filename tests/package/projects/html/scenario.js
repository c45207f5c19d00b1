const answer = await fetch("/shared/scenario.json");
document.querySelector("creditmix-calculator").scenario = await answer.json();
