// The page's own signs, drawn here: no font and no file is needed for them.

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  send: "M3.500 20 21 12 3.500 4l2.200 8zM5.700 12H13",
  attach: "M20.500 11.500 12.300 19.700a5.400 5.400 0 0 1-7.600-7.600l8.500-8.500a3.600 3.600 0 0 1 5.100 5.100l-8.500 8.500a1.800 1.800 0 0 1-2.600-2.600l7.700-7.700",
  mic: "M12 15a3.500 3.500 0 0 0 3.500-3.500v-5a3.500 3.500 0 0 0-7 0v5A3.500 3.500 0 0 0 12 15zM5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3",
  more: "M12 6v.01M12 12v.01M12 18v.01",
  dots: "M6 12h.01M12 12h.01M18 12h.01",
  plus: "M12 5v14M5 12h14",
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6 6 18",
  till: "M6 3h12v18l-3-2-3 2-3-2-3 2zM9.500 8h5M9.500 12h5",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2",
  switchboard: "M13 3 5 13.500h6L10 21l8-10.500h-6z",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9.500v.01",
  album: "M7 3h14v14H7zM3 7v14h14",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  location: "M12 21s7-6.200 7-11.500a7 7 0 0 0-14 0C5 14.800 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500a7.500 7.500 0 0 1 15 0",
  phone: "M6 3.500h3.500l1.500 4.700L8.700 10a12 12 0 0 0 5.300 5.300l1.800-2.300 4.700 1.500V18c0 1.500-1 2.500-2.300 2.500C10.500 20 4 13.500 3.500 5.800 3.500 4.500 4.500 3.500 6 3.500z",
  video: "M3 6h12v12H3zM15 10.500l6-3.500v10l-6-3.500z",
  voice: "M4 10v4M8 7v10M12 4v16M16 8v8M20 10.500v3",
  reply: "M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 7",
  edit: "M4 20l1-4L16 5l3 3L8 19z",
  trash: "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13",
  copy: "M8 8h12v12H8zM4 16V4h12",
  play: "M8 5v14l11-7z",
  pause: "M8 5v14M16 5v14",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6",
  hash: "M9 4 7 20M17 4l-2 16M4 9h16M4 15h16",
  down: "M12 5v14M6 13l6 6 6-6",
  check: "M5 12.500l4.500 4.500L19 7.500",
  sms: "M4 5h16v11H9l-5 4zM8 10.500h8",
};

export function icon(name) {
  const drawn = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", class: `sign sign-${name}`, "aria-hidden": "true", focusable: "false" })) drawn.setAttribute(key, value);
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", PATHS[name]);
  drawn.append(line);
  return drawn;
}
