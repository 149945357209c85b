// Finished visits: the link as a QR code, as an SMS, or opened at once; and what came off their bills.

import { Adjustments } from "./adjustments.js";

// What came off a bill is asked for while the till is looked at (milliseconds).
const LOOK_AGAIN = 3000;

export class Visits {
  constructor(page) {
    this.page = page;
    this.list = page.el("ul", { class: "till-visits" });
    this.element = page.el("section", { class: "till-finished", "aria-label": "Finished visits", hidden: true }, page.el("h3", {}, "Finished visits"), this.list);
    this.unfolded = null;
    this.adjustments = new Adjustments(page);
    setInterval(() => {
      if (this.element.offsetParent !== null && !document.hidden) this.load().catch(() => {});
    }, LOOK_AGAIN);
  }

  async load() {
    const [{ status, body }] = await Promise.all([this.page.get("/till/visits"), this.adjustments.load()]);
    if (status !== 200) return;
    this.visits = body.visits;
    this.unfolded ??= this.visits[0]?.id;
    this.show();
  }

  unfold(id) {
    this.unfolded = id;
    return this.load();
  }

  show() {
    if (!this.visits) return;
    const person = this.page.person();
    const signature = JSON.stringify([this.visits, this.adjustments.all, this.unfolded, person]);
    if (signature === this.signature) return;
    this.signature = signature;
    this.element.hidden = this.visits.length === 0;
    this.list.replaceChildren(...this.visits.map((visit) => this.item(visit, person)));
  }

  item(visit, person) {
    const { el, icon } = this.page;
    const ended = new Date(visit.ended_at).toLocaleString([], { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const open = visit.id === this.unfolded;
    const toggle = () => {
      this.unfolded = open ? 0 : visit.id;
      this.show();
      this.list.querySelector(`[data-visit="${visit.id}"]`).focus();
    };
    const head = el("button", { type: "button", class: "till-visit", "data-visit": visit.id, "aria-expanded": String(open), onclick: toggle },
      icon("till"), el("span", { dir: "auto" }, `${visit.customer} · ${visit.service}`), el("small", {}, ended));
    return el("li", {}, head, this.adjustments.of(visit, () => this.load()), open ? this.ways(visit, person) : null);
  }

  ways(visit, person) {
    const { el, icon, openLink, sms } = this.page;
    const code = el("img", { class: "till-code", src: `/till/visits/${visit.id}/qr.svg`, alt: `QR code of the link for ${visit.customer}`, width: "168", height: "168" });
    const words = el("div", { class: "till-link" }, el("code", {}, visit.link));
    if (!person) return el("div", { class: "till-ways" }, code, words);
    const name = person.first_name;
    return el("div", { class: "till-ways" }, code, words,
      el("button", { type: "button", class: "primary wide", onclick: () => openLink(person, visit.link) }, `Open the link as ${name}`),
      visit.text ? el("button", { type: "button", class: "till-sms", onclick: () => sms(person, "the till", visit.text, visit.link) }, icon("sms"), `Send as an SMS to ${name}`) : null);
  }
}
