// A customer brings a code: what comes off is said, or why nothing does.

import { amount } from "./adjustments.js";
import { field } from "./fields.js";

export class Voucher {
  constructor(page) {
    const { el } = page;
    this.page = page;
    this.code = el("input", { name: "voucher.code", autocomplete: "off", placeholder: "7KQ4-M2XD" });
    this.total = el("input", { name: "voucher.total", inputmode: "decimal", autocomplete: "off", placeholder: "optional" });
    this.press = el("button", { type: "submit" }, "Redeem");
    this.said = el("p", { class: "till-redeemed", role: "status" });
    this.element = el("form", { class: "till-voucher", novalidate: true, onsubmit: (event) => this.onSubmit(event) },
      el("h3", {}, "A voucher"),
      el("div", { class: "till-pair" }, field(page, "Code", this.code), field(page, "Total of the bill", this.total)),
      this.said, this.press);
  }

  async onSubmit(event) {
    event.preventDefault();
    this.press.disabled = true;
    try {
      const { status, body } = await this.page.post("/till/vouchers", { code: this.code.value, total: this.total.value });
      this.said.textContent = status === 200 ? told(body) : body.error.message;
      this.said.classList.toggle("wrong", status !== 200);
      if (status === 200) this.code.value = "";
    } catch {
      this.said.textContent = "The sandbox can't be reached.";
    } finally {
      this.press.disabled = false;
    }
  }
}

function told({ code, off, percent, amount: most, currency }) {
  const worth = off === null ? `${percent}%, at most ${amount(most, currency)}` : amount(off, currency);
  return `${code}: ${worth} off.`;
}
