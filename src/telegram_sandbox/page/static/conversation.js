// One chat (or one topic of it) on one person's screen: messages, "typing…", keyboard, composer.

import { Refused, act } from "./api.js";
import { Composer, startBar } from "./composer.js";
import { alertBox, ask, toast } from "./dialogs.js";
import { el } from "./dom.js";
import { fileArguments } from "./files.js";
import { replyKeyboard } from "./keyboards.js";
import { MessageLog } from "./log.js";

const TYPING_FOR = 5000;
const ACTIONS = { typing: "is typing…", upload_photo: "is sending a photo…", record_voice: "is recording…", upload_document: "is sending a file…" };

export class Conversation {
  // `page` is what all panes share; `room` is {chat, viewer, topic, names}: where, who, under which labels.
  constructor(page) {
    this.page = page;
    this.room = null;
    this.log = new MessageLog(this.context());
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.pinned = el("p", { class: "pinned", hidden: true });
    this.typing = el("p", { class: "typing", role: "status" });
    this.keyboard = el("div", { class: "keyboard-place" });
    this.composer = new Composer({
      send: (text, where) => this.send(text, where),
      edit: (message, text) => this.do("edit", { message: message.id, text }),
      file: (kind, file, caption, where) => this.sendFile(kind, file, caption, where),
      attachments: () => this.attachments(),
      commands: () => this.commands.map(({ command, description }) => [`/${command} · ${description}`, () => this.send(`/${command}`, {})]),
    });
    this.bottom = el("div", { class: "bottom" });
    this.commands = [];
    this.element = el("div", { class: "conversation" }, this.pinned, this.log.element, this.toasts, this.typing, this.keyboard, this.bottom);
  }

  context() {
    return {
      get showNames() { return this.room().group; },
      room: () => this.room ?? {},
      find: (id) => this.log.find(id),
      scrollTo: (id) => this.log.scrollTo(id),
      reply: (message) => this.composer.replyTo(message),
      edit: (message) => this.composer.editing(message),
      remove: (message) => this.do("delete", { message: message.id }),
      react: (message, emoji) => this.do("react", { message: message.id, emoji }),
      press: (message, label) => this.press(message, label),
      notify: (words) => this.notify(words),
      copy: (text) => navigator.clipboard.writeText(text).then(() => this.notify("Copied")),
      send: (text) => this.send(text, {}),
      sharePhone: () => this.sharePhone(),
      shareLocation: () => this.shareLocation(),
      on: {
        link: (url) => this.page.openBotLink(this.room.viewer, url),
        open: (url) => this.page.openBotLink(this.room.viewer, url) || window.open(url, "_blank", "noopener"),
        command: (text) => this.send(text, {}),
      },
    };
  }

  enter(room) {
    const place = `${room.chat.id} ${room.topic} ${room.viewer.id}`;
    if (this.place !== place) {
      this.place = place;
      this.log.clear(room.names.log);
      this.stopTyping();
    }
    this.room = room;
  }

  // `screen` is the server's view of the chat, `messages` those that belong here.
  update(screen, messages) {
    const { room } = this;
    this.commands = screen.commands ?? [];
    this.log.update(messages);
    this.showPinned(screen.pinned);
    this.composer.show(this.place, room.names.input, this.commands.length > 0);
    this.showBottom(room.obstacle);
    this.showKeyboard(room.obstacle || room.group ? null : screen.keyboard);
  }

  showPinned(ids) {
    const pinned = ids.map((id) => this.log.find(id)).filter(Boolean).pop();
    this.pinned.hidden = !pinned;
    if (pinned) this.pinned.textContent = `📌 ${pinned.text}`;
  }

  // What stands in the way of writing ({words}, with {label, action} what removes it), or the composer.
  showBottom(obstacle) {
    const wanted = obstacle ? JSON.stringify(obstacle) + this.place : "composer";
    if (this.bottom.dataset.shows === wanted) return;
    this.bottom.dataset.shows = wanted;
    if (!obstacle) this.bottom.replaceChildren(this.composer.element);
    else if (obstacle.label) this.bottom.replaceChildren(startBar(obstacle, () => this.room.obstacle?.action()));
    else this.bottom.replaceChildren(el("p", { class: "obstacle" }, obstacle.words));
  }

  showKeyboard(markup) {
    const wanted = markup?.keyboard ? JSON.stringify(markup) : "";
    if (this.keyboard.dataset.shows === wanted) return;
    this.keyboard.dataset.shows = wanted;
    this.keyboard.replaceChildren(...(wanted ? [replyKeyboard(markup, this.log.context)] : []));
  }

  showTyping(action) {
    this.typing.textContent = `${this.page.botName()} ${ACTIONS[action] ?? "is busy…"}`;
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => this.stopTyping(), TYPING_FOR);
  }

  stopTyping() {
    this.typing.textContent = "";
  }

  // The same everywhere: who does it and where; a refusal is said in words. True if it was done.
  async do(action, given = {}) {
    try {
      const where = this.room.group ? { chat: this.room.chat.id } : {};
      this.result = await act(action, { user: this.room.viewer.id, ...where, ...given });
      return true;
    } catch (error) {
      this.notify(error instanceof Refused ? `Not possible: ${error.message}` : "The sandbox can't be reached.");
      return false;
    }
  }

  where(more) {
    const { topic, mask } = this.room;
    return { ...(topic ? { topic } : {}), ...(mask && mask !== "self" ? { mask } : {}), ...more };
  }

  send(text, more) {
    return this.do("write", { text, ...this.where(more) });
  }

  async sendFile(kind, file, caption, more) {
    return this.do("send_file", { ...(await fileArguments(kind, file, caption)), ...this.where(more) });
  }

  attachments() {
    if (this.room.group) return [];
    return [["Location", () => this.shareLocation()], ["My phone number", () => this.sharePhone()]];
  }

  async shareLocation() {
    const place = await ask("Send a location", [
      { name: "latitude", label: "Latitude", type: "number", step: "any", min: "-90", max: "90", value: "59.437", required: true },
      { name: "longitude", label: "Longitude", type: "number", step: "any", min: "-180", max: "180", value: "24.7536", required: true },
    ], "Send");
    if (place) await this.do("send_location", { latitude: Number(place.latitude), longitude: Number(place.longitude) });
  }

  async sharePhone() {
    const given = await ask("Share the phone number", [{ name: "phone", label: "Phone", type: "tel", value: "+37255512345", required: true }], "Share");
    if (given) await this.do("share_phone", { phone: given.phone });
  }

  async press(message, label) {
    if (!(await this.do("press", { message: message.id, label }))) return;
    const { notice, alert } = await this.page.presses.answered(this.result.id);
    if (notice && alert) await alertBox(notice);
    else if (notice) this.notify(notice);
  }

  notify(words) {
    toast(this.toasts, words);
  }
}
