// Boxes that must be answered, and words in passing.

import { button, el, labelled } from "./dom.js";

// Asks for values; gives them by name, or null when it was closed.
// A field: {name, label, …attributes}, with `choices` [[value, words], …] a list to choose from.
export function ask(title, fields, confirm = "OK") {
  return new Promise((resolve) => {
    const inputs = fields.map(({ label, ...attributes }) => [label, input(attributes)]);
    const form = el("form", { method: "dialog" },
      el("h2", {}, title), inputs.map(([label, field]) => labelled(label, field)),
      el("div", { class: "buttons" },
        button("Cancel", () => box.close()), el("button", { type: "submit", class: "primary" }, confirm)));
    let values = null;
    form.addEventListener("submit", () => {
      values = Object.fromEntries(inputs.map(([, field]) => [field.name, field.value.trim()]));
    });
    const box = open(form, title, () => resolve(values));
  });
}

function input({ choices, ...attributes }) {
  if (!choices) return el("input", { autocomplete: "off", ...attributes });
  return el("select", attributes, choices.map(([value, words]) => el("option", { value }, words)));
}

export function sure(title, words, confirm) {
  return new Promise((resolve) => {
    let yes = false;
    const done = () => {
      yes = true;
      box.close();
    };
    const body = el("div", {}, el("h2", {}, title), el("p", { class: "alert-words" }, words),
      el("div", { class: "buttons" }, button("Cancel", () => box.close()), button(confirm, done, { class: "primary danger" })));
    const box = open(body, title, () => resolve(yes));
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
