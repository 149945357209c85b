// A message's text with its entities (offsets in UTF-16 units, as JavaScript counts) as DOM nodes.

import { el } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);

export function formatted(text, entities, on) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return pieces(text, 0, text.length, sorted, on);
}

function pieces(text, start, end, entities, on) {
  const nodes = [];
  let at = start;
  let rest = entities;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    const from = Math.max(first.offset, at);
    const to = Math.min(first.offset + first.length, end);
    rest = others;
    if (to <= from) continue;
    if (from > at) nodes.push(text.slice(at, from));
    const inside = others.filter((other) => other.offset < to);
    nodes.push(wrapped(first, text.slice(from, to), pieces(text, from, to, inside, on), on));
    rest = others.filter((other) => other.offset + other.length > to);
    at = to;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function wrapped(entity, text, children, on) {
  switch (entity.type) {
    case "text_link": return link(entity.url, children, on);
    case "url": return link(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `http://${text}`, children, on);
    case "email": return link(`mailto:${text}`, children, on);
    case "phone_number": return link(`tel:${text}`, children, on);
    case "bot_command": return command(text, children, on);
    case "spoiler": return spoiler(children);
    case "mention": case "text_mention": case "hashtag": case "cashtag":
      return el("span", { class: "mention" }, children);
    default:
      return TAGS[entity.type] ? el(TAGS[entity.type], {}, children) : el("span", {}, children);
  }
}

function link(address, children, on) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return el("span", {}, children);
  }
  if (!SCHEMES.has(url.protocol)) return el("span", {}, children);
  const opened = (event) => {
    if (on.link(url.href)) event.preventDefault();
  };
  return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer", onclick: opened }, children);
}

function command(text, children, on) {
  return el("button", { type: "button", class: "command", onclick: () => on.command(text) }, children);
}

// Hidden until it is pressed; its words are not read out before either.
function spoiler(children) {
  const words = el("span", { "aria-hidden": "true" }, children);
  const hidden = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Show what is hidden", onclick: show, onkeydown: (event) => ["Enter", " "].includes(event.key) && show(event) }, words);
  function show(event) {
    if (hidden.classList.contains("shown")) return;
    event.preventDefault();
    event.stopPropagation();
    hidden.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) hidden.removeAttribute(name);
    words.removeAttribute("aria-hidden");
  }
  return hidden;
}
