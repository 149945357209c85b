// What is not words: pictures, sounds, films, files, places, people.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { player } from "./player.js";

export const address = (file) => `/sandbox/files/${encodeURIComponent(file.file_id)}`;

export const NAMES = {
  photo: "Photo", voice: "Voice message", audio: "Audio", video: "Video", animation: "Animation",
  video_note: "Video message", document: "File", sticker: "Sticker", location: "Location", venue: "Place",
  contact: "Contact", poll: "Poll", dice: "Dice",
};

export function attachment(message) {
  const given = message.content[message.kind];
  switch (message.kind) {
    case "text": return null;
    case "photo": return picture(given, message);
    case "voice": case "audio": return player(address(given), given.duration, NAMES[message.kind]);
    case "video": case "animation": case "video_note": return film(given, message.kind);
    case "document": return file(given);
    case "sticker": return el("div", { class: "big" }, given.emoji ?? "🙂");
    case "location": return place(given, "Location");
    case "venue": return place(given.location ?? {}, given.title, given.address);
    case "contact": return contact(given);
    case "dice": return el("div", { class: "big" }, `${given.emoji} ${given.value}`);
    case "poll": return el("div", {}, `📊 ${given.question}`, el("ul", {}, given.options.map((option) => el("li", {}, option.text))));
    default: return el("div", { class: "unknown" }, NAMES[message.kind] ?? message.kind);
  }
}

function picture(sizes, message) {
  const largest = sizes[sizes.length - 1];
  const alt = message.text ? `Photo: ${message.text}` : `Photo from ${message.who}`;
  const image = el("img", { src: address(largest), alt, loading: "lazy", width: largest.width, height: largest.height });
  return el("a", { href: address(largest), target: "_blank", rel: "noopener", class: "picture" }, image);
}

function film(given, kind) {
  return el("video", { controls: true, preload: "metadata", src: address(given), class: kind, "aria-label": NAMES[kind] });
}

function file(given) {
  const name = given.file_name ?? "File";
  return el("a", { href: address(given), download: name, class: "card file" }, el("span", { class: "card-sign" }, icon("file")),
    el("span", { class: "card-words" }, el("strong", { dir: "auto" }, name), el("small", {}, size(given.file_size ?? 0))));
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

// No map is fetched from anywhere: a drawn one stands for it, the link leads to a real one.
function place({ latitude, longitude }, title, where) {
  const point = `${Number(latitude).toFixed(5)}, ${Number(longitude).toFixed(5)}`;
  const href = `https://www.openstreetmap.org/?mlat=${encodeURIComponent(latitude)}&mlon=${encodeURIComponent(longitude)}#map=16/${encodeURIComponent(latitude)}/${encodeURIComponent(longitude)}`;
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", class: "place" },
    el("span", { class: "map", "aria-hidden": "true" }, icon("location")),
    el("span", { class: "place-words" }, el("strong", { dir: "auto" }, title), el("small", {}, where ?? point)));
}

function contact(given) {
  const name = [given.first_name, given.last_name].filter(Boolean).join(" ");
  return el("div", { class: "card" }, el("span", { class: "card-sign" }, icon("contact")),
    el("span", { class: "card-words" }, el("strong", { dir: "auto" }, name), el("a", { href: `tel:${given.phone_number}` }, given.phone_number)));
}
