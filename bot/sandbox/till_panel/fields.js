// The form's fields and the rows of its bill.

let fields = 0;

export function field(page, label, input) {
  input.id = `till-${++fields}`;
  return page.el("div", { class: "field" }, page.el("label", { for: input.id }, label), input);
}

export function lineRows(page) {
  const { el } = page;
  const rows = el("div", { class: "till-lines" });
  const legend = el("legend", {}, "Lines");
  const element = el("fieldset", {}, legend, rows, el("button", { type: "button", onclick: () => add("", "").focus() }, "Add a line"));

  function add(title, amount) {
    const what = el("input", { value: title, autocomplete: "off" });
    const price = el("input", { value: amount, inputmode: "decimal", autocomplete: "off", class: "till-amount" });
    const drop = el("button", { type: "button", class: "icon", onclick: () => { row.remove(); number(); } }, "✕");
    const row = el("div", { class: "till-line" }, what, price, drop);
    rows.append(row);
    number();
    return what;
  }

  // Names as the API's paths say them, labels as people count.
  function number() {
    [...rows.querySelectorAll(".till-line")].forEach((row, at) => {
      const [what, price] = row.querySelectorAll("input");
      what.name = `lines[${at}].title`;
      price.name = `lines[${at}].amount`;
      what.setAttribute("aria-label", `Line ${at + 1}`);
      price.setAttribute("aria-label", `Amount of line ${at + 1}`);
      row.querySelector("button").setAttribute("aria-label", `Remove line ${at + 1}`);
    });
  }

  return {
    element,
    show(lines, currency) {
      legend.textContent = `Lines, ${currency}`;
      rows.replaceChildren();
      for (const { title, amount } of lines) add(title, amount);
    },
    typed: () => [...rows.querySelectorAll(".till-line")].map((row) => {
      const [what, price] = row.querySelectorAll("input");
      return { title: what.value, amount: price.value.trim() };
    }),
  };
}
