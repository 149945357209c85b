// Elements are made here and nowhere else: what people typed only ever becomes text nodes.

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

function put(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "value") element.value = value;
  else element.setAttribute(name, value === true ? "" : value);
}

export function button(label, onclick, attributes = {}) {
  return el("button", { type: "button", onclick, ...attributes }, label);
}

// A sign with its words for those who don't see it.
export function iconButton(sign, label, onclick, attributes = {}) {
  return button(el("span", { "aria-hidden": "true" }, sign), onclick, {
    class: "icon", "aria-label": label, title: label, ...attributes,
  });
}

let labels = 0;

// A field under its visible label.
export function labelled(label, input) {
  input.id ||= `field-${++labels}`;
  return el("div", { class: "field" }, el("label", { for: input.id }, label), input);
}

export function options(select, entries, chosen) {
  const wanted = JSON.stringify(entries);
  if (select.dataset.entries !== wanted) {
    select.dataset.entries = wanted;
    select.replaceChildren(...entries.map(([value, label]) => el("option", { value }, label)));
  }
  select.value = String(chosen ?? "");
}

export function initials(name) {
  return [...name.trim()].slice(0, 1).join("").toUpperCase() || "?";
}

export function avatar(id, name) {
  return el("span", { class: `avatar tint-${Math.abs(id) % 7}`, "aria-hidden": "true" }, initials(name));
}

export function timeOf(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

export function dayOf(seconds) {
  return new Date(seconds * 1000).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
}
