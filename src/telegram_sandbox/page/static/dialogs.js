// Boxes that must be answered, and words in passing.

import { button, el, labelled } from "./dom.js";

// Asks for values; gives them by name, or null when it was closed. A field: {name, label, …attributes}.
export function ask(title, fields, confirm = "OK") {
  return new Promise((resolve) => {
    const inputs = fields.map(({ label, ...attributes }) => [label, el("input", attributes)]);
    const form = el("form", { method: "dialog" },
      el("h2", {}, title), inputs.map(([label, input]) => labelled(label, input)),
      el("div", { class: "buttons" },
        button("Cancel", () => box.close()), el("button", { type: "submit", class: "primary" }, confirm)));
    let values = null;
    form.addEventListener("submit", () => {
      values = Object.fromEntries(inputs.map(([, input]) => [input.name, input.value.trim()]));
    });
    const box = open(form, title, () => resolve(values));
  });
}

// The alert that a bot may answer a press with.
export function alertBox(words) {
  return new Promise((resolve) => {
    const body = el("div", {}, el("p", { class: "alert-words", dir: "auto" }, words),
      el("div", { class: "buttons" }, button("OK", () => box.close(), { class: "primary", autofocus: true })));
    const box = open(body, "Alert", resolve, "alertdialog");
  });
}

function open(body, label, closed, role = "dialog") {
  const box = el("dialog", { "aria-label": label, role }, body);
  box.addEventListener("close", () => {
    box.remove();
    closed();
  });
  document.body.append(box);
  box.showModal();
  return box;
}

const SHOWN_FOR = 4000;

export function toast(host, words) {
  const shown = el("p", { class: "toast", dir: "auto" }, words);
  host.append(shown);
  setTimeout(() => shown.remove(), SHOWN_FOR);
}

// A button that unfolds a list of buttons: [label, action] pairs, made anew each time.
export function menu(sign, label, entries) {
  const list = el("div", { class: "menu-list", hidden: true });
  const close = () => {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
  };
  const toggle = () => {
    if (!list.hidden) return close();
    list.replaceChildren(...entries().map(([words, action]) => button(words, () => {
      close();
      opener.focus();
      action();
    })));
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    list.querySelector("button")?.focus();
  };
  const opener = button(el("span", { "aria-hidden": "true" }, sign), toggle, { class: "icon", "aria-label": label, title: label, "aria-expanded": "false" });
  const host = el("div", { class: "menu" }, opener, list);
  host.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    close();
    opener.focus();
  });
  host.addEventListener("focusout", (event) => {
    if (!host.contains(event.relatedTarget)) close();
  });
  return host;
}
