// Somebody new, with a phone in their own language.

import { ask } from "./dialogs.js";
import { languageName } from "./world.js";

const LANGUAGES = ["en", "et", "lt", "ru", "sl", "lv", "fi", "de", "fr", "es", "pl", "uk", "sv"];

export async function addCustomer(page) {
  const given = await ask("Add a customer", [
    { name: "first_name", label: "First name", required: true, maxlength: "64" },
    { name: "last_name", label: "Last name (optional)", maxlength: "64" },
    { name: "language_code", label: "Language of the phone", choices: [...LANGUAGES.map((code) => [code, languageName(code)]), ["", "not told"]] },
  ], "Add");
  if (!given) return;
  const about = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const user = await page.act("add_user", about);
  if (user) page.show(user.id, null, { focus: true });
}
