// "… is typing", as long as Telegram shows it.

import { el } from "./dom.js";

const SHOWN_FOR = 5000;
const ACTIONS = { typing: "is typing", upload_photo: "is sending a photo", record_voice: "is recording", upload_document: "is sending a file" };

export class TypingLine {
  constructor(page) {
    this.page = page;
    this.element = el("p", { class: "typing", role: "status" });
  }

  show(action) {
    const dots = el("span", { class: "typing-dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    this.element.replaceChildren(dots, `${this.page.world.botName} ${ACTIONS[action] ?? "is busy"}…`);
    clearTimeout(this.ends);
    this.ends = setTimeout(() => this.stop(), SHOWN_FOR);
  }

  stop() {
    this.element.replaceChildren();
  }
}
