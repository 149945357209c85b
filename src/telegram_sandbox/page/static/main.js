// Brings the page up.

import { hear } from "./events.js";
import { listen } from "./live.js";
import { Page } from "./page.js";

const page = new Page();

page.open().then(() => {
  listen({ onEvent: (event) => hear(page, event), onOpen: () => page.connected(true), onLost: () => page.connected(false) });
}).catch((error) => {
  document.querySelector("#connection").textContent = `The page could not be opened: ${error.message}`;
});
