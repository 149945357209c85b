// One of the two chats that stand side by side: its head and the conversation below.

import { Conversation } from "./conversation.js";
import { avatar, button, el, iconButton, options } from "./dom.js";
import { menuButton } from "./popup.js";
import { roomOf } from "./rooms.js";

export class Pane {
  constructor(page, side) {
    this.page = page;
    this.side = side;
    this.target = null;
    this.conversation = new Conversation(page);
    this.back = iconButton("back", "Back to the chats", () => page.views.toList(), { class: "icon back" });
    this.picture = el("span", { class: "picture-place" });
    this.title = el("h2", { dir: "auto" });
    this.subtitle = el("p", { class: "subtitle", dir: "auto" });
    this.viewers = el("select", { "aria-label": "Who writes in the group", onchange: () => page.chats.look(this.target.chatId, Number(this.viewers.value)) });
    this.as = el("label", { class: "as" }, el("span", {}, "as"), this.viewers);
    this.more = menuButton("more", "More", () => this.room.deeds());
    this.messages = el("div", { class: "sms-place" });
    const head = el("header", { class: "head" }, this.back, this.picture, el("div", { class: "head-words" }, this.title, this.subtitle), this.as, this.more);
    this.empty = el("p", { class: "empty" }, side === "customer" ? "Add a customer to begin." : "Choose a chat on the left.");
    this.element = el("section", { class: `pane pane-${side}` }, head, this.messages, this.empty, this.conversation.element);
    this.element.addEventListener("focusin", () => { page.views.current = this; });
  }

  show(chatId, topic) {
    this.target = { chatId, topic };
    this.render();
  }

  isAt({ chatId, id }) {
    return this.room !== null && this.target?.chatId === chatId && this.room?.topic === id;
  }

  render() {
    const { target } = this;
    this.room = target && roomOf(this.page, target.chatId, target.topic);
    this.empty.hidden = Boolean(this.room);
    this.conversation.element.hidden = !this.room;
    if (!this.room) return;
    target.topic = this.room.topic;
    this.showHead(this.room);
    this.conversation.show(this.room);
    if (this.page.views.isVisible(this)) this.page.reading.read(this.room);
  }

  showHead(room) {
    this.element.setAttribute("aria-label", room.label);
    this.picture.replaceChildren(avatar(room.topic ?? room.chat.id, room.title));
    this.title.textContent = room.title;
    this.subtitle.textContent = room.closed ? `${room.subtitle} · closed` : room.subtitle;
    this.more.setAttribute("aria-label", room.group ? "Group and topic" : "What the person does");
    this.as.hidden = !room.viewers;
    if (room.viewers) options(this.viewers, room.viewers, room.viewer.id);
  }

  // A text message on the person's phone, from outside the messenger.
  sms(user, from, text, link) {
    const gone = () => this.messages.replaceChildren();
    const open = () => {
      gone();
      this.page.openBotLink(user, link, { press: true });
    };
    this.messages.replaceChildren(el("div", { class: "sms", role: "status" },
      el("div", {}, el("strong", {}, `SMS to ${user.first_name} from ${from}`), el("p", { dir: "auto" }, text)),
      el("div", { class: "sms-deeds" }, button("Open the link", open, { class: "primary" }), iconButton("close", "Put the SMS away", gone))));
  }
}
