// What changes, as it changes; after a break the page reads everything anew.

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 4000;

export function listen({ onEvent, onOpen, onLost }) {
  const address = new URL("/sandbox/live", window.location.href);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  let pause = FIRST_PAUSE;

  function connect() {
    const socket = new WebSocket(address);
    socket.addEventListener("open", () => {
      pause = FIRST_PAUSE;
      onOpen();
    });
    socket.addEventListener("message", (message) => onEvent(JSON.parse(message.data)));
    // A connection that fails is closed, too: this is the one place that tries again.
    socket.addEventListener("close", () => {
      onLost();
      setTimeout(connect, pause);
      pause = Math.min(pause * 1.6, LONGEST_PAUSE);
    });
  }

  connect();
}
