// What stands in the composer's place while a voice message is spoken.

import { el, iconButton } from "./dom.js";
import { Recording } from "./recorder.js";
import { lasting } from "./time.js";

export class RecordBar {
  // `on`: started(), ended(), send(file, seconds), refused(words)
  constructor(on) {
    this.on = on;
    this.time = el("span", { class: "record-time", role: "timer" }, "0:00");
    this.send = iconButton("send", "Send the voice message", () => this.finish(), { class: "icon send" });
    this.element = el("div", { class: "record-bar", hidden: true, onkeydown: (event) => event.key === "Escape" && this.cancel() },
      iconButton("trash", "Cancel the recording", () => this.cancel()),
      el("span", { class: "record-dot", "aria-hidden": "true" }), this.time, el("span", { class: "record-words" }, "Recording…"), this.send);
  }

  async begin() {
    if (this.recording) return;
    try {
      this.recording = await Recording.begin();
    } catch {
      this.on.refused("The microphone can't be used here. A recording can be attached instead.");
      return;
    }
    this.tick();
    this.ticking = setInterval(() => this.tick(), 250);
    this.element.hidden = false;
    this.on.started();
    this.send.focus();
  }

  tick() {
    this.time.textContent = lasting(this.recording.seconds);
  }

  async finish() {
    const { recording } = this;
    this.end();
    const { file, seconds } = await recording.finish();
    await this.on.send(file, seconds);
  }

  cancel() {
    this.recording?.cancel();
    this.end();
  }

  end() {
    clearInterval(this.ticking);
    this.recording = null;
    this.element.hidden = true;
    this.on.ended();
  }
}
