// The page: what its parts share, and what happens when something changed.

import { act, coalesced } from "./api.js";
import { Chats } from "./chats.js";
import { ClockPanel } from "./clock_panel.js";
import { Drawer } from "./drawer.js";
import { Guide } from "./guide.js";
import { openLink } from "./links.js";
import { Listeners } from "./listeners.js";
import { Pane } from "./pane.js";
import { openPanels } from "./panels.js";
import { Presses } from "./presses.js";
import { Reading } from "./reading.js";
import { Sidebar } from "./sidebar.js";
import { Switchboard } from "./switchboard.js";
import { Views } from "./views.js";
import { World } from "./world.js";

export class Page {
  constructor() {
    this.world = new World();
    this.chats = new Chats(this.world, (id) => this.onScreen(id));
    this.presses = new Presses();
    this.reading = new Reading();
    this.pendingStarts = new Map();
    this.masks = new Map();
    this.listeners = new Listeners(this);
    this.left = new Pane(this, "customer");
    this.right = new Pane(this, "desk");
    this.sidebar = new Sidebar(this);
    this.guide = new Guide(this);
    this.views = new Views(this);
    this.refreshAll = coalesced(() => this.reload());
  }

  get panes() {
    return [this.left, this.right];
  }

  get customer() {
    return this.world.user(this.left.target?.chatId);
  }

  async open() {
    await this.guide.load();
    await this.reload();
    this.drawer = new Drawer(document.querySelector("#openers"));
    const given = await openPanels(this);
    for (const panel of given) this.drawer.add(panel);
    if (this.world.state.clock) this.drawer.add((this.clock = new ClockPanel(this)));
    this.drawer.add((this.switchboard = new Switchboard(this)));
    document.querySelector("#guide").replaceChildren(this.guide.element);
    document.querySelector("#panes").replaceChildren(this.sidebar.element, this.left.element, this.right.element, this.drawer.element);
    this.views.begin(given[0]?.name);
    this.render();
  }

  async reload() {
    await this.world.load();
    await this.chats.refreshAll();
    this.reading.begin(this.chats.born());
    this.chooseFirst();
    this.render();
    this.listeners.tellClock();
  }

  // At first a customer and the first group; whatever is gone makes room for what is there.
  chooseFirst() {
    const { world, left, right } = this;
    if (!world.chat(left.target?.chatId)) left.target = first(world.customers().map((user) => user.id));
    if (!world.chat(right.target?.chatId)) right.target = first([...world.groups().map((chat) => chat.id), ...world.staff().map((user) => user.id)]);
    this.listeners.tellPerson();
  }

  onScreen() {
    if (this.drawn) this.render();
  }

  render() {
    this.drawn = true;
    for (const pane of this.panes) pane.render();
    this.sidebar.update();
    this.guide.update();
    this.clock?.update();
    this.switchboard?.update();
    this.views.update();
  }

  connected(yes) {
    this.views.connected(yes);
    if (yes) this.refreshAll().then((reached) => reached || this.views.connected(false));
  }

  isOpen(thread) {
    return this.panes.some((pane) => pane.isAt(thread));
  }

  // A customer's chat stands on the left, the desk and its people on the right.
  show(chatId, topic = null, { focus = false } = {}) {
    const user = this.world.user(chatId);
    const pane = user && this.world.rank(user) === null ? this.left : this.right;
    pane.show(chatId, topic);
    this.listeners.tellPerson();
    this.views.go(pane, focus);
    this.render();
    return pane;
  }

  disguise(chatId, mask) {
    this.masks.set(chatId, mask);
    this.render();
  }

  // An action of nobody's in particular; what comes of it, or null once the refusal was said.
  async act(action, given) {
    try {
      const result = (await act(action, given)) ?? true;
      await this.refreshAll();
      return result;
    } catch (error) {
      this.notify(`Not possible: ${error.message}`);
      return null;
    }
  }

  notify(words) {
    (this.views.current ?? this.left).conversation.notify(words);
  }

  sms(user, from, text, link) {
    this.show(user.id).sms(user, from, text, link);
  }

  async start(user, payload) {
    if (!(await this.act("start", { user, payload }))) return;
    this.pendingStarts.delete(user);
    this.show(user, null, { focus: true });
  }

  openBotLink(user, url, how) {
    return openLink(this, user, url, how);
  }
}

function first(ids) {
  return ids.length > 0 ? { chatId: ids[0], topic: null } : null;
}
