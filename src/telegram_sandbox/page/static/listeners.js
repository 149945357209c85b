// What panels want to hear of: whose chat is open, and that time has moved.

export class Listeners {
  constructor(page) {
    this.page = page;
    this.ofPerson = [];
    this.ofClock = [];
  }

  onPerson(listener) {
    this.ofPerson.push(listener);
    this.tellPerson();
  }

  onClock(listener) {
    this.ofClock.push(listener);
  }

  tellPerson() {
    const { customer } = this.page;
    if (customer) for (const listener of this.ofPerson) listener(customer);
  }

  tellClock() {
    for (const listener of this.ofClock) listener();
  }
}
