// What came off a bill since: the till books it, and says that it has.

const SIGNS = { EUR: "€", USD: "$", GBP: "£" };

export class Adjustments {
  constructor(page) {
    this.page = page;
    this.all = [];
  }

  async load() {
    const { status, body } = await this.page.get("/till/adjustments");
    if (status === 200) this.all = body.adjustments;
  }

  // A line for each, and a button for those that nobody took note of.
  of(visit, redraw) {
    const mine = this.all.filter((one) => one.visit_external_id === visit.external_id);
    if (!visit.external_id || mine.length === 0) return null;
    return this.page.el("ul", { class: "till-adjustments" }, mine.map((one) => this.line(one, redraw)));
  }

  line(one, redraw) {
    const { el } = this.page;
    const total = `→ ${amount(one.new_total, one.currency)}`;
    const words = el("span", {}, el("strong", {}, signed(one)), ` ${one.reference} `, el("small", {}, total));
    if (one.acknowledged_at) return el("li", {}, words, el("small", {}, "booked"));
    const press = async ({ target }) => {
      target.disabled = true;
      await this.page.post(`/till/adjustments/${one.id}/ack`, {});
      await redraw();
    };
    return el("li", {}, words, el("button", { type: "button", "aria-label": `Acknowledge ${one.reference}`, onclick: press }, "Acknowledge"));
  }
}

function signed({ change, currency }) {
  return change.startsWith("-") ? `−${amount(change.slice(1), currency)}` : `+${amount(change, currency)}`;
}

export function amount(text, currency) {
  return `${text} ${SIGNS[currency] ?? currency}`;
}
