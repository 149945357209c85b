// The bot's commands, offered while one types "/".

import { el } from "./dom.js";

let lists = 0;

export class Suggestions {
  constructor(input, choose) {
    this.input = input;
    this.choose = choose;
    this.commands = [];
    this.at = 0;
    this.element = el("ul", { class: "suggestions", role: "listbox", "aria-label": "Commands", id: `commands-${++lists}`, hidden: true });
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.element.id);
    input.addEventListener("blur", () => this.hide());
  }

  get open() {
    return !this.element.hidden;
  }

  update() {
    const typed = /^\/(\w*)$/.exec(this.input.value);
    this.found = typed ? this.commands.filter(({ command }) => command.startsWith(typed[1].toLowerCase())) : [];
    this.at = 0;
    if (this.found.length === 0) return this.hide();
    this.element.hidden = false;
    this.show();
  }

  show() {
    this.element.replaceChildren(...this.found.map(({ command, description }, at) => {
      const take = (event) => {
        event.preventDefault();
        this.take(at);
      };
      return el("li", { role: "option", id: `${this.element.id}-${at}`, "aria-selected": String(at === this.at), onpointerdown: take },
        el("strong", {}, `/${command}`), el("span", { dir: "auto" }, description));
    }));
    const selected = this.element.children[this.at];
    this.input.setAttribute("aria-activedescendant", selected.id);
    selected.scrollIntoView({ block: "nearest" });
  }

  take(at) {
    const { command } = this.found[at];
    this.hide();
    this.choose(`/${command}`);
  }

  hide() {
    this.element.hidden = true;
    this.input.removeAttribute("aria-activedescendant");
  }

  // Whether the key was meant for the list.
  onKey(event) {
    if (!this.open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.at = (this.at + step + this.found.length) % this.found.length;
      this.show();
    } else if (event.key === "Enter" || event.key === "Tab") this.take(this.at);
    else if (event.key === "Escape") this.hide();
    else return false;
    event.preventDefault();
    return true;
  }
}
