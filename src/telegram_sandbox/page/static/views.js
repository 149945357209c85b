// Which parts of the page are seen: all on a wide screen, one at a time on a phone.

const PHONE = window.matchMedia("(max-width: 819px)");
const WIDE = window.matchMedia("(min-width: 1280px)");

export class Views {
  constructor(page) {
    this.page = page;
    this.current = page.left;
    this.listed = true;
    this.line = document.querySelector("#connection");
  }

  begin(given) {
    PHONE.addEventListener("change", () => {
      if (PHONE.matches) this.page.drawer.show(null, { kept: true });
      this.page.render();
    });
    document.addEventListener("visibilitychange", () => document.hidden || this.page.refreshAll());
    document.addEventListener("keydown", (event) => this.onKey(event));
    this.page.drawer.begin(WIDE.matches, given);
  }

  onKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (PHONE.matches) this.toList();
      else this.page.sidebar.focus();
    } else if (event.key === "Escape" && PHONE.matches && !this.listed && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
      this.toList();
    }
  }

  isVisible(pane) {
    return !document.hidden && (!PHONE.matches || (!this.listed && pane === this.current));
  }

  go(pane, focus) {
    this.current = pane;
    this.listed = false;
    if (this.page.drawer && PHONE.matches && this.page.drawer.open) this.page.drawer.show(null, { kept: true });
    this.showParts();
    pane.conversation.log.scrollToEnd();
    if (focus) pane.conversation.composer.input.focus({ preventScroll: true });
  }

  toList() {
    this.listed = true;
    this.showParts();
    this.page.render();
    this.page.sidebar.focus();
  }

  showParts() {
    document.body.classList.toggle("listed", this.listed);
    for (const pane of this.page.panes) pane.element.classList.toggle("current", pane === this.current);
  }

  update() {
    this.showParts();
    const { page } = this;
    document.querySelector("#bot").textContent = page.world.botName;
    const unread = page.chats.all().reduce((sum, thread) => sum + page.reading.unread(thread), 0);
    document.title = `${unread ? `(${unread}) ` : ""}${page.world.botName} · sandbox`;
  }

  connected(yes) {
    this.line.textContent = yes ? `@${this.page.world.state.bot.username} · live` : "The sandbox is out of reach; trying again…";
    this.line.classList.toggle("lost", !yes);
  }
}
