// What is to go wrong, and what the bot called.

import { act } from "./api.js";
import { button, el, labelled, options } from "./dom.js";

const KINDS = [
  ["429", "429: too many requests"], ["error", "an error"], ["reset", "the request is lost"],
  ["lost", "the answer is lost"], ["hang", "no answer ever comes"], ["delay", "the answer comes late"],
];
const CALLS_SHOWN = 40;

export class Switchboard {
  constructor(page) {
    this.page = page;
    this.name = "switchboard";
    this.title = "Switchboard";
    this.sign = "switchboard";
    this.said = el("p", { role: "status", class: "said" });
    this.active = el("ul", { class: "active" });
    this.calls = el("ol", { class: "calls", "aria-label": "Calls of the bot, the latest first" });
    this.flood = el("input", { type: "checkbox", onchange: () => this.run("flood", { on: this.flood.checked }) });
    this.element = el("div", { class: "board" },
      el("section", {}, el("h3", {}, "Switched on"), this.active, button("All clear", () => this.run("clear_faults", {})), this.said),
      this.callForm(), this.updateForm(), this.networkForm(), el("section", {}, el("h3", {}, "Calls of the bot"), this.calls));
  }

  update() {
    const { faults, flood } = this.page.world.state;
    this.flood.checked = flood;
    const signature = JSON.stringify(faults);
    if (signature === this.signature) return;
    this.signature = signature;
    this.button?.classList.toggle("alarmed", faults.length > 0);
    this.active.replaceChildren(...(faults.length ? faults.map((fault) => el("li", {}, words(fault))) : [el("li", {}, "Nothing: everything works.")]));
  }

  onCall({ method, code, description }) {
    const line = el("li", { class: code === 200 ? null : "bad" }, `${method} ${code} ${description}`.trim());
    this.calls.prepend(line);
    while (this.calls.children.length > CALLS_SHOWN) this.calls.lastChild.remove();
    if (code !== 200 && !this.element.hidden) this.page.refreshAll();
  }

  async run(action, given) {
    try {
      await act(action, given);
      this.said.textContent = "Done.";
    } catch (error) {
      this.said.textContent = `Not possible: ${error.message}`;
    }
    await this.page.refreshAll();
  }

  form(title, fields, confirm, submit) {
    return el("form", { onsubmit: (event) => { event.preventDefault(); submit(); } },
      el("h3", {}, title), el("div", { class: "fields" }, fields), el("button", { type: "submit" }, confirm));
  }

  callForm() {
    const kind = el("select", {});
    options(kind, KINDS, "429");
    const method = el("input", { placeholder: "any but getUpdates" });
    const times = el("input", { type: "number", min: "1", value: "1" });
    const seconds = el("input", { type: "number", min: "1", value: "5" });
    const code = el("input", { type: "number", min: "400", max: "599", value: "500" });
    const description = el("input", { value: "Internal Server Error" });
    const given = () => ({
      ...FAULTS[kind.value]({ seconds: Number(seconds.value), code: Number(code.value), description: description.value }),
      ...(method.value.trim() ? { method: method.value.trim() } : {}),
      times: Number(times.value),
    });
    const [late, number, words] = [labelled("Seconds", seconds), labelled("Code", code), labelled("Description", description)];
    const fit = () => {
      late.hidden = !["429", "delay"].includes(kind.value);
      number.hidden = words.hidden = kind.value !== "error";
    };
    kind.addEventListener("change", fit);
    fit();
    const fields = [labelled("The next calls get", kind), labelled("Method", method), labelled("How many calls", times), late, number, words];
    return this.form("Calls", fields, "Switch on", () => this.run("fault", given()));
  }

  updateForm() {
    const fields = ["duplicate", "shuffle", "gap"].map((name) => el("input", { name, type: "number", min: "0", value: "0" }));
    const labels = ["The next come twice", "The next change places", "Numbers skipped"];
    const given = () => Object.fromEntries(fields.map((field) => [field.name, Number(field.value)]));
    const form = this.form("Updates", fields.map((field, at) => labelled(labels[at], field)), "Disturb", () => this.run("disturb_updates", given()));
    form.append(button("Restart their numbers", () => this.run("restart_ids", {})));
    return form;
  }

  networkForm() {
    const seconds = el("input", { type: "number", min: "1", max: "3600", value: "20" });
    const form = this.form("Network", [labelled("Out of reach for seconds", seconds)], "Go away", () => this.run("go_away", { seconds: Number(seconds.value) }));
    this.flood.id = "flood";
    form.append(el("div", { class: "check" }, this.flood, el("label", { for: "flood" }, "Flood limits, as in earnest")));
    return form;
  }
}

const FAULTS = {
  429: ({ seconds }) => ({ kind: "error", retry_after: seconds }),
  error: ({ code, description }) => ({ kind: "error", code, description }),
  reset: () => ({ kind: "reset" }),
  lost: () => ({ kind: "reset", after: true }),
  hang: () => ({ kind: "hang" }),
  delay: ({ seconds }) => ({ kind: "delay", seconds }),
};

function words(fault) {
  const what = fault.code ? `${fault.code} ${fault.description}` : `${fault.kind}${fault.after ? " after the call took effect" : ""}`;
  const left = fault.times === null ? "always" : `${fault.times - fault.met} left`;
  return `${fault.method ?? "any call"}: ${what} (${left})`;
}
