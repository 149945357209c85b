// The sandbox's time in people's words. Its clock may have been moved, so "today" is asked of it.

let ahead = 0;

export function setNow(seconds) {
  ahead = seconds - Date.now() / 1000;
}

export function now() {
  return Date.now() / 1000 + ahead;
}

export function timeOf(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

function midnight(seconds) {
  return new Date(seconds * 1000).setHours(0, 0, 0, 0);
}

// Whole days from that day to today.
function daysAgo(seconds) {
  return Math.round((midnight(now()) - midnight(seconds)) / 86400000);
}

export function dayOf(seconds) {
  const ago = daysAgo(seconds);
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  return new Date(seconds * 1000).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
}

// As lists show it: the time today, the weekday within a week, then the date.
export function briefly(seconds) {
  const ago = daysAgo(seconds);
  if (ago === 0) return timeOf(seconds);
  const shown = ago > 0 && ago < 7 ? { weekday: "short" } : { day: "numeric", month: "short" };
  return new Date(seconds * 1000).toLocaleDateString([], shown);
}

export function lasting(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
