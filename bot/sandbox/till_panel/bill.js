// The bill: lines that come and go, and what they add up to.

import { lineAmount, total } from "./money.js";

export class Bill {
  constructor(page) {
    this.page = page;
    const { el } = page;
    this.rows = el("div", { class: "till-lines" });
    this.legend = el("legend", {}, "Bill");
    this.sum = el("output", { class: "till-total", "aria-live": "polite" });
    const add = el("button", { type: "button", class: "till-add", onclick: () => this.add({ title: "", amount: "" }).focus() }, page.icon("plus"), "Add a line");
    this.element = el("fieldset", { class: "till-bill", oninput: () => this.addUp() }, this.legend,
      el("div", { class: "till-line till-head", "aria-hidden": "true" }, el("span", {}, "What"), el("span", {}, "Qty"), el("span", {}, "Price")),
      this.rows, el("div", { class: "till-foot" }, add, this.sum));
  }

  show(lines, currency) {
    this.currency = currency;
    this.rows.replaceChildren();
    for (const line of lines) this.add(line);
  }

  add({ title, quantity = "1", amount }) {
    const { el, icon } = this.page;
    const what = el("input", { value: title, autocomplete: "off" });
    const many = el("input", { value: quantity, inputmode: "decimal", autocomplete: "off", class: "till-number" });
    const price = el("input", { value: amount, inputmode: "decimal", autocomplete: "off", class: "till-number" });
    const drop = el("button", { type: "button", class: "icon", onclick: () => this.remove(row) }, icon("close"));
    const row = el("div", { class: "till-line" }, what, many, price, drop);
    this.rows.append(row);
    this.number();
    return what;
  }

  remove(row) {
    const near = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.number();
    (near?.querySelector("input") ?? this.element.querySelector(".till-add")).focus();
  }

  lines() {
    return [...this.rows.querySelectorAll(".till-line")];
  }

  // Names as the API's paths say them, labels as people count.
  number() {
    this.lines().forEach((row, at) => {
      const names = [["title", "Line"], ["quantity", "Quantity of line"], ["amount", "Price of line"]];
      [...row.querySelectorAll("input")].forEach((input, place) => {
        input.name = `lines[${at}].${names[place][0]}`;
        input.setAttribute("aria-label", `${names[place][1]} ${at + 1}`);
      });
      row.querySelector("button").setAttribute("aria-label", `Remove line ${at + 1}`);
    });
    this.addUp();
  }

  addUp() {
    const sum = total(this.typed().map((line) => line.amount));
    this.sum.replaceChildren("Total ", this.page.el("strong", {}, sum === null ? "–" : `${sum} ${this.currency ?? ""}`));
  }

  typed() {
    return this.lines().map((row) => {
      const [what, many, price] = [...row.querySelectorAll("input")].map((input) => input.value.trim());
      return { title: what, quantity: many, amount: lineAmount(many, price) };
    });
  }
}
