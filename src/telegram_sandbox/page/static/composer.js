// Where a person writes: text, what it replies to or changes, files, a voice.

import { el, iconButton } from "./dom.js";
import { summary } from "./content.js";
import { menuButton } from "./popup.js";
import { RecordBar } from "./record_bar.js";
import { Suggestions } from "./suggestions.js";

const TALLEST = 140;
const BORDERS = 2;
const FILES = [
  ["Photo", "photo", "image/*", "photo"], ["Album", "album", "image/*,video/*", "album"], ["Video", "video", "video/*", "video"],
  ["Voice recording", "voice", "audio/*", "voice"], ["File", "document", "", "file"],
];

export class Composer {
  // `on`: send(text, where), edit(message, text), files(kind, files, caption, where), voice(file, seconds, where), attachments(), notify(words)
  constructor(on) {
    this.on = on;
    this.drafts = new Map();
    this.place = null;
    this.about = el("div", { class: "about", hidden: true });
    this.input = el("textarea", { rows: "1", dir: "auto", onkeydown: (event) => this.onKey(event), oninput: () => this.grow() });
    this.suggestions = new Suggestions(this.input, (text) => this.submit(text));
    this.picker = el("input", { type: "file", hidden: true, tabindex: "-1", "aria-label": "Files to send", onchange: () => this.onPicked() });
    this.sendButton = iconButton("send", "Send", () => this.submit(), { class: "icon send", hidden: true });
    this.mic = iconButton("mic", "Record a voice message", () => this.record.begin());
    this.record = new RecordBar({
      started: () => { this.line.hidden = true; },
      ended: () => { this.line.hidden = false; this.mic.focus(); },
      send: (file, seconds) => this.on.voice(file, seconds, this.reply(this.task)).then((done) => done && this.settle("")),
      refused: (words) => on.notify(words),
    });
    const attach = menuButton("attach", "Attach", () => this.attachments());
    this.line = el("div", { class: "line" }, attach, this.input, this.picker, this.mic, this.sendButton);
    this.element = el("form", { class: "composer", onsubmit: (event) => event.preventDefault() }, this.suggestions.element, this.about, this.line, this.record.element);
  }

  // Another chat, topic or person: what was being written there comes back.
  show(place, label, commands) {
    this.suggestions.commands = commands;
    this.input.setAttribute("aria-label", label);
    this.input.placeholder = label;
    if (place === this.place) return;
    if (this.place !== null) this.drafts.set(this.place, this.input.value);
    if (this.record.recording) this.record.cancel();
    this.place = place;
    this.settle(this.drafts.get(place) ?? "");
  }

  replyTo(message) {
    this.begin("reply", message, message.who, summary(message));
  }

  editing(message) {
    this.begin("edit", message, "Edit the message", summary(message));
    this.input.value = message.text;
    this.grow();
  }

  begin(kind, message, title, words) {
    this.task = { kind, message };
    this.about.replaceChildren(el("span", { dir: "auto" }, el("strong", {}, title), words), iconButton("close", "Cancel", () => this.settle("")));
    this.about.hidden = false;
    this.input.focus();
  }

  settle(text) {
    this.task = null;
    this.about.hidden = true;
    this.input.value = text;
    this.grow();
  }

  grow() {
    const { style, value } = this.input;
    style.height = "";
    const wanted = value ? this.input.scrollHeight + BORDERS : 0;
    if (wanted) style.height = `${Math.min(wanted, TALLEST)}px`;
    style.overflowY = wanted > TALLEST ? "auto" : "hidden";
    this.sendButton.hidden = !value.trim();
    this.mic.hidden = Boolean(value.trim());
    this.suggestions.update();
  }

  onKey(event) {
    if (this.suggestions.onKey(event)) return;
    if (event.key === "Escape" && this.task) this.settle("");
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  async submit(text = this.input.value) {
    if (!text.trim()) return;
    const { task, place } = this;
    this.settle("");
    this.input.focus();
    const done = task?.kind === "edit" ? await this.on.edit(task.message, text) : await this.on.send(text, this.reply(task));
    // Refused: nobody has to type it again.
    if (!done && this.place === place && !this.input.value) this.settle(text);
  }

  reply(task) {
    return task?.kind === "reply" ? { reply_to: task.message.id } : {};
  }

  attachments() {
    return [...FILES.map(([label, kind, accept, sign]) => [label, () => this.pick(kind, accept), sign]), null, ...this.on.attachments()];
  }

  pick(kind, accept) {
    this.picking = kind;
    this.picker.accept = accept;
    this.picker.multiple = kind === "album";
    this.picker.value = "";
    this.picker.click();
  }

  async onPicked() {
    const files = [...this.picker.files];
    if (files.length === 0) return;
    const caption = this.input.value.trim();
    if (await this.on.files(this.picking, files, caption, this.reply(this.task))) this.settle("");
  }
}
