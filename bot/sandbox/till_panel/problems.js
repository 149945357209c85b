// What the bot's API refuses, said at the field that it names.

export function clearProblems(form, aside) {
  aside.textContent = "";
  for (const input of form.querySelectorAll("[aria-invalid]")) {
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
  }
  for (const words of form.querySelectorAll(".till-wrong")) words.remove();
}

// What has no field here is said above the button.
export function showProblem(page, form, aside, { message, field: path }) {
  const inputs = [...form.querySelectorAll("[name]")];
  const culprit = path && (inputs.find((input) => input.name === path) ?? inputs.find((input) => path.startsWith(`${input.name}[`)));
  if (!culprit) {
    aside.textContent = path ? `${path}: ${message}` : message;
    return;
  }
  const words = page.el("p", { class: "till-wrong", id: "till-wrong", role: "alert" }, message);
  culprit.setAttribute("aria-invalid", "true");
  culprit.setAttribute("aria-describedby", "till-wrong");
  (culprit.closest(".till-line") ?? culprit).after(words);
  const folded = culprit.closest("details");
  if (folded) folded.open = true;
  culprit.focus();
}
