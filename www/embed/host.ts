import { heightOf } from "./height.js";

/**
 * Lets the frames of calculators on a page be as high as what is in them: all `iframe[data-creditmix]` that are there. Only a
 * message of the frame's own window and of the origin that its address has is listened to.
 *
 * ```html
 * <script type="module" src="creditmix-host.js"></script>
 * <iframe data-creditmix title="Prices" src="https://prices.example/embed.html?catalog=acme.json&parent=https://docs.example"></iframe>
 * ```
 */
export function fitFrames(page: Document = document): void {
  addEventListener("message", ({ data, origin, source }) => {
    const height = heightOf(data);
    if (height === null) return;
    for (const frame of page.querySelectorAll<HTMLIFrameElement>("iframe[data-creditmix]")) {
      if (frame.contentWindow === source && new URL(frame.src, page.baseURI).origin === origin) {
        frame.style.height = `${height}px`;
      }
    }
  });
}

fitFrames();
