// The till: a form that finishes a visit.

import { field, lineRows } from "./fields.js";

export default async function open(host, page) {
  const till = new TillForm(page);
  host.append(till.element);
  page.onPerson((person) => till.onPerson(person));
  await till.another();
}

class TillForm {
  constructor(page) {
    const { el } = page;
    this.page = page;
    this.name = el("input", { name: "customer.name", autocomplete: "off" });
    this.phone = el("input", { name: "customer.phone", type: "tel", autocomplete: "off", placeholder: "optional" });
    this.language = el("select", { name: "customer.language" });
    this.service = el("input", { name: "service", autocomplete: "off" });
    this.staff = el("input", { name: "staff", autocomplete: "off", placeholder: "names, with commas" });
    this.lines = lineRows(page);
    this.finish = el("button", { type: "submit", class: "primary wide" }, "Finish visit");
    this.problem = el("p", { class: "till-problem", role: "alert" });
    this.result = el("div", { class: "till-result", role: "status" });
    this.name.addEventListener("input", () => { this.named = true; });
    const first = field(page, "Customer", this.name);
    const pair = el("div", { class: "till-pair" }, field(page, "Phone", this.phone), field(page, "Language", this.language));
    const rest = [field(page, "Service", this.service), field(page, "Staff", this.staff)];
    const again = el("button", { type: "button", class: "till-again", onclick: () => this.another() }, "Another example");
    this.element = el("form", { class: "till", novalidate: true, onsubmit: (event) => this.onSubmit(event) },
      again, first, pair, rest, this.lines.element, this.problem, this.finish, this.result);
  }

  onPerson(person) {
    if (this.person?.id !== person.id) this.named = false;
    this.person = person;
    if (!this.named) {
      this.name.value = person.first_name;
      this.guessLanguage();
    }
    if (this.openButton) this.openButton.textContent = this.openWords();
  }

  guessLanguage() {
    const code = (this.person?.language_code ?? "").toLowerCase().split("-")[0];
    this.language.value = [...this.language.options].some((option) => option.value === code) ? code : "";
  }

  async another() {
    const { status, body } = await this.page.get("/till/example");
    if (status !== 200) return;
    if (this.language.options.length === 0) {
      const choices = [["", "not known"], ...body.languages];
      this.language.append(...choices.map(([value, label]) => this.page.el("option", { value }, label)));
      this.guessLanguage();
    }
    this.clearProblems();
    this.service.value = body.service;
    this.staff.value = body.staff.join(", ");
    this.lines.show(body.lines, body.currency);
  }

  async onSubmit(event) {
    event.preventDefault();
    this.clearProblems();
    this.finish.disabled = true;
    try {
      const { status, body } = await this.page.post("/till/visits", this.typed());
      if (status < 300) {
        this.showLink(body);
        await this.another();
      } else {
        this.showProblem(body.error);
      }
    } catch {
      this.showProblem({ message: "The sandbox can't be reached.", field: null });
    } finally {
      this.finish.disabled = false;
    }
  }

  typed() {
    return {
      customer: { name: this.name.value, phone: this.phone.value.trim(), language: this.language.value },
      service: this.service.value,
      staff: this.staff.value.split(",").map((name) => name.trim()).filter(Boolean),
      lines: this.lines.typed(),
    };
  }

  clearProblems() {
    this.problem.textContent = "";
    for (const input of this.element.querySelectorAll("[aria-invalid]")) {
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
    }
    for (const words of this.element.querySelectorAll(".till-wrong")) words.remove();
  }

  // The API names the culprit's path; what has no field here is said above the button.
  showProblem({ message, field: path }) {
    const inputs = [...this.element.querySelectorAll("[name]")];
    const culprit = path && (inputs.find((input) => input.name === path) ?? inputs.find((input) => path.startsWith(`${input.name}[`)));
    if (!culprit) {
      this.problem.textContent = path ? `${path}: ${message}` : message;
      return;
    }
    const words = this.page.el("p", { class: "till-wrong", id: "till-wrong", role: "alert" }, message);
    culprit.setAttribute("aria-invalid", "true");
    culprit.setAttribute("aria-describedby", "till-wrong");
    (culprit.closest(".till-line") ?? culprit).after(words);
    culprit.focus();
  }

  openWords() {
    return `Open the link as ${this.person.first_name}`;
  }

  showLink({ link }) {
    const { el } = this.page;
    this.openButton = el("button", { type: "button", class: "primary wide", onclick: () => this.page.openLink(this.person, link) }, this.openWords());
    this.result.replaceChildren(el("p", {}, `Finished. ${this.name.value.trim()} gets this link with the receipt:`), el("code", {}, link), this.openButton);
    this.openButton.scrollIntoView({ block: "nearest" });
  }
}
