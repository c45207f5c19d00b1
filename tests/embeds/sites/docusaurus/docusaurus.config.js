/** @type {import("@docusaurus/types").Config} */
export default {
  title: "Acme",
  url: "https://acme.example",
  baseUrl: "/",
  clientModules: ["./src/creditmix.js"],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
