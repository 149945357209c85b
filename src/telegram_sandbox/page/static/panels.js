// What whoever runs the sandbox put beside the chats; see the package's documentation.

import { fetched, get, post } from "./api.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";

export async function openPanels(page) {
  const panels = await get("/sandbox/panels");
  return Promise.all(panels.map((panel) => openPanel(panel, page)));
}

async function openPanel({ name, title, script, style }, page) {
  if (style) document.head.append(el("link", { rel: "stylesheet", href: style }));
  const element = el("div", { class: "panel-body" });
  const { default: open } = await import(script);
  const shown = await open(element, {
    el,
    icon,
    post,
    get: fetched,
    person: () => page.customer,
    onPerson: (listener) => page.listeners.onPerson(listener),
    onClock: (listener) => page.listeners.onClock(listener),
    openLink: (user, url) => page.openBotLink(user, url, { press: true }),
    sms: (user, from, text, link) => page.sms(user, from, text, link),
    done: (step) => page.guide.done(step),
    notify: (words) => page.notify(words),
  });
  return { name, title, sign: name === "till" ? "till" : "file", element, shown };
}
