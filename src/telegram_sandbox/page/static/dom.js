// Elements are made here and nowhere else: what people typed only ever becomes text nodes.

import { icon } from "./icons.js";

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
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
  return button(icon(sign), onclick, { class: "icon", "aria-label": label, title: label, ...attributes });
}

export function spoken(words) {
  return el("span", { class: "hidden-words" }, words);
}

export function badge(count, what = "unread") {
  return count ? el("span", { class: "badge" }, count > 99 ? "99+" : String(count), spoken(` ${what}`)) : null;
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

// Letters for a picture: of the first two words, or signs that stand in front of a name ("⏳ Anna").
export function initials(name) {
  const words = name.split(/\s+/).map((word) => /\p{L}/u.exec(word)?.[0]).filter(Boolean);
  return words.slice(0, 2).join("").toUpperCase() || [...name.trim()][0] || "?";
}

export function avatar(id, name, attributes = {}) {
  return el("span", { class: `avatar tint-${Math.abs(id) % 7}`, "aria-hidden": "true", ...attributes }, initials(name));
}

// Arrow keys, Home and End go through a list; only one of it is a stop of Tab.
export function arrowKeys(event, items) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = items.indexOf(document.activeElement);
  const end = { Home: 0, End: items.length - 1 }[event.key];
  const next = end ?? (step && at >= 0 ? at + step : undefined);
  if (next === undefined || !items[next]) return;
  event.preventDefault();
  items[next].focus();
}
