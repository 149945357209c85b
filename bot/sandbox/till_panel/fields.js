// A field under its label.

let fields = 0;

export function field(page, label, input, attributes = {}) {
  input.id = `till-${++fields}`;
  return page.el("div", { class: "field", ...attributes }, page.el("label", { for: input.id }, label), input);
}
