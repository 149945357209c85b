// The till: a form that finishes a visit, and the visits finished so far.

import { Bill } from "./bill.js";
import { field } from "./fields.js";
import { showProblem, clearProblems } from "./problems.js";
import { Visits } from "./visits.js";
import { Voucher } from "./voucher.js";

export default async function open(host, page) {
  const till = new TillForm(page);
  host.append(till.element, till.visits.element, new Voucher(page).element);
  page.onPerson((person) => till.onPerson(person));
  page.onClock(() => till.visits.load());
  await Promise.all([till.another(), till.visits.load()]);
  return () => till.visits.load();
}

class TillForm {
  constructor(page) {
    const { el } = page;
    this.page = page;
    this.visits = new Visits(page);
    this.name = el("input", { name: "customer.name", autocomplete: "off" });
    this.phone = el("input", { name: "customer.phone", type: "tel", autocomplete: "off", placeholder: "optional" });
    this.language = el("select", { name: "customer.language" });
    this.service = el("input", { name: "service", autocomplete: "off" });
    this.staff = el("input", { name: "staff", autocomplete: "off", placeholder: "names, with commas" });
    this.department = el("input", { name: "department", autocomplete: "off", placeholder: "optional" });
    this.ended = el("input", { name: "ended_at", type: "datetime-local" });
    this.bill = new Bill(page);
    this.finish = el("button", { type: "submit", class: "primary wide" }, "Finish visit");
    this.problem = el("p", { class: "till-problem", role: "alert" });
    this.name.addEventListener("input", () => { this.named = true; });
    const pair = (...fields) => el("div", { class: "till-pair" }, fields);
    const again = el("button", { type: "button", class: "till-again", onclick: () => this.another() }, "Another example");
    this.element = el("form", { class: "till", novalidate: true, onsubmit: (event) => this.onSubmit(event) },
      pair(field(page, "Customer", this.name), field(page, "Language", this.language)),
      pair(field(page, "Service", this.service), field(page, "Staff", this.staff)),
      this.bill.element,
      el("details", {}, el("summary", {}, "Phone, department, time"),
        pair(field(page, "Phone", this.phone), field(page, "Department", this.department)), field(page, "Ended at (now, if left empty)", this.ended)),
      this.problem, this.finish, again);
  }

  onPerson(person) {
    if (this.person?.id !== person.id) this.named = false;
    this.person = person;
    if (!this.named) {
      this.name.value = person.first_name;
      this.guessLanguage();
    }
    this.visits.show();
  }

  guessLanguage() {
    const code = (this.person?.language_code ?? "").toLowerCase().split("-")[0];
    this.language.value = [...this.language.options].some((option) => option.value === code) ? code : "";
  }

  async another() {
    const { status, body } = await this.page.get("/till/example");
    if (status !== 200) return;
    if (this.language.options.length === 0) {
      const choices = [...body.languages, ["", "not known"]];
      this.language.append(...choices.map(([value, label]) => this.page.el("option", { value }, label)));
      this.guessLanguage();
    }
    clearProblems(this.element, this.problem);
    this.service.value = body.service;
    this.staff.value = body.staff.join(", ");
    this.bill.show(body.lines, body.currency);
  }

  async onSubmit(event) {
    event.preventDefault();
    clearProblems(this.element, this.problem);
    this.finish.disabled = true;
    try {
      const { status, body } = await this.page.post("/till/visits", this.typed());
      if (status < 300) await this.finished(body);
      else showProblem(this.page, this.element, this.problem, body.error);
    } catch {
      this.problem.textContent = "The sandbox can't be reached.";
    } finally {
      this.finish.disabled = false;
    }
  }

  async finished({ id }) {
    this.page.done("panel");
    await this.visits.unfold(id);
    await this.another();
    this.visits.element.scrollIntoView({ block: "nearest" });
  }

  typed() {
    return {
      customer: { name: this.name.value, phone: this.phone.value.trim(), language: this.language.value },
      service: this.service.value,
      staff: this.staff.value.split(",").map((name) => name.trim()).filter(Boolean),
      department: this.department.value.trim(),
      ended_at: this.ended.value ? new Date(this.ended.value).toISOString() : "",
      lines: this.bill.typed(),
    };
  }
}
