// Panels at the right edge, one at a time: what whoever runs the sandbox put there, the clock, the switchboard.

import { el, iconButton } from "./dom.js";
import { icon } from "./icons.js";

const KEY = "sandbox.drawer";

export class Drawer {
  // `bar` is where their buttons stand.
  constructor(bar) {
    this.bar = bar;
    this.panels = [];
    this.title = el("h2", {});
    this.body = el("div", { class: "drawer-body" });
    this.element = el("aside", { class: "drawer", hidden: true, onkeydown: (event) => this.onKey(event) },
      el("header", { class: "head" }, this.title, iconButton("close", "Close the panel", () => this.close())), this.body);
  }

  // A panel: {name, title, sign, element, shown()}
  add(panel) {
    panel.button = el("button", { type: "button", class: "opener", "aria-expanded": "false", onclick: () => this.toggle(panel) }, icon(panel.sign), el("span", {}, panel.title));
    panel.element.hidden = true;
    this.panels.push(panel);
    this.body.append(panel.element);
    this.bar.append(panel.button);
  }

  toggle(panel) {
    if (this.open === panel) return this.close();
    this.show(panel);
    panel.element.querySelector("input, select, button")?.focus({ preventScroll: true });
  }

  // What is open is remembered, unless it only made room for something else.
  show(panel, { kept = false } = {}) {
    this.open = panel;
    for (const one of this.panels) {
      one.element.hidden = one !== panel;
      one.button.setAttribute("aria-expanded", String(one === panel));
    }
    this.element.hidden = !panel;
    document.body.classList.toggle("with-drawer", Boolean(panel));
    if (!kept) remember(panel?.name ?? "");
    if (!panel) return;
    this.title.textContent = panel.title;
    this.element.setAttribute("aria-label", panel.title);
    panel.shown?.();
  }

  showNamed(name) {
    const panel = this.panels.find((one) => one.name === name);
    if (panel) this.show(panel);
  }

  // On a wide screen what was open last is open again; at first, what the sandbox was given, if anything.
  begin(wide, given) {
    if (wide) this.showNamed(recall() ?? given);
  }

  close() {
    const { open } = this;
    this.show(null);
    open?.button.focus();
  }

  onKey(event) {
    if (event.key === "Escape" && !event.defaultPrevented) this.close();
  }
}

function recall() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(name) {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // It is a convenience only.
  }
}
