// A voice message: play, where it is, how long it lasts.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { lasting } from "./time.js";

let playing = null;

export function player(source, duration, name) {
  const audio = el("audio", { src: source, preload: "none" });
  const time = el("span", { class: "player-time" }, duration ? lasting(duration) : "");
  const bar = el("input", { type: "range", min: "0", max: "1000", value: "0", step: "1", "aria-label": `Place in the ${name.toLowerCase()}`, oninput: () => seek() });
  const play = el("button", { type: "button", class: "play", onclick: () => toggle() });
  // A recording of a browser's own doesn't know its length: then what the message says counts.
  const length = () => (Number.isFinite(audio.duration) ? audio.duration : duration) || 0;

  function show() {
    const words = `${audio.paused ? "Play" : "Pause"} the ${name.toLowerCase()}${duration ? `, ${lasting(duration)}` : ""}`;
    play.replaceChildren(icon(audio.paused ? "play" : "pause"));
    play.setAttribute("aria-label", words);
    bar.value = length() ? String(Math.round((audio.currentTime / length()) * 1000)) : "0";
    bar.style.setProperty("--done", `${Number(bar.value) / 10}%`);
    time.textContent = audio.currentTime > 0 ? lasting(audio.currentTime) : duration ? lasting(duration) : "";
  }

  function toggle() {
    if (!audio.paused) return audio.pause();
    if (playing !== audio) playing?.pause();
    playing = audio;
    audio.play().catch(() => { time.textContent = "can't be played here"; });
  }

  function seek() {
    if (length()) audio.currentTime = (Number(bar.value) / 1000) * length();
  }

  for (const event of ["play", "pause", "timeupdate", "ended"]) audio.addEventListener(event, show);
  show();
  return el("div", { class: "player", role: "group", "aria-label": name }, play, el("div", { class: "player-rest" }, bar, time), audio);
}
