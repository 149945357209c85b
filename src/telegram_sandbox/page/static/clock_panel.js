// The sandbox's clock: what it shows, and time that passes at once.

import { button, el, labelled } from "./dom.js";
import { now } from "./time.js";

const MINUTE = 60;
const HOUR = 3600;
const STEPS = [["+5 min", 5 * MINUTE], ["+30 min", 30 * MINUTE], ["+1 h", HOUR], ["+2 h", 2 * HOUR], ["+1 day", 24 * HOUR], ["+1 week", 168 * HOUR]];

export class ClockPanel {
  constructor(page) {
    this.page = page;
    this.name = "clock";
    this.title = "Clock";
    this.sign = "clock";
    this.face = el("p", { class: "clock-face" });
    this.day = el("p", { class: "clock-day" });
    this.shift = el("p", { class: "quiet", role: "status" });
    this.at = el("input", { type: "time", value: "10:00", required: true });
    const steps = STEPS.map(([words, seconds]) => button(words, () => this.advance(seconds)));
    const to = el("form", { class: "clock-to", onsubmit: (event) => { event.preventDefault(); this.advance(secondsTo(this.at.value)); } },
      labelled("On to the next", this.at), el("button", { type: "submit" }, "Go"));
    this.element = el("div", { class: "clock-panel" }, el("div", { class: "clock-now" }, this.face, this.day), this.shift,
      el("div", { class: "clock-steps", role: "group", "aria-label": "Move the clock forward" }, steps),
      button("To tomorrow, 10:00", () => this.advance(secondsTo("10:00", 1))), to,
      el("p", { class: "quiet" }, "What was to happen in between happens now: openings, reminders, promises. Time never goes back."));
    setInterval(() => this.update(), 1000);
  }

  update() {
    const date = new Date(now() * 1000);
    const time = date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    this.face.textContent = time;
    this.day.textContent = date.toLocaleDateString([], { weekday: "long", day: "numeric", month: "long", year: "numeric" });
    const { clock } = this.page.world.state;
    const words = clock?.shift ? `${ahead(clock.shift)} ahead of the real time` : "The real time";
    if (this.shift.textContent !== words) this.shift.textContent = words;
    const label = this.button?.querySelector("span");
    if (label && label.textContent !== time) label.textContent = time;
    this.button?.setAttribute("aria-label", `Clock, ${time}`);
  }

  async advance(seconds) {
    if (await this.page.act("advance_clock", { seconds })) await this.page.refreshAll();
    this.update();
  }
}

// From the sandbox's now to that time of the day: the next one, or that of a day to come.
function secondsTo(time, days = 0) {
  const [hours, minutes] = time.split(":").map(Number);
  const current = now() * 1000;
  const then = new Date(current);
  then.setHours(hours, minutes, 0, 0);
  then.setDate(then.getDate() + days);
  if (then.getTime() <= current) then.setDate(then.getDate() + 1);
  return Math.ceil((then.getTime() - current) / 1000);
}

function ahead(seconds) {
  const days = Math.floor(seconds / (24 * HOUR));
  const hours = Math.floor((seconds % (24 * HOUR)) / HOUR);
  const minutes = Math.round((seconds % HOUR) / MINUTE);
  return [days ? `${days} d` : "", hours ? `${hours} h` : "", minutes ? `${minutes} min` : ""].filter(Boolean).join(" ") || "A moment";
}
