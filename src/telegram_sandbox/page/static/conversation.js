// One chat (or one topic of it) on one person's screen: messages, "typing…", keyboard, composer.

import { Refused, act } from "./api.js";
import { Composer } from "./composer.js";
import { alertBox, sure, toast } from "./dialogs.js";
import { button, el } from "./dom.js";
import { fileAction, fileArguments } from "./files.js";
import { replyKeyboard } from "./keyboards.js";
import { MessageLog } from "./log.js";
import { PinnedBar } from "./pinned.js";
import { shareContact, shareLocation, sharePhone } from "./sharing.js";
import { TypingLine } from "./typing.js";

export class Conversation {
  // `page` is what all panes share; `room` says where, who and under which labels (see rooms.js).
  constructor(page) {
    this.page = page;
    this.room = null;
    this.log = new MessageLog(this.context());
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.pinned = new PinnedBar((id) => this.log.scrollTo(id));
    this.typing = new TypingLine(page);
    this.keyboard = el("div", { class: "keyboard-place" });
    this.composer = new Composer({
      send: (text, more) => this.send(text, more),
      edit: (message, text) => this.do("edit", { message: message.id, text }),
      files: (kind, files, caption, more) => this.sendFiles(kind, files, caption, more),
      voice: (file, duration, more) => this.sendVoice(file, duration, more),
      attachments: () => this.attachments(),
      notify: (words) => this.notify(words),
    });
    this.bottom = el("div", { class: "bottom" });
    this.element = el("div", { class: "conversation" }, this.pinned.element, this.log.element, this.toasts, this.typing.element, this.keyboard, this.bottom);
  }

  context() {
    const room = () => this.room;
    return {
      get showNames() { return room().group; },
      find: (id) => this.log.find(id),
      scrollTo: (id) => this.log.scrollTo(id),
      reply: (message) => this.composer.replyTo(message),
      edit: (message) => this.composer.editing(message),
      remove: (message) => this.remove(message),
      hide: (message) => this.do("hide", { message: message.id }),
      react: (message, emoji) => this.do("react", { message: message.id, emoji }),
      press: (message, label) => this.press(message, label),
      notify: (words) => this.notify(words),
      copy: (text) => navigator.clipboard.writeText(text).then(() => this.notify("Copied"), () => this.notify("The browser doesn't let it be copied.")),
      send: (text) => this.send(text, {}),
      sharePhone: () => sharePhone(this),
      shareLocation: () => shareLocation(this),
      on: {
        link: (url) => this.page.openBotLink(this.room.viewer, url),
        open: (url) => this.page.openBotLink(this.room.viewer, url) || window.open(url, "_blank", "noopener"),
        command: (text) => this.send(text, {}),
      },
    };
  }

  show(room) {
    const moved = this.room?.place !== room.place;
    if (moved) {
      this.log.clear(room.names.log);
      this.typing.stop();
    }
    this.room = room;
    this.log.update(room.messages);
    this.pinned.show(room.pinned.map((id) => this.log.find(id)).filter(Boolean).pop());
    this.composer.show(room.place, room.names.input, room.commands);
    this.showBottom(room.obstacle);
    this.showKeyboard(room.obstacle ? null : room.keyboard);
  }

  // What stands in the way of writing ({words}, with {label, action} what removes it), or the composer.
  showBottom(obstacle) {
    const wanted = obstacle ? JSON.stringify(obstacle) + this.room.place : "composer";
    if (this.bottom.dataset.shows === wanted) return;
    this.bottom.dataset.shows = wanted;
    if (!obstacle) return this.bottom.replaceChildren(this.composer.element);
    const remove = obstacle.label ? button(obstacle.label, () => this.room.obstacle?.action(), { class: "primary wide" }) : null;
    this.bottom.replaceChildren(el("div", { class: "start-bar" }, el("p", { class: "obstacle" }, obstacle.words), remove));
  }

  showKeyboard(markup) {
    const wanted = markup?.keyboard ? JSON.stringify(markup) : "";
    if (this.keyboard.dataset.shows === wanted) return;
    this.keyboard.dataset.shows = wanted;
    this.keyboard.replaceChildren(...(wanted ? [replyKeyboard(markup, this.log.context)] : []));
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

  async sendFiles(kind, files, caption, more) {
    const [action, given] = await fileAction(kind, files, caption);
    return this.do(action, { ...given, ...this.where(more) });
  }

  async sendVoice(file, duration, more) {
    return this.do("send_file", { ...(await fileArguments("voice", file, "", { duration })), ...this.where(more) });
  }

  attachments() {
    const own = this.room.group ? [] : [["My phone number", () => sharePhone(this), "phone"]];
    return [["Location", () => shareLocation(this), "location"], ["Contact", () => shareContact(this), "contact"], ...own];
  }

  async remove(message) {
    const yes = await sure("Delete for everybody?", "The bot isn't told: Telegram keeps such deletions from bots.", "Delete");
    if (yes) await this.do("delete", { message: message.id });
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
