// What opens beside a button and goes with Escape or a press elsewhere: menus.

import { arrowKeys, button, el, iconButton } from "./dom.js";
import { icon } from "./icons.js";

const GAP = 6;
let open = null;

export function closePopup() {
  open?.close();
}

// Shows `content` near `anchor` (an element, or a point {x, y}); focus comes back to `origin`.
export function popup(anchor, content, { role = "menu", label, origin = document.activeElement } = {}) {
  closePopup();
  const box = el("div", { class: "popup", role, "aria-label": label }, content);
  const close = (back = true) => {
    if (open?.box !== box) return;
    open = null;
    document.removeEventListener("pointerdown", outside, true);
    box.remove();
    if (back && origin?.isConnected) origin.focus();
  };
  const outside = (event) => box.contains(event.target) || close(false);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else {
      arrowKeys(event, [...box.querySelectorAll("[role=menuitem]:not(.face)")]);
    }
  });
  open = { box, close };
  document.body.append(box);
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("resize", () => close(false), { once: true });
  stand(box, anchor);
  box.querySelector("button")?.focus();
  return close;
}

function stand(box, anchor) {
  const at = anchor instanceof Element ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + GAP + height <= window.innerHeight;
  const top = below ? at.bottom + GAP : at.top - GAP - height;
  const left = at.left + width <= window.innerWidth - GAP ? at.left : at.right - width;
  box.style.top = `${Math.max(GAP, Math.min(top, window.innerHeight - height - GAP))}px`;
  box.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
}

// Entries of a menu: [words, action, sign], or null for a line between two groups.
export function entries(list) {
  return list.map((entry) => {
    if (!entry) return el("hr", {});
    const [words, action, sign, tone] = entry;
    const chosen = () => {
      closePopup();
      action();
    };
    return button([sign ? icon(sign) : null, el("span", {}, words)], chosen, { role: "menuitem", class: `entry ${tone ?? ""}` });
  });
}

// A button that opens a menu, made anew each time.
export function menuButton(sign, label, list, attributes = {}) {
  const opener = iconButton(sign, label, () => popup(opener, entries(list()), { label, origin: opener }), { "aria-haspopup": "menu", ...attributes });
  return opener;
}
