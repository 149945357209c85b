// Button presses that wait for the bot's answer.

import { get } from "./api.js";

// Telegram's own clients stop the spinner, too, when no answer comes.
const PATIENCE = 15000;
const NOTHING = { notice: null, alert: false };

export class Presses {
  constructor() {
    this.waiting = new Map();
  }

  // What the bot answered: {notice, alert}.
  async answered(press) {
    const told = new Promise((resolve) => {
      this.waiting.set(press, () => resolve(this.look(press)));
      setTimeout(() => resolve(NOTHING), PATIENCE);
    });
    // The answer may have come before we began to wait.
    const now = await this.look(press);
    const answer = now.answered ? now : await told;
    this.waiting.delete(press);
    return answer;
  }

  onAnswer(press) {
    this.waiting.get(press)?.();
  }

  look(press) {
    return get(`/sandbox/presses/${press}`).catch(() => NOTHING);
  }
}
