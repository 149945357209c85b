// Where a person writes: text, what it replies to or changes, files.

import { button, el, iconButton } from "./dom.js";
import { summary } from "./content.js";
import { menu } from "./dialogs.js";

const TALLEST = 140;
const BORDERS = 2;
const FILES = [["Photo", "photo", "image/*"], ["File", "document", ""], ["Voice message", "voice", "audio/*"], ["Video", "video", "video/*"]];

export class Composer {
  // `on`: send(text, {reply_to}), edit(message, text), file(kind, file, caption), attachments(), commands()
  constructor(on) {
    this.on = on;
    this.drafts = new Map();
    this.place = null;
    this.about = el("div", { class: "about", hidden: true });
    this.input = el("textarea", { rows: "1", placeholder: "Message", dir: "auto", onkeydown: (event) => this.onKey(event), oninput: () => this.grow() });
    this.picker = el("input", { type: "file", hidden: true, onchange: () => this.onPicked() });
    this.commands = menu("/", "Commands", () => on.commands());
    this.sendButton = iconButton("➤", "Send", () => this.submit(), { type: "submit", class: "icon send" });
    this.element = el("form", { class: "composer", onsubmit: (event) => this.onSubmit(event) },
      this.about,
      el("div", { class: "line" }, this.commands, menu("+", "Attach", () => this.attachments()), this.input, this.picker, this.sendButton));
  }

  // Another chat, topic or person: what was being written there comes back.
  show(place, label, hasCommands) {
    this.commands.hidden = !hasCommands;
    this.input.setAttribute("aria-label", label);
    this.input.placeholder = label;
    if (place === this.place) return;
    if (this.place !== null) this.drafts.set(this.place, this.input.value);
    this.place = place;
    this.settle(this.drafts.get(place) ?? "");
  }

  replyTo(message) {
    this.begin("reply", message, `Reply to ${message.who}: ${summary(message)}`);
  }

  editing(message) {
    this.begin("edit", message, "Edit the message");
    this.input.value = message.text;
    this.grow();
  }

  begin(kind, message, words) {
    this.task = { kind, message };
    this.about.replaceChildren(el("span", {}, words), iconButton("✕", "Cancel", () => this.settle("")));
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
    const { style } = this.input;
    style.height = "";
    const wanted = this.input.value ? this.input.scrollHeight + BORDERS : 0;
    if (wanted) style.height = `${Math.min(wanted, TALLEST)}px`;
    style.overflowY = wanted > TALLEST ? "auto" : "hidden";
  }

  onKey(event) {
    if (event.key === "Escape" && this.task) this.settle("");
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  onSubmit(event) {
    event.preventDefault();
    this.submit();
  }

  async submit() {
    const text = this.input.value;
    if (!text.trim()) return;
    const { task, place } = this;
    this.settle("");
    const done = task?.kind === "edit" ? await this.on.edit(task.message, text) : await this.on.send(text, this.reply(task));
    // Refused: nobody has to type it again.
    if (!done && this.place === place && !this.input.value) this.settle(text);
  }

  reply(task) {
    return task?.kind === "reply" ? { reply_to: task.message.id } : {};
  }

  attachments() {
    return [...FILES.map(([label, kind, accept]) => [label, () => this.pick(kind, accept)]), ...this.on.attachments()];
  }

  pick(kind, accept) {
    this.picking = kind;
    this.picker.accept = accept;
    this.picker.value = "";
    this.picker.click();
  }

  async onPicked() {
    const [file] = this.picker.files;
    if (!file) return;
    const caption = this.input.value.trim();
    const reply = this.reply(this.task);
    if (await this.on.file(this.picking, file, caption, reply)) this.settle("");
  }
}

export function startBar({ label, words }, onStart) {
  return el("div", { class: "start-bar" }, el("p", { class: "obstacle" }, words), button(label, onStart, { class: "primary wide" }));
}
