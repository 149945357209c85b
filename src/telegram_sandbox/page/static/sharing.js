// Places and numbers that a person sends.

import { ask } from "./dialogs.js";

// Each takes the conversation it is sent in and where exactly it stands.
export async function shareLocation(conversation) {
  const place = await ask("Send a location", [
    { name: "latitude", label: "Latitude", type: "number", step: "any", min: "-90", max: "90", value: "59.437", required: true },
    { name: "longitude", label: "Longitude", type: "number", step: "any", min: "-180", max: "180", value: "24.7536", required: true },
  ], "Send");
  if (place) await conversation.do("send_location", conversation.where({ latitude: Number(place.latitude), longitude: Number(place.longitude) }));
}

export async function shareContact(conversation) {
  const given = await ask("Send somebody's contact", [
    { name: "first_name", label: "Name", required: true, maxlength: "64" },
    { name: "phone", label: "Phone", type: "tel", required: true, value: "+372" },
  ], "Send");
  if (given) await conversation.do("send_contact", conversation.where(given));
}

// The number is asked once; the phone knows it from then on.
const numbers = new Map();

export async function sharePhone(conversation) {
  const { viewer } = conversation.room;
  const value = numbers.get(viewer.id) ?? `+37255${String(viewer.id % 1000000).padStart(6, "0")}`;
  const given = await ask("Share the phone number", [{ name: "phone", label: "Phone", type: "tel", value, required: true }], "Share");
  if (!given) return;
  numbers.set(viewer.id, given.phone);
  await conversation.do("share_phone", given);
}
