// The pinned message above a chat.

import { el } from "./dom.js";
import { summary } from "./content.js";
import { icon } from "./icons.js";

export class PinnedBar {
  constructor(open) {
    this.words = el("span", { dir: "auto" });
    this.element = el("button", { type: "button", class: "pinned", hidden: true, onclick: () => open(this.id) }, icon("pin"),
      el("strong", {}, "Pinned"), this.words);
  }

  show(message) {
    this.element.hidden = !message;
    if (!message) return;
    this.id = message.id;
    this.words.textContent = summary(message);
  }
}
