import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

export default defineConfig({
  integrations: [starlight({ title: "Acme" })],
  image: { service: passthroughImageService() },
});
